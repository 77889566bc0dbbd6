package org.crosswalk.moderation.detect;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosswalk.moderation.text.Tokens;
import org.crosswalk.moderation.text.WordList;

/** Whom each part of a text speaks of. */
final class Subjects {
    private static final Set<String> PRONOUNS = Set.of(
            "he",
            "she",
            "him",
            "her",
            "his",
            "hers",
            "they",
            "their",
            "them",
            "el",
            "ella",
            "ele",
            "ela",
            "su",
            "sua",
            "seu",
            "le",
            "dele",
            "dela",
            "mom",
            "dad",
            "mother",
            "father",
            "mama",
            "papa",
            "madre",
            "padre",
            "mae",
            "pai",
            "grandmother",
            "grandma",
            "grandfather",
            "grandpa",
            "aunt",
            "uncle",
            "stepdad",
            "stepfather",
            "stepmom",
            "stepmother",
            "abuela",
            "abuelo",
            "tia",
            "tio",
            "avo",
            "padrastro",
            "padrasto");
    /** In a text that names one student these mean that student, also some sentences later. */
    private static final Set<String> ONE =
            Set.of("he", "she", "him", "her", "his", "hers", "ella", "ele", "dele", "dela");

    private static final Set<String> VERBS_ALONE = WordList.words(Subjects.class, "verbs-alone.txt");
    private static final Set<String> NO_PAST =
            Set.of("united", "unified", "speed", "exceed", "indeed", "proceed", "hundred", "sacred", "naked");
    private static final Set<String> FUNCTION_WORDS = WordList.words(Subjects.class, "openings-of-statements.txt");
    private static final int SHORTEST_PAST = 4;
    private static final int FRAGMENT = 5;
    private static final Set<String> ADDRESS =
            Set.of("you", "your", "yours", "tu", "tus", "usted", "su", "sus", "voce", "seu", "sua", "hijo", "hija");

    private final Map<Integer, Set<String>> byClause = new HashMap<>();
    private final Map<Integer, Set<String>> bySentence = new HashMap<>();
    private final Set<String> everybody = new HashSet<>();
    private final Tokens tokens;
    private int first = Integer.MAX_VALUE;

    private Subjects(Tokens tokens) {
        this.tokens = tokens;
    }

    /** @param numbered students told by their number instead of a name */
    static Subjects of(Tokens tokens, ScanContext context, List<Mention> mentions, List<Mention> numbered) {
        Subjects subjects = new Subjects(tokens);
        mentions.forEach(subjects::add);
        numbered.forEach(subjects::add);
        subjects.everybody.addAll(context.about());
        if (!subjects.everybody.isEmpty()) {
            subjects.carryOn(context);
        }
        return subjects;
    }

    /** Students of the clause, or else of the sentence, or else of the sentence before where a pronoun points there. */
    Set<String> at(int token) {
        Set<String> near = byClause.get(tokens.clause(token));
        return near != null ? near : bySentence.getOrDefault(tokens.sentence(token), Set.of());
    }

    /** Whether the clause itself names somebody. */
    boolean isNamedBeside(int token) {
        return byClause.containsKey(tokens.clause(token));
    }

    /** All whom the text names or concerns. */
    Set<String> everybody() {
        return Collections.unmodifiableSet(everybody);
    }

    private void add(Mention mention) {
        first = Math.min(first, tokens.sentence(mention.from()));
        everybody.addAll(mention.students());
        byClause.computeIfAbsent(tokens.clause(mention.from()), absent -> new HashSet<>())
                .addAll(mention.students());
        bySentence
                .computeIfAbsent(tokens.sentence(mention.from()), absent -> new HashSet<>())
                .addAll(mention.students());
    }

    private void carryOn(ScanContext context) {
        for (int token = 0; token < tokens.size(); token++) {
            int sentence = tokens.sentence(token);
            if (!bySentence.containsKey(sentence)) {
                carry(token, sentence, context);
            }
        }
    }

    /** A note goes on about the same student with a few words, or with a verb alone: broke a window at lunch. */
    private boolean goesOn(int token) {
        return token > 0
                && tokens.startsSentence(token)
                && (VERBS_ALONE.contains(tokens.term(token))
                        || isPast(tokens.term(token))
                        || lengthOfSentence(token) <= FRAGMENT
                        || isFragmentBeforeComma(token));
    }

    private static boolean isPast(String term) {
        return term.length() > SHORTEST_PAST && term.endsWith("ed") && !NO_PAST.contains(term);
    }

    private int lengthOfSentence(int first) {
        int end = first;
        while (end < tokens.size() && tokens.sentence(end) == tokens.sentence(first) && end - first <= FRAGMENT) {
            end++;
        }
        return end - first;
    }

    /** Biopsy on Friday, and the office knows. */
    private boolean isFragmentBeforeComma(int first) {
        if (FUNCTION_WORDS.contains(tokens.term(first))) {
            return false;
        }
        int end = first + 1;
        while (end < tokens.size() && tokens.sentence(end) == tokens.sentence(first) && !tokens.afterComma(end)) {
            if (end - first >= FRAGMENT || WordSet.AUXILIARIES.hasTokenAt(tokens, end)) {
                return false;
            }
            end++;
        }
        return end - first > 1;
    }

    private void carry(int token, int sentence, ScanContext context) {
        Set<String> before = bySentence.getOrDefault(sentence - 1, context.about());
        if (before.isEmpty() && everybody.size() == 1 && sentence > first && ONE.contains(tokens.term(token))) {
            bySentence.put(sentence, Set.copyOf(everybody));
            return;
        }
        if (!before.isEmpty() && (PRONOUNS.contains(tokens.term(token)) || goesOn(token))) {
            bySentence.put(sentence, before);
        } else if (!context.about().isEmpty() && ADDRESS.contains(tokens.term(token))) {
            bySentence.put(sentence, context.about());
        }
    }
}
