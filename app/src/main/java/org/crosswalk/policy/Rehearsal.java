package org.crosswalk.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.Recipient.AddressSource;
import org.crosswalk.policy.Recipient.Rights;

/**
 * Decides on made-up messages, so that the first real one of a process does not wait for its classes to be loaded and
 * compiled. Nothing of it is kept.
 */
public final class Rehearsal {
    private static final int ROUNDS = 40;
    private static final int STUDENTS = 500;
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final PersonId SENDER = new PersonId("rehearsal");

    private Rehearsal() {}

    public static void of(Policy policy) {
        List<PersonId> students = IntStream.range(0, STUDENTS)
                .mapToObj(i -> new PersonId("rehearsal-" + i))
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            decide(policy, new Audience.WholeGroup(), students, Recipient.Student::new);
            decide(policy, new Audience.GuardiansOfGroup(), students, Rehearsal::guardian);
            decide(policy, new Audience.SomeStudents(Set.of(students.getFirst())), students, Recipient.Student::new);
        }
    }

    private static Recipient guardian(PersonId student) {
        return new Recipient.Guardian(new PersonId("of-" + student), student, Rights.HELD, AddressSource.SIS);
    }

    private static void decide(
            Policy policy, Audience audience, List<PersonId> students, Function<PersonId, Recipient> recipient) {
        List<Recipient> recipients = new ArrayList<>();
        students.stream()
                .filter(student ->
                        audience.chosen().isEmpty() || audience.chosen().contains(student))
                .forEach(student -> recipients.add(recipient.apply(student)));
        Map<PersonId, Known<Set<PersonId>>> principals = students.stream()
                .collect(Collectors.toMap(student -> student, _ -> Known.of(Set.of(new PersonId("principal")))));
        policy.decide(
                new Proposal(SENDER, new GroupId("rehearsal"), audience, Matter.ORDINARY),
                new Facts(
                        DAY,
                        Known.of(Capacity.COACH),
                        Known.of(Set.copyOf(students)),
                        Known.of(recipients),
                        principals,
                        Known.of(List.of(new ScanFact("student-name", Set.of(students.getFirst())))),
                        Known.of(Set.of("mass.gov")),
                        Optional.empty()));
    }
}
