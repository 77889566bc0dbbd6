package org.crosswalk.moderation.detect;

/**
 * A piece of evidence for or against a name being a student's, with its weight. Words count as a name from
 * {@link #ENOUGH} on. The weights were set by hand on the rows with an odd number of the development set.
 */
enum Clue {
    WHOLE_NAME(12),
    WHOLE_NAME_OF_WORDS(4),
    TURNED_AROUND_BY_COMMA(12),
    TURNED_AROUND_OF_WORDS(4),
    TURNED_AROUND(7),
    MISTYPED(9),
    INITIAL_WITH_DOT(9),
    INITIAL_WITHOUT_DOT(6),
    ONE_WORD_IN_HANDLE(10),
    INITIALS(3),
    SINGLE(4),
    SINGLE_WORD_OF_LANGUAGE(0),
    MIDDLE_NAME(2),
    DOUBLE_NAME(3),
    COMMON_MIDDLE_NAME(-4),

    CAPITALS_OF_WORDS(6),
    IN_ADDRESS(6),
    SMALL_LETTERS(-12),
    ABBREVIATION(-30),
    ALL_SMALL_LETTERS(-2),
    LETTER_THAT_IS_A_WORD(-6),
    AFTER_ITS_SUBJECT(-6),
    FIRST_WORD_OF_LANGUAGE(-5),
    CAPITAL_INSIDE_SENTENCE(3),
    ALWAYS_WRITTEN_LARGE(-3),

    ONE_BEARER(3),
    FEW_BEARERS(2),
    TOO_MANY_BEARERS(-6),
    RARE_NAME(2),
    COMMON_NAME(-2),

    MEMBER_OF_GROUP(8),
    GRADE_AGREES(5),
    GRADE_BESIDE(3),
    GRADE_APPOSED(4),
    GRADE_ELSEWHERE(4),
    GRADE_DISAGREES(-3),
    SCHOOL_AGREES(2),
    ROLE_BESIDE(4),
    ROLE_IN_SENTENCE(2),
    TEAM_IN_SENTENCE(1),
    PERSON_VERB(4),
    POSSESSIVE(2),
    OWNS(3),
    CHILD(9),
    CALLED(1),
    ARTICLE_OF_PORTUGUESE(2),
    PRONOUN(2),
    CHILD_OF_ADDRESSEE(8),
    SENSITIVE_FACT(2),
    TEAM_MESSAGE(2),
    GUARDIAN_WRITING(1),
    NUMBER_BESIDE(3),
    STATISTIC(4),
    SPOKEN_TO(3),
    ASKED_ABOUT(4),
    AMONG_NAMES(3),
    THREE_IN_A_ROW(5),
    MORE_IN_A_ROW(3),
    AMONG_STUDENTS(4),
    IN_HASHTAG(3),

    NAMED_ELSEWHERE(5),
    STUDENT_MATTER(3),
    OCCASION(-12),
    MANY_OF_THEM(-12),
    PUBLISHED(-12),
    NAMED_THING(-20),
    OTHER_TOWN(-40),
    STORYBOOK(-8),
    HONORIFIC(-30),
    PART_OF_LONGER_NAME(-3),
    PART_OF_OTHER_NAME(-20),
    PLACE_AFTER(-8),
    PLACE_BEFORE(-6),
    PLACE_AFTER_PREPOSITION(-5),
    IN_A_TOWN(-10),
    CORNER_OF_STREETS(-8),
    CREATURE(-12),
    FAMILY(-5),
    RELATIVE(-20),
    OPPONENT(-20),
    ARTICLE(-4),
    NAME_OF_STAFF(-6),
    NOTHING_TELLS(-8),
    LESSON(-3);

    static final int ENOUGH = 10;

    private final int weight;

    Clue(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }
}
