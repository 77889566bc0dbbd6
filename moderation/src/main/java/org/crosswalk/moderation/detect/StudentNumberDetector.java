package org.crosswalk.moderation.detect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.crosswalk.moderation.roster.NameForm;
import org.crosswalk.moderation.roster.RosterNames;
import org.crosswalk.moderation.text.Tokens;
import org.crosswalk.moderation.text.WordList;
import org.crosswalk.moderation.verdict.Category;
import org.crosswalk.moderation.verdict.Finding;
import org.crosswalk.moderation.verdict.Severity;

/** Student numbers: the roster's own unless they number a thing, others where the words say that they are. */
final class StudentNumberDetector implements Detector {
    private static final Set<String> NUMBERS = WordList.words(StudentNumberDetector.class, "number-words.txt");
    private static final Set<String> STUDENTS = WordList.words(StudentNumberDetector.class, "numbered-students.txt");
    private static final int SHORTEST = 5;
    private static final int LONGEST = 10;
    private static final int REACH = 4;

    private final RosterNames names;

    StudentNumberDetector(RosterNames names) {
        this.names = names;
    }

    @Override
    public List<Finding> in(Reading reading) {
        Tokens tokens = reading.tokens();
        List<Finding> findings = new ArrayList<>();
        for (int token = 0; token < tokens.size(); token++) {
            if (tokens.isNumber(token) && isLongEnough(tokens.term(token))) {
                judge(reading, token, findings);
            }
        }
        return findings;
    }

    /** Students whose number opens a sentence as a name would: 700123 has a fever. */
    static List<Mention> mentions(Tokens tokens, RosterNames names) {
        List<Mention> mentions = new ArrayList<>();
        for (int token = 0; token < tokens.size(); token++) {
            if (tokens.startsSentence(token)
                    && tokens.isNumber(token)
                    && isLongEnough(tokens.term(token))
                    && !tokens.isLinked(token)) {
                Set<String> bearers = MentionFinder.ids(names.withNumber(tokens.term(token)));
                if (!bearers.isEmpty()) {
                    mentions.add(new Mention(token, token + 1, NameForm.FULL, bearers));
                }
            }
        }
        return mentions;
    }

    private static boolean isLongEnough(String term) {
        return term.length() >= SHORTEST && term.length() <= LONGEST;
    }

    private void judge(Reading reading, int token, List<Finding> findings) {
        Set<String> bearers =
                MentionFinder.ids(names.withNumber(reading.tokens().term(token)));
        Set<String> subjects = reading.subjects().at(token);
        if (!bearers.isEmpty() && (!isOfThing(reading, token) || !Collections.disjoint(bearers, subjects))) {
            findings.add(finding(
                    reading,
                    token,
                    bearers,
                    "student-id.number",
                    "This is the student number of a student of the district."));
        } else if (isNamed(reading, token) && !isTemplate(reading, token)) {
            findings.add(
                    finding(reading, token, subjects, "student-id.written", "This reads like a student's number."));
        }
    }

    private static boolean isNamed(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        return !isOfThing(reading, token)
                && Nearby.before(tokens, token, REACH, NUMBERS)
                && (Nearby.before(tokens, token, REACH + 1, STUDENTS)
                        || !reading.subjects().at(token).isEmpty());
    }

    /** An order's number, unless the words between say that it is a student's. */
    private static boolean isOfThing(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        int thing = ThingWords.lastBefore(tokens, token);
        return thing >= 0 && thing > Nearby.lastBefore(tokens, token, REACH, STUDENTS);
    }

    /** 000000 and 123456 are nobody's. */
    private static boolean isTemplate(Reading reading, int token) {
        String term = reading.tokens().term(token);
        boolean one = term.chars().allMatch(digit -> digit == term.charAt(0));
        return one || "12345678901234567890".contains(term) || reading.samples().have(token);
    }

    private static Finding finding(Reading reading, int token, Set<String> students, String rule, String why) {
        return reading.finding(Category.STUDENT_ID, token, token + 1, students, Severity.MEDIUM, rule, why);
    }
}
