package org.crosswalk.moderation.detect;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.moderation.roster.KnownStudent;
import org.crosswalk.moderation.text.Terms;
import org.crosswalk.moderation.text.TokenTrie;
import org.crosswalk.moderation.text.Tokens;
import org.crosswalk.moderation.text.WordList;

/** Where a text tells a grade: freshman, Grade 4, noveno grado, 6º ano. Grades are kept as the bits of a number. */
final class GradeMentions {
    private static final int BESIDE = 4;
    private static final int HIGHEST = 12;
    private static final int REACH_OF_NOT = 2;
    private static final Set<String> NOT = Set.of("not", "no", "nao", "nor", "isn", "never");
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
    private static final TokenTrie WORDS = words();

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
            WORDS.walk(tokens, token, (from, to, grades) -> {
                longest[0] = to;
                longest[1] = grades[0];
            });
            if (longest[1] == 0) {
                longest[1] = inBrackets(token);
            } else {
                inWords = true;
            }
            if (longest[1] != 0 && !isDenied(token)) {
                add(token, longest[0], longest[1]);
            }
            token = longest[0];
        }
    }

    private static TokenTrie words() {
        TokenTrie.Builder words = new TokenTrie.Builder();
        for (String line : WordList.lines(GradeMentions.class, "grades.txt")) {
            int grade = Integer.parseInt(line.substring(0, line.indexOf(':')));
            Stream.of(line.substring(line.indexOf(':') + 1).split(","))
                    .forEach(way -> words.put(Terms.of(way), 1 << grade));
        }
        return words.build();
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

    /** Ottilie (7), Sol (5th). */
    private int inBrackets(int token) {
        if (token == 0 || !tokens.isNumber(token) || tokens.original().charAt(tokens.start(token) - 1) != '(') {
            return 0;
        }
        boolean ordinal = token + 1 < tokens.size() && ORDINALS.contains(tokens.term(token + 1));
        boolean closed = tokens.original().startsWith(")", tokens.end(ordinal ? token + 1 : token));
        return closed ? bit(tokens.term(token)) : 0;
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
        return (grades & bit(student)) != 0;
    }

    boolean agreeInSentence(int token, KnownStudent student) {
        return (inSentence(token) & bit(student)) != 0;
    }

    boolean agreeAnywhere(KnownStudent student) {
        return (all & bit(student)) != 0;
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

    /** A grade as rosters write it: 04, 9, KG, K. */
    private static int bit(KnownStudent student) {
        String grade = student.grade();
        if (grade == null || grade.isBlank()) {
            return 0;
        }
        if (Character.toUpperCase(grade.charAt(0)) == 'K') {
            return 1;
        }
        return bit(grade);
    }

    private static int bit(String number) {
        boolean digits = number.length() <= 2 && number.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? 1 << Math.min(Integer.parseInt(number), HIGHEST + 1) & (2 << HIGHEST) - 1 : 0;
    }
}
