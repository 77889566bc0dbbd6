package org.crosswalk.moderation.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crosswalk.moderation.roster.OrdinaryWords;
import org.crosswalk.moderation.text.Tokens;
import org.crosswalk.moderation.text.WordList;
import org.crosswalk.moderation.verdict.Category;
import org.crosswalk.moderation.verdict.Finding;
import org.crosswalk.moderation.verdict.Severity;

/** Names with a mark each, one after the other, as a class list is read out; results of sports stay out. */
final class MarkListDetector implements Detector {
    private static final Set<String> SCHOOLWORK = WordList.words(MarkListDetector.class, "schoolwork.txt");
    private static final Set<String> SPORT = WordList.words(MarkListDetector.class, "sport.txt");
    private static final Set<String> NUMBERED = WordList.words(MarkListDetector.class, "numbered.txt");
    private static final Set<String> COURSES = WordList.words(MarkListDetector.class, "courses.txt");
    private static final Set<String> ALSO_OF_GAMES = Set.of("final", "finals", "results", "score", "scores");
    private static final int FEWEST = 2;
    private static final int HIGHEST_MARK = 100;

    @Override
    public List<Finding> in(Reading reading) {
        Tokens tokens = reading.tokens();
        List<Integer> marks = marks(tokens);
        if (marks.size() < FEWEST
                || !isSchoolwork(tokens, !reading.mentions().isEmpty())
                || marks.stream().noneMatch(mark -> isSomebody(reading, mark - 1))) {
            return List.of();
        }
        return List.of(reading.finding(
                Category.PRIVACY_ACADEMIC,
                marks.getFirst() - 1,
                marks.getLast() + 1,
                Set.of(),
                Severity.HIGH,
                "privacy-academic.list",
                "This reads out marks by name: a mark goes to that student's family only."));
    }

    private static List<Integer> marks(Tokens tokens) {
        List<Integer> marks = new ArrayList<>();
        for (int token = 1; token < tokens.size(); token++) {
            if (isMark(tokens, token) && isName(tokens, token - 1)) {
                marks.add(token);
            }
        }
        return marks;
    }

    private static boolean isMark(Tokens tokens, int token) {
        String term = tokens.term(token);
        return tokens.isNumber(token) && term.length() <= 3 && Integer.parseInt(term) <= HIGHEST_MARK;
    }

    private static boolean isName(Tokens tokens, int token) {
        String term = tokens.term(token);
        return tokens.isCapitalized(token)
                && !tokens.isAllCapitals(token)
                && !tokens.isInitial(token)
                && !NUMBERED.contains(term)
                && !COURSES.contains(term)
                && tokens.sentence(token) == tokens.sentence(token + 1);
    }

    private static boolean isSomebody(Reading reading, int token) {
        return !OrdinaryWords.isHardlyName(reading.tokens().term(token))
                || Mentions.meeting(reading.mentions(), token, token + 1).isPresent();
    }

    /** "Final" is an exam's or a game's: without a student's name it is no exam's. */
    private static boolean isSchoolwork(Tokens tokens, boolean namesStudents) {
        boolean schoolwork = false;
        for (int token = 0; token < tokens.size(); token++) {
            if (SPORT.contains(tokens.term(token))) {
                return false;
            }
            String term = tokens.term(token);
            schoolwork |= SCHOOLWORK.contains(term) && (namesStudents || !ALSO_OF_GAMES.contains(term));
        }
        return schoolwork;
    }
}
