package org.crosswalk.policy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a district has people sign (LEI-01, LEI-02, WES-14, BEL-13, BOS-01), or complete (BOS-02).
 *
 * @param id within the pack, such as {@code staff-use}
 * @param yearBegins when a signature of the year before no longer counts; null where it is signed once
 * @param withinDays how long people have, from the day on which they are told of it or first known here
 * @param withholds what is withheld from those whose days are over
 * @param link where the whole policy can be read; empty where the pack names no place
 * @param texts by language, English always among them
 */
public record Agreement(
        String id,
        Citation citation,
        Whom whom,
        @Nullable MonthDay yearBegins,
        int withinDays,
        Withholds withholds,
        String link,
        Map<String, Text> texts) {
    public Agreement {
        texts = Map.copyOf(texts);
    }

    /** Who signs it. */
    public enum Whom {
        STAFF,
        /** A guardian of each student, for them (WES-14). */
        GUARDIANS,
        /** Each student together with a guardian (LEI-02). */
        STUDENTS_WITH_GUARDIANS,
        /** Staff and students, each for themselves (BOS-01). */
        EVERYBODY;

        public boolean isForStaff() {
            return this == STAFF || this == EVERYBODY;
        }

        public boolean isForStudents() {
            return this == STUDENTS_WITH_GUARDIANS || this == EVERYBODY;
        }

        public boolean isForGuardians() {
            return this == GUARDIANS || this == STUDENTS_WITH_GUARDIANS;
        }
    }

    public enum Withholds {
        NOTHING,
        /** Staff send nothing but what cannot wait. */
        SENDING,
        /** The same, and no page opens for whoever has signed in but those on which one signs and reports misuse. */
        USE
    }

    /**
     * @param says paragraphs with line ends between them
     * @param questions which one answers to show that one has read it; none for a mere signature
     */
    public record Text(String title, String says, List<Question> questions) {
        public Text {
            questions = List.copyOf(questions);
        }
    }

    /** @param answers the first is the right one; a page shows them in another order */
    public record Question(String asks, List<String> answers) {
        public Question {
            answers = List.copyOf(answers);
        }

        public boolean isRight(@Nullable String answer) {
            return answers.getFirst().equals(answer);
        }
    }

    /** In somebody's language where the pack has it, else in English. */
    public Text in(String language) {
        Text english = texts.get("en");
        return texts.getOrDefault(
                language.toLowerCase(Locale.ROOT),
                english == null ? texts.values().iterator().next() : english);
    }

    /** A signature of this day or later counts; for ever where it is signed once. */
    public LocalDate countsFrom(LocalDate day) {
        if (yearBegins == null) {
            return LocalDate.of(1900, 1, 1);
        }
        LocalDate thisYear = yearBegins.atYear(day.getYear());
        return thisYear.isAfter(day) ? yearBegins.atYear(day.getYear() - 1) : thisYear;
    }

    /**
     * The last day on which it can be signed without anything being withheld; with no days at all that has passed already.
     *
     * @param told when the person was told of it or first known here
     */
    public LocalDate due(LocalDate told, LocalDate day) {
        LocalDate began = countsFrom(day);
        return (told.isBefore(began) ? began : told).plusDays(withinDays - 1L);
    }

    public boolean isYearly() {
        return yearBegins != null;
    }
}
