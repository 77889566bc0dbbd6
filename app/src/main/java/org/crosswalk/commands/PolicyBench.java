package org.crosswalk.commands;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Capacity;
import org.crosswalk.policy.Facts;
import org.crosswalk.policy.Known;
import org.crosswalk.policy.Matter;
import org.crosswalk.policy.Policy;
import org.crosswalk.policy.Proposal;
import org.crosswalk.policy.Recipient;
import org.crosswalk.policy.Recipient.AddressSource;
import org.crosswalk.policy.Recipient.Rights;
import org.crosswalk.policy.Rehearsal;
import org.crosswalk.policy.ScanFact;
import org.crosswalk.policy.packs.PackFile;
import org.crosswalk.policy.packs.PackSource;

/** Measures the rules alone, the facts being there: a whole school's students, then all their guardians. */
final class PolicyBench {
    private static final int ROUNDS = 50;
    private static final PersonId SENDER = new PersonId("sender");

    private PolicyBench() {}

    static String over(int recipients) {
        String head = "Decision over %,d recipients, the first and the median of %d:".formatted(recipients, ROUNDS);
        return Stream.concat(Stream.of(head), PackSource.SHIPPED.stream().map(pack -> line(pack, recipients)))
                .collect(Collectors.joining("\n"));
    }

    private static String line(String name, int count) {
        Policy policy = new Policy(PackFile.shipped(name));
        // as the service does when it starts
        Rehearsal.of(policy);
        return "  %-10s members %s, guardians %s"
                .formatted(
                        name,
                        measured(policy, new Audience.WholeGroup(), members(count), count),
                        measured(policy, new Audience.GuardiansOfGroup(), guardians(count), count));
    }

    private static String measured(Policy policy, Audience audience, List<Recipient> recipients, int count) {
        Proposal proposal = new Proposal(SENDER, new GroupId("school"), audience, Matter.ORDINARY);
        Facts facts = facts(recipients, count);
        List<Long> nanos = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            policy.decide(proposal, facts);
            nanos.add(System.nanoTime() - begun);
        }
        double first = nanos.getFirst() / 1e6;
        return "%.1f / %.1f ms"
                .formatted(first, nanos.stream().sorted().toList().get(ROUNDS / 2) / 1e6);
    }

    private static Facts facts(List<Recipient> recipients, int count) {
        Set<PersonId> students = new HashSet<>();
        Map<PersonId, Known<Set<PersonId>>> principals = new HashMap<>();
        for (int i = 0; i < count; i++) {
            students.add(student(i));
            principals.put(student(i), Known.of(Set.of(new PersonId("principal"))));
        }
        return new Facts(
                LocalDate.of(2026, 10, 5),
                Known.of(Capacity.PRINCIPAL),
                Known.of(students),
                Known.of(recipients),
                principals,
                Known.of(List.of(new ScanFact("student-name", Set.of(student(0), student(1))))),
                Known.of(Set.of("mass.gov")),
                Optional.empty());
    }

    private static List<Recipient> members(int count) {
        List<Recipient> members = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            members.add(new Recipient.Student(student(i)));
        }
        return members;
    }

    private static List<Recipient> guardians(int count) {
        List<Recipient> guardians = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            guardians.add(
                    new Recipient.Guardian(new PersonId("guardian-" + i), student(i), Rights.HELD, AddressSource.SIS));
        }
        return guardians;
    }

    private static PersonId student(int i) {
        return new PersonId("student-" + i);
    }
}
