package org.crosswalk.moderation.detect;

import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.moderation.roster.KnownStudent;
import org.crosswalk.moderation.text.Terms;
import org.crosswalk.moderation.text.TokenTrie;
import org.crosswalk.moderation.text.Tokens;
import org.crosswalk.moderation.text.WordList;

/** How a grade is written, in words and in numbers; a grade is one bit of a number. */
final class GradeWords {
    static final TokenTrie TRIE = words();

    private static final int HIGHEST = 12;
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
    private static final Set<String> SHORT_WORDS = Set.of("gr", "gd", "grd");
    private static final Set<String> NO_GRADES = WordList.words(GradeWords.class, "no-grades.txt");
    private static final Set<String> MONTHS = WordList.words(GradeWords.class, "months.txt");

    private GradeWords() {}

    private static TokenTrie words() {
        TokenTrie.Builder words = new TokenTrie.Builder();
        for (String line : WordList.lines(GradeWords.class, "grades.txt")) {
            int grade = Integer.parseInt(line.substring(0, line.indexOf(':')));
            Stream.of(line.substring(line.indexOf(':') + 1).split(","))
                    .forEach(way -> words.put(Terms.of(way), 1 << grade));
        }
        return words.build();
    }

    /** Ottilie (7), Sol (5th, Elm), Ada 8th; but not the 8th period nor the 8th of May. */
    static int number(Tokens tokens, int token) {
        if (token == 0 || !tokens.isNumber(token)) {
            return 0;
        }
        int next = token + 1;
        boolean bracket = tokens.original().charAt(tokens.start(token) - 1) == '(';
        boolean ordinal =
                next < tokens.size() && ORDINALS.contains(tokens.term(next)) && tokens.start(next) == tokens.end(token);
        boolean told = ordinal
                ? bracket || isFreeOrdinal(tokens, token)
                : bracket && tokens.original().startsWith(")", tokens.end(token)) || isAfterShortWord(tokens, token);
        return told ? bit(tokens.term(token)) : 0;
    }

    /** Gr. 7, Gd. 4. */
    private static boolean isAfterShortWord(Tokens tokens, int token) {
        return tokens.joinedByDot(token) && SHORT_WORDS.contains(tokens.term(token - 1));
    }

    private static boolean isFreeOrdinal(Tokens tokens, int token) {
        int after = token + 2;
        boolean numbersAThing = after < tokens.size() && tokens.joined(after) && NO_GRADES.contains(tokens.term(after));
        String before = tokens.term(token - 1);
        return !numbersAThing && !MONTHS.contains(before) && !before.equals("the");
    }

    /** A grade as rosters write it: 04, 9, KG, K. */
    static int bit(KnownStudent student) {
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
