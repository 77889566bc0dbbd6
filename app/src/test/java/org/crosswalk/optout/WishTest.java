package org.crosswalk.optout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WishTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "STOP",
                "Stop.",
                "stop!!",
                "END",
                "Cancel",
                "UNSUBSCRIBE",
                "quit",
                "Revoke",
                "OPT OUT",
                "opt-out",
                "Please stop",
                "please stop sending",
                "Please stop sending me these emails.",
                "stop e-mailing me",
                "Don't email me anymore",
                "Do not send any more messages, thank you",
                "unsubscribe me from this list",
                "Remove me",
                "Take me off your list please",
                "Opt me out",
                "I want to unsubscribe",
                "I no longer want these emails",
                "I don’t want to receive your messages",
                "No more emails",
                "PARAR",
                "ALTO",
                "cancelar",
                "Sair",
                "baja",
                "Por favor, dejen de enviarme correos",
                "no me envíen más mensajes",
                "Ya no quiero recibir correos",
                "Quiero darme de baja",
                "Parem de enviar e-mails",
                "Não me mandem mais mensagens",
                "Não quero mais receber e-mails",
                "Quero sair",
                "  stop \n\n"
            })
    void plainWordsEndAChannel(String answer) {
        assertThat(Wish.in(answer)).contains(Wish.END);
    }

    @ParameterizedTest
    @ValueSource(strings = {"START", "start please", "Unstop", "resume", "Opt in", "Iniciar", "começar", "Reanudar"})
    void plainWordsTakeItUpAgain(String answer) {
        assertThat(Wish.in(answer)).contains(Wish.RESUME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Thanks!",
                "When does it end?",
                "Is this the bus stop?",
                "Please stop sending him to the bench",
                "We don't want to cancel the match",
                "Cancel Saturday for us, Jay is ill",
                "Don't send Jay home alone",
                "No more",
                "I don't want it",
                "I do not want the blue one",
                "Start at 9 or at 10?",
                "Stop by my office",
                "take me to school",
                "No quiero que vaya",
                "No quiero",
                "Para el sábado",
                "Não quero que ele vá sozinho",
                "please"
            })
    void whatSaysSomethingElseIsLeftToPeople(String answer) {
        assertThat(Wish.in(answer)).isEmpty();
    }
}
