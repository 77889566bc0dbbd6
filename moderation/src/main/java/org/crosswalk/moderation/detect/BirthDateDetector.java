package org.crosswalk.moderation.detect;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosswalk.moderation.particulars.Dates;
import org.crosswalk.moderation.particulars.KnownParticulars;
import org.crosswalk.moderation.particulars.WrittenDate;
import org.crosswalk.moderation.text.Tokens;
import org.crosswalk.moderation.text.WordList;
import org.crosswalk.moderation.verdict.Category;
import org.crosswalk.moderation.verdict.Finding;
import org.crosswalk.moderation.verdict.Severity;

/** Birth dates of students: beside words of birth, or where the roster has the date for the student named. */
final class BirthDateDetector implements Detector {
    private static final Set<String> BIRTH = WordList.words(BirthDateDetector.class, "birth-words.txt");
    private static final Set<String> LABELS =
            Set.of("dob", "birthdate", "birth", "nacimiento", "nascimento", "nac", "nasc", "fdn");
    private static final Set<String> AGES = WordList.words(BirthDateDetector.class, "age-words.txt");
    private static final Set<String> LIMITS = WordList.words(BirthDateDetector.class, "limit-words.txt");
    private static final int REACH = 8;

    private final KnownParticulars known;

    BirthDateDetector(KnownParticulars known) {
        this.known = known;
    }

    @Override
    public List<Finding> in(Reading reading) {
        return Sweep.of(reading, Dates::at, WrittenDate::to, day -> finding(reading, day));
    }

    private Optional<Finding> finding(Reading reading, WrittenDate date) {
        Set<String> born = known.bornOn(date.readings());
        Set<String> meant = subjects(reading, date);
        Set<String> bearers = new HashSet<>(born);
        bearers.retainAll(meant);
        if (!bearers.isEmpty()) {
            return Optional.of(finding(reading, date, bearers, "birth-date.roster"));
        }
        return isSaidToBeBirth(reading, date, !meant.isEmpty())
                ? Optional.of(finding(reading, date, meant, "birth-date.written"))
                : Optional.empty();
    }

    /** Those of the sentence, or else all whom the text names: lists put the names in their own lines. */
    private static Set<String> subjects(Reading reading, WrittenDate date) {
        Set<String> near = reading.subjects().at(date.from());
        return near.isEmpty() ? reading.subjects().everybody() : near;
    }

    private boolean isSaidToBeBirth(Reading reading, WrittenDate date, boolean hasSubject) {
        Tokens tokens = reading.tokens();
        int word = Nearby.lastBefore(tokens, date.from(), REACH, BIRTH);
        boolean following = word < 0 && Nearby.after(tokens, date.to(), 2, BIRTH);
        if (word < 0 && !following || isLimit(tokens, date) || reading.samples().have(date.from())) {
            return false;
        }
        if (!date.hasYear()) {
            return hasSubject && word >= 0 && AGES.contains(tokens.term(word)) && hasAge(tokens, word, date.from());
        }
        return known.isBirthDate(date.readings()) && (hasSubject || word >= 0 && LABELS.contains(tokens.term(word)));
    }

    private static boolean isLimit(Tokens tokens, WrittenDate date) {
        return Nearby.before(tokens, date.from(), 3, LIMITS) || Nearby.after(tokens, date.to(), 3, LIMITS);
    }

    private static boolean hasAge(Tokens tokens, int word, int date) {
        for (int token = word + 1; token < date; token++) {
            if (tokens.isNumber(token) && tokens.term(token).length() <= 2) {
                return true;
            }
        }
        return false;
    }

    private static Finding finding(Reading reading, WrittenDate date, Set<String> students, String rule) {
        return reading.finding(
                Category.BIRTH_DATE,
                date.from(),
                date.to(),
                students,
                Severity.MEDIUM,
                rule,
                "This gives the birth date of a student.");
    }
}
