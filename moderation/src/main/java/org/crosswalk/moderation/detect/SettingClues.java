package org.crosswalk.moderation.detect;

import java.util.List;
import java.util.stream.IntStream;
import org.crosswalk.moderation.roster.KnownStudent;
import org.crosswalk.moderation.roster.NameForm;

/** What the rest of the text, the kind of writing and the roster tell of whom a name means. */
final class SettingClues {
    private static final int FEW = 3;
    private static final int MANY = 8;

    private final Setting setting;
    private final TopicClues topic;
    private final InitialsClues initials;

    SettingClues(Setting setting) {
        this.setting = setting;
        this.topic = new TopicClues(setting);
        this.initials = new InitialsClues(setting);
    }

    /** @param students those whom the name fits best */
    void addTo(Score score, Surroundings near, List<KnownStudent> students) {
        int at = near.from();
        bearers(score, near, students);
        grades(score, near, students);
        SentenceWords sentences = setting.sentences();
        score.addIf(students.stream().anyMatch(setting.schools()::agree), Clue.SCHOOL_AGREES)
                .addIf(students.stream().anyMatch(this::isMember), Clue.MEMBER_OF_GROUP)
                .addIf(!score.has(Clue.ROLE_BESIDE) && sentences.have(WordSet.ROLES, at), Clue.ROLE_IN_SENTENCE)
                .addIf(sentences.haveAnywhere(WordSet.TEAM_WORDS), Clue.TEAM_IN_SENTENCE)
                .addIf(sentences.haveNext(WordSet.PRONOUNS, at), Clue.PRONOUN)
                .addIf(sentences.haveFact(at), Clue.SENSITIVE_FACT)
                .addIf(!isPointedOut(score) && isLesson(at), Clue.LESSON)
                .addIf(isPrivate(), Clue.TEAM_MESSAGE)
                .addIf(isOfGuardian(), Clue.GUARDIAN_WRITING)
                .addIf(near.isAlone() && isOfAddressee(near, students), Clue.CHILD_OF_ADDRESSEE)
                .addIf(isOfStaff(near) && !isToldApart(score), Clue.NAME_OF_STAFF);
        topic.addTo(score, near);
        initials.addTo(score, near, students);
    }

    private static boolean isToldApart(Score score) {
        return score.has(Clue.CHILD) || score.has(Clue.GRADE_BESIDE) || score.has(Clue.CHILD_OF_ADDRESSEE);
    }

    private static boolean isPointedOut(Score score) {
        return score.has(Clue.GRADE_AGREES) || score.has(Clue.MEMBER_OF_GROUP) || score.has(Clue.ROLE_BESIDE);
    }

    private boolean isLesson(int token) {
        return setting.sentences().have(WordSet.LESSON_WORDS, token)
                || setting.otherNames().areFamous();
    }

    private void bearers(Score score, Surroundings near, List<KnownStudent> students) {
        int count = students.size();
        boolean rare = near.match().form() == NameForm.SINGLE
                && !near.isOrdinary()
                && !score.has(Clue.COMMON_NAME)
                && !isOfStaff(near);
        score.addIf(count == 1, Clue.ONE_BEARER)
                .addIf(count <= FEW && rare, Clue.RARE_NAME)
                .addIf(count > 1 && count <= FEW, Clue.FEW_BEARERS)
                .addIf(count > MANY, Clue.TOO_MANY_BEARERS);
    }

    private void grades(Score score, Surroundings near, List<KnownStudent> students) {
        GradeMentions grades = setting.grades();
        if (grades.isEmpty()) {
            return;
        }
        boolean here = students.stream().anyMatch(student -> grades.agreeInSentence(near.from(), student));
        boolean elsewhere = !here && students.stream().anyMatch(grades::agreeAnywhere);
        score.addIf(here, Clue.GRADE_AGREES)
                .addIf(here && grades.areBeside(near.from(), near.to()), Clue.GRADE_BESIDE)
                .addIf(here && grades.areApposed(near.from(), near.to()), Clue.GRADE_APPOSED)
                .addIf(elsewhere, Clue.GRADE_ELSEWHERE)
                .addIf(!here && !elsewhere && grades.areInWords(), Clue.GRADE_DISAGREES);
    }

    private boolean isMember(KnownStudent student) {
        return setting.context().concerns(student.id());
    }

    private boolean isOfGuardian() {
        return switch (setting.context().kind()) {
            case GUARDIAN_MESSAGE, GUARDIAN_REPLY -> true;
            case TEAM_MESSAGE, STUDENT_REPLY, SOCIAL_POST, COMMENT -> false;
        };
    }

    /** Dear Mr. and Mrs. Bell, Rose has a fever. */
    private boolean isOfAddressee(Surroundings near, List<KnownStudent> students) {
        return isOfGuardian()
                && near.isCapitalized()
                && students.size() == 1
                && setting.salutation().isTo(students.getFirst().familyName(), near.from());
    }

    private boolean isPrivate() {
        return switch (setting.context().kind()) {
            case TEAM_MESSAGE, STUDENT_REPLY -> true;
            case SOCIAL_POST, GUARDIAN_MESSAGE, GUARDIAN_REPLY, COMMENT -> false;
        };
    }

    private boolean isOfStaff(Surroundings near) {
        return near.isAlone()
                && !near.isAllCapitals()
                && !setting.grades().areApposed(near.from(), near.to())
                && IntStream.range(near.from(), near.to())
                        .mapToObj(setting.tokens()::term)
                        .allMatch(setting.names().staff()::knows);
    }
}
