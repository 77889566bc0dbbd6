package org.crosswalk.messaging.web;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.messaging.Found;
import org.crosswalk.messaging.ReasonWords;
import org.crosswalk.messaging.Verdict;
import org.crosswalk.policy.LawfulWay;
import org.crosswalk.policy.Outcome;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Schools;
import org.crosswalk.templates.page.Decision;
import org.crosswalk.templates.page.Draft.Lawful;
import org.crosswalk.templates.page.Draft.Way;

/** Shows a verdict: the outcome, who is copied, and the reasons, the decisive ones first. */
@Singleton
class Verdicts {
    private static final Set<String> MEDICAL = Set.of("health", "privacy-medical");
    private static final Set<String> ACADEMIC = Set.of("academic", "privacy-academic");

    private final ReasonWords words = ReasonWords.in(Locale.ENGLISH);
    private final People people;
    private final Schools schools;

    Verdicts(People people, Schools schools) {
        this.people = people;
        this.schools = schools;
    }

    Decision shown(Verdict verdict, LocalDate day) {
        return new Decision(
                outcome(verdict),
                verdict.copied().stream()
                        .map(id -> copied(new PersonId(id), day))
                        .toList(),
                reasons(verdict),
                verdict.edition());
    }

    private static org.crosswalk.templates.page.Outcome outcome(Verdict verdict) {
        return switch (verdict.outcome()) {
            case SEND, WARN ->
                verdict.copied().isEmpty()
                        ? org.crosswalk.templates.page.Outcome.SENT
                        : org.crosswalk.templates.page.Outcome.SENT_WITH_COPY;
            case HOLD -> org.crosswalk.templates.page.Outcome.HELD;
            case REFUSE -> org.crosswalk.templates.page.Outcome.REFUSED;
        };
    }

    private Decision.Copied copied(PersonId principal, LocalDate day) {
        String name = people.find(principal).map(person -> person.name()).orElse(principal.value());
        String school = schools.all().stream()
                .filter(known -> schools.principalsOf(known.id(), day).contains(principal))
                .map(Schools.School::name)
                .findFirst()
                .orElse("");
        return new Decision.Copied(name, school);
    }

    /** A refusal is explained by what refuses it; what else the rules would have said is for later. */
    private List<Decision.Reason> reasons(Verdict verdict) {
        Stream<Verdict.Word> shown =
                verdict.outcome() == Outcome.SEND ? verdict.words().stream() : verdict.decisive().stream();
        return shown.distinct().map(this::reason).toList();
    }

    private Decision.Reason reason(Verdict.Word word) {
        return new Decision.Reason(words.of(word), word.clause(), word.document(), word.section(), word.quote());
    }

    /** The first reason in a sentence. */
    String why(Verdict verdict) {
        return verdict.decisive().stream().findFirst().map(words::of).orElse("");
    }

    static List<Way> lawful(Verdict verdict, List<Found> found) {
        return verdict.instead().stream()
                .flatMap(way -> lawful(way, found))
                .distinct()
                .toList();
    }

    private static Stream<Way> lawful(LawfulWay way, List<Found> found) {
        return switch (way) {
            case WHOLE_GROUP -> way(Lawful.WHOLE_GROUP);
            case MEDICAL_PRIVACY -> Stream.of(new Way(Lawful.MEDICAL, concerned(found, MEDICAL)));
            case ACADEMIC_PRIVACY -> Stream.of(new Way(Lawful.ACADEMIC, concerned(found, ACADEMIC)));
            case GUARDIANS_OF_GROUP -> way(Lawful.GUARDIANS);
            case GUARDIANS_OF_STUDENTS -> way(Lawful.GUARDIANS_OF);
            case INBOX_ONLY -> way(Lawful.INBOX_ONLY);
            case NOT_URGENT -> way(Lawful.NOT_URGENT);
            case SIGN -> way(Lawful.SIGN);
            case ASK_FOR_SITE -> way(Lawful.ASK_FOR_SITE);
            case REWRITE -> Stream.empty();
        };
    }

    private static Stream<Way> way(Lawful lawful) {
        return Stream.of(new Way(lawful, List.of()));
    }

    /** Whom the scan saw in what makes it a private matter; else whomever it names, where that is one student. */
    private static List<String> concerned(List<Found> found, Set<String> categories) {
        List<String> named = students(found.stream().filter(finding -> categories.contains(finding.category())));
        List<String> anywhere = students(found.stream());
        return named.isEmpty() && anywhere.size() == 1 ? anywhere : named;
    }

    private static List<String> students(Stream<Found> found) {
        return found.flatMap(finding -> finding.students().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The school's name, or nothing where it is not known. */
    String school(OrgId id) {
        return schools.name(id).orElse("");
    }
}
