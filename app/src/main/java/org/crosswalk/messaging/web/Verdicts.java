package org.crosswalk.messaging.web;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.messaging.ReasonWords;
import org.crosswalk.messaging.Verdict;
import org.crosswalk.policy.LawfulWay;
import org.crosswalk.policy.Outcome;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Schools;
import org.crosswalk.templates.page.Decision;
import org.crosswalk.templates.page.Draft.Lawful;

/** Shows a verdict: the outcome, who is copied, and the reasons, the decisive ones first. */
@Singleton
class Verdicts {
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

    static List<Lawful> lawful(Verdict verdict) {
        return verdict.instead().stream().flatMap(Verdicts::lawful).distinct().toList();
    }

    private static Stream<Lawful> lawful(LawfulWay way) {
        return switch (way) {
            case WHOLE_GROUP -> Stream.of(Lawful.WHOLE_GROUP);
            case MEDICAL_PRIVACY -> Stream.of(Lawful.MEDICAL);
            case ACADEMIC_PRIVACY -> Stream.of(Lawful.ACADEMIC);
            case GUARDIANS_OF_GROUP, REWRITE -> Stream.empty();
        };
    }

    /** The school's name, or nothing where it is not known. */
    String school(OrgId id) {
        return schools.all().stream()
                .filter(school -> school.id().equals(id))
                .map(Schools.School::name)
                .findFirst()
                .orElse("");
    }
}
