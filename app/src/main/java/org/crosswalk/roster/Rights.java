package org.crosswalk.roster;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.Guardianship.Restriction;
import org.crosswalk.roster.Guardianship.Standing;
import org.crosswalk.roster.GuardianshipHistory.Said;

/** Answers "who could lawfully receive this on 3 March?", for days past and to come. */
@Singleton
public class Rights {
    private final GuardianshipHistory history;
    private final PapersOnFile papers;

    Rights(GuardianshipHistory history, PapersOnFile papers) {
        this.history = history;
        this.papers = papers;
    }

    /**
     * One guardian's answer.
     *
     * @param lawful as all that is known now says of that day
     * @param knownThen as it looked at the end of that day, when a paper may not yet have arrived
     * @param restrictions those in force on that day, as known now
     */
    public record Answer(
            PersonId guardian,
            String relationship,
            Standing lawful,
            Standing knownThen,
            List<Restriction> restrictions) {
        public Answer {
            restrictions = List.copyOf(restrictions);
        }

        /** Whether something became known later that would have answered otherwise. */
        public boolean wasKnownOtherwise() {
            return lawful != knownThen;
        }
    }

    /** Everybody whom the SIS listed as the student's guardian on that day, in the order in which it first told of them. */
    public List<Answer> on(PersonId student, LocalDate day, ZonedDateTime now) {
        return on(List.of(student), day, now).getOrDefault(student, List.of());
    }

    /** As {@link #on(PersonId, LocalDate, ZonedDateTime)}, for many students at once. */
    public Map<PersonId, List<Answer>> on(Collection<PersonId> students, LocalDate day, ZonedDateTime now) {
        List<Paper> filed = papers.of(students);
        Instant endOfDay =
                day.plusDays(1).atStartOfDay(now.getZone()).toInstant().minusNanos(1000);
        Instant then = earlier(endOfDay, now.toInstant());
        Map<PersonId, List<Answer>> answers = new LinkedHashMap<>();
        said(students)
                .values()
                .forEach(said -> answer(said, filed, day, then, now.toInstant())
                        .ifPresent(answer -> answers.computeIfAbsent(
                                        said.getFirst().says().student(), _ -> new ArrayList<>())
                                .add(answer)));
        return answers;
    }

    private Map<String, List<Said>> said(Collection<PersonId> students) {
        return history.of(students).stream()
                .collect(Collectors.groupingBy(
                        said -> said.says().student() + "|" + said.says().guardian(),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static Optional<Answer> answer(
            List<Said> said, List<Paper> filed, LocalDate day, Instant then, Instant now) {
        Optional<Said> valid = last(said, then);
        if (valid.filter(row -> !row.listed()).isPresent()) {
            return Optional.empty();
        }
        Guardianship newest = said.getLast().says();
        Guardianship listed = valid.map(Said::says).orElseGet(() -> unknown(newest));
        Guardianship asKnownThen = with(listed, papers(listed, filed, then));
        Guardianship asKnownNow = with(
                listed,
                Stream.concat(newest.restrictions().stream(), papers(listed, filed, now).stream())
                        .toList());
        return Optional.of(new Answer(
                listed.guardian(),
                listed.relationship(),
                asKnownNow.standing(day),
                asKnownThen.standing(day),
                asKnownNow.restrictions().stream()
                        .filter(restriction -> restriction.isInForce(day))
                        .distinct()
                        .toList()));
    }

    private static Optional<Said> last(List<Said> said, Instant until) {
        return said.stream().filter(row -> !row.at().isAfter(until)).reduce((_, later) -> later);
    }

    /** Of a day before the roster was first kept nobody can say that there were rights. */
    private static Guardianship unknown(Guardianship first) {
        return new Guardianship(first.student(), first.guardian(), first.relationship(), null, List.of());
    }

    private static Guardianship with(Guardianship listed, List<Restriction> more) {
        return new Guardianship(
                listed.student(),
                listed.guardian(),
                listed.relationship(),
                listed.educationalRights(),
                Stream.concat(listed.restrictions().stream(), more.stream()).toList());
    }

    private static List<Restriction> papers(Guardianship of, List<Paper> filed, Instant knownAt) {
        return filed.stream()
                .filter(paper -> paper.student().equals(of.student()))
                .filter(paper -> paper.guardian().equals(of.guardian()))
                .filter(paper -> !paper.at().isAfter(knownAt))
                .map(paper -> paper.restriction(knownAt))
                .toList();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
