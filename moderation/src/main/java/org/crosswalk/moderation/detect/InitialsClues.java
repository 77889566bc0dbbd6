package org.crosswalk.moderation.detect;

import java.util.List;
import org.crosswalk.moderation.roster.KnownStudent;
import org.crosswalk.moderation.roster.NameForm;

/** First letters alone mean a student only where something tells which, among the few whom they fit. */
final class InitialsClues {
    private static final int FEW = 2;

    private final Setting setting;

    InitialsClues(Setting setting) {
        this.setting = setting;
    }

    static boolean are(Surroundings near) {
        return near.match().form() == NameForm.INITIALS;
    }

    /** To be asked when the other clues are known. */
    void addTo(Score score, Surroundings near, List<KnownStudent> students) {
        if (are(near)) {
            score.addIf(isOfStaff(near), Clue.NAME_OF_STAFF)
                    .addIf(!tells(score, near) && !isAmongColleagues(score, near, students), Clue.NOTHING_TELLS);
        }
    }

    private static boolean tells(Score score, Surroundings near) {
        boolean longer = near.to() - near.from() > 1 || near.length() > FEW;
        return score.has(Clue.GRADE_AGREES)
                || score.has(Clue.MEMBER_OF_GROUP)
                || longer && isPerson(score) && score.has(Clue.ONE_BEARER) && score.has(Clue.TEAM_MESSAGE);
    }

    /** Among themselves teachers write of J.M., and of JM and his inhaler. */
    private static boolean isAmongColleagues(Score score, Surroundings near, List<KnownStudent> students) {
        boolean dotted = near.to() - near.from() > 1;
        return students.size() <= FEW && score.has(Clue.TEAM_MESSAGE) && (dotted || isAboutAStudent(score, near));
    }

    private static boolean isAboutAStudent(Score score, Surroundings near) {
        return (score.has(Clue.STUDENT_MATTER) || score.has(Clue.SENSITIVE_FACT))
                && (isPerson(score) || score.has(Clue.SCHOOL_AGREES) || score.has(Clue.CALLED) || near.isPossessive());
    }

    private static boolean isPerson(Score score) {
        return score.has(Clue.PERSON_VERB) || score.has(Clue.PRONOUN) || score.has(Clue.SENSITIVE_FACT);
    }

    private boolean isOfStaff(Surroundings near) {
        return setting.names().staff().haveInitials(letters(near));
    }

    private String letters(Surroundings near) {
        StringBuilder letters = new StringBuilder();
        for (int token = near.from(); token < near.to(); token++) {
            letters.append(setting.tokens().term(token));
        }
        return letters.toString();
    }
}
