package org.crosswalk.moderation.detect;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.crosswalk.moderation.roster.KnownStudent;
import org.crosswalk.moderation.text.Tokens;

/** Where a text tells a grade: freshman, Grade 4, noveno grado, 6º ano. Grades are kept as the bits of a number. */
final class GradeMentions {
    private static final int BESIDE = 4;
    private static final int REACH_OF_NOT = 2;
    private static final Set<String> NOT = Set.of("not", "no", "nao", "nor", "isn", "never");

    private final Tokens tokens;
    private final Map<Integer, Integer> bySentence = new HashMap<>();
    private final BitSet places = new BitSet();
    private final int[] gradeAt;
    private int all;
    private boolean inWords;

    GradeMentions(Tokens tokens) {
        this.tokens = tokens;
        this.gradeAt = new int[tokens.size()];
        int token = 0;
        while (token < tokens.size()) {
            int[] longest = {token + 1, 0};
            GradeWords.TRIE.walk(tokens, token, (from, to, grades) -> {
                longest[0] = to;
                longest[1] = grades[0];
            });
            if (longest[1] == 0) {
                longest[1] = GradeWords.number(tokens, token);
            } else {
                inWords = true;
            }
            if (longest[1] != 0 && !isDenied(token)) {
                add(token, longest[0], longest[1]);
            }
            token = longest[0];
        }
    }

    /** "Not the senior" tells whom the text does not mean. */
    private boolean isDenied(int token) {
        for (int i = Math.max(0, token - REACH_OF_NOT); i < token; i++) {
            if (NOT.contains(tokens.term(i))) {
                return tokens.sentence(i) == tokens.sentence(token);
            }
        }
        return false;
    }

    private void add(int from, int to, int grade) {
        bySentence.merge(tokens.sentence(from), grade, (some, more) -> some | more);
        places.set(from, to);
        gradeAt[from] |= grade;
        all |= grade;
    }

    boolean isEmpty() {
        return all == 0;
    }

    /** Whether there are more than numbers in brackets, which may be something else. */
    boolean areInWords() {
        return inWords;
    }

    boolean agreeBeside(int from, int to, KnownStudent student) {
        int grades = 0;
        for (int token = Math.max(0, from - 2 * BESIDE); token < Math.min(gradeAt.length, to + 2 * BESIDE); token++) {
            grades |= tokens.sentence(token) == tokens.sentence(from) ? gradeAt[token] : 0;
        }
        return (grades & GradeWords.bit(student)) != 0;
    }

    boolean agreeInSentence(int token, KnownStudent student) {
        return (inSentence(token) & GradeWords.bit(student)) != 0;
    }

    boolean agreeAnywhere(KnownStudent student) {
        return (all & GradeWords.bit(student)) != 0;
    }

    boolean areInSentence(int token) {
        return inSentence(token) != 0;
    }

    private int inSentence(int token) {
        return bySentence.getOrDefault(tokens.sentence(token), 0);
    }

    boolean areBeside(int from, int to) {
        int next = places.nextSetBit(Math.max(0, from - BESIDE));
        return next >= 0 && next < to + BESIDE;
    }

    /** Whether the grade is told right with the name: Long (senior), Long, a senior; senior Long. */
    boolean areApposed(int from, int to) {
        boolean after = to < gradeAt.length
                && !tokens.joined(to)
                && (gradeAt[to] != 0 || to + 1 < gradeAt.length && gradeAt[to + 1] != 0);
        return after || from > 0 && places.get(from - 1) && tokens.joined(from);
    }
}
