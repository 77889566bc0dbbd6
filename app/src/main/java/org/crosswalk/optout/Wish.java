package org.crosswalk.optout;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What somebody asks of a channel, and how to hear it in what they answer. */
public enum Wish {
    END,
    RESUME;

    /** Each alone is enough; the first seven are those that the FCC names for texts (47 CFR 64.1200(a)(10)). */
    private static final Set<String> STOP = Set.of(
            "stop",
            "quit",
            "end",
            "revoke",
            "opt out",
            "cancel",
            "unsubscribe",
            "optout",
            "stopall",
            "stop all",
            "remove",
            "remove me",
            "parar",
            "pare",
            "para",
            "alto",
            "basta",
            "cancelar",
            "cancele",
            "sair",
            "salir",
            "baja",
            "darme de baja",
            "descadastrar",
            "desinscrever",
            "anular",
            "fim",
            "fin");

    private static final Set<String> START = Set.of(
            "start",
            "unstop",
            "resume",
            "subscribe",
            "opt in",
            "optin",
            "iniciar",
            "inicio",
            "comenzar",
            "empezar",
            "comecar",
            "reanudar",
            "retomar",
            "voltar",
            "suscribir",
            "suscribirme",
            "inscrever");

    /** What may follow a plain request for it to be about these messages: "stop sending him to the bench" is for the coach. */
    private static final String REST_EN =
            "( (me|us|to|it|these|those|this|your|any|more|the|such|school|of|from|you|now|here|at|"
                    + "address|all|already|anymore|immediately|and|e|emails?|mails?|messages?|texts?|letters?|notices?|updates?|"
                    + "notifications?))*";

    private static final String REST_ES =
            "( (me|nos|a|mi|mas|estos?|estas?|los|las|esta|sus|de|todos?|ya|aqui|direccion|e|"
                    + "correos?|mails?|emails?|mensajes?|avisos?|cartas?|notificaciones))*";

    private static final String REST_PT =
            "( (me|nos|a|mim|mais|estes?|estas?|esses?|essas?|os|as|seus|suas|de|todos?|todas?|ja|aqui|"
                    + "endereco|e|mails?|emails?|mensagens?|avisos?|cartas?|notificacoes))*";

    /** For words that ask for it only where they name mail: "no more" and "I do not want it" may be about anything. */
    private static final String MAILS = "(?=.*\\b(e?mails?|messages?|texts?|correos?|mensajes?|mensagens?)\\b)";

    private static final List<Pattern> PLAIN_STOP = Stream.of(
                    "(stop|quit|cease) (sending|emailing|mailing|messaging|contacting|writing|texting)" + REST_EN,
                    "(do not|dont|no longer|never) (send|email|mail|message|contact|write|text)" + REST_EN,
                    "(unsubscribe|remove)( me)?( from| off)?( the| your| this)?( list)?" + REST_EN,
                    "take me (off|out of)( the| your| this)?( list)?" + REST_EN,
                    "opt me out" + REST_EN,
                    "(i want|i wish|i would like|id like) to (unsubscribe|opt out|stop (receiving|getting))" + REST_EN,
                    MAILS + "i (do not|dont|no longer) (want|wish)( to (get|receive))?" + REST_EN,
                    MAILS + "no (more|further)( of)?" + REST_EN,
                    "(dejen?|paren?) de (enviar|mandar|escribir)\\w*" + REST_ES,
                    "no (me |nos )?(envien?|manden?|escriban?)" + REST_ES,
                    MAILS + "(ya )?no quiero( recibir)?" + REST_ES,
                    "quiero darme de baja" + REST_ES,
                    "(parem?|pare) de (me )?(enviar|mandar|escrever)" + REST_PT,
                    "nao (me |nos )?(enviem?|envie|mandem?|mande|escrevam?|escreva)" + REST_PT,
                    MAILS + "nao quero( mais)?( receber)?" + REST_PT,
                    "quero (sair|me descadastrar)" + REST_PT)
            .map(Pattern::compile)
            .toList();

    private static final Pattern COURTESY = Pattern.compile(
            "^(please|pls|hi|hello|por favor|hola|ola)\\s+|\\s+(please|pls|thanks|thank you|por favor|gracias|"
                    + "obrigad[oa])$");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** "Don't" and "e-mail" are one word each. */
    private static final Pattern APART = Pattern.compile("['\u2019]|(?<=\\be)-(?=mail)");

    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /**
     * The wish in an answer that is nothing but a wish; empty where it says something else too, which a person must read.
     *
     * @param answer without what it quotes
     */
    public static Optional<Wish> in(String answer) {
        String said = plain(answer);
        if (STOP.contains(said)
                || PLAIN_STOP.stream().anyMatch(asks -> asks.matcher(said).matches())) {
            return Optional.of(END);
        }
        return START.contains(said) ? Optional.of(RESUME) : Optional.empty();
    }

    /** In lower case, without accents, marks and courtesies. */
    private static String plain(String answer) {
        String letters =
                MARKS.matcher(Normalizer.normalize(answer, Normalizer.Form.NFD)).replaceAll("");
        String joined = APART.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll("");
        String said = NO_WORDS.matcher(joined).replaceAll(" ").strip();
        String shorter = COURTESY.matcher(said).replaceAll("");
        return shorter.isBlank() ? said : shorter.strip();
    }
}
