package org.crosswalk.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.PersonId;

/** A proposal with its facts, changed one thing at a time. */
record Situation(Proposal proposal, Facts facts) {
    static final PersonId COACH = new PersonId("dreyes");
    static final PersonId PRINCIPAL = new PersonId("rlindqvist");
    static final PersonId JAYLEN = new PersonId("stu-01");
    static final PersonId MAYA = new PersonId("stu-02");
    static final PersonId LEO = new PersonId("stu-03");
    static final PersonId MOTHER = new PersonId("gua-01");
    static final GroupId TEAM = new GroupId("team-soccer");

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    /** Coach Dana Reyes writes to both members of her team; nothing is wrong. */
    static Situation ofTheTeam() {
        return new Situation(
                new Proposal(COACH, TEAM, new Audience.WholeGroup(), Matter.ORDINARY),
                new Facts(
                        DAY,
                        Known.of(Capacity.COACH),
                        Known.of(Set.of(JAYLEN, MAYA)),
                        Known.of(List.of(
                                new Recipient.Student(JAYLEN),
                                new Recipient.Student(MAYA),
                                new Recipient.Staff(COACH))),
                        Map.of(JAYLEN, Known.of(Set.of(PRINCIPAL)), MAYA, Known.of(Set.of(PRINCIPAL))),
                        Known.of(List.of()),
                        Optional.empty()));
    }

    Situation to(PersonId... students) {
        return audience(new Audience.SomeStudents(Set.of(students)))
                .recipients(Stream.of(students)
                        .<Recipient>map(Recipient.Student::new)
                        .toList());
    }

    Situation audience(Audience audience) {
        return new Situation(new Proposal(proposal.sender(), proposal.group(), audience, proposal.matter()), facts);
    }

    Situation about(Matter matter) {
        return new Situation(new Proposal(proposal.sender(), proposal.group(), proposal.audience(), matter), facts);
    }

    Situation capacity(Known<Capacity> capacity) {
        return knowing(capacity, facts.students(), facts.recipients(), facts.principals(), facts.scan());
    }

    Situation students(Set<PersonId> students) {
        return knowing(facts.capacity(), Known.of(students), facts.recipients(), facts.principals(), facts.scan());
    }

    Situation unknownStudents() {
        return knowing(facts.capacity(), Known.unknown("roster"), facts.recipients(), facts.principals(), facts.scan());
    }

    Situation recipients(List<Recipient> recipients) {
        return knowing(facts.capacity(), facts.students(), Known.of(recipients), facts.principals(), facts.scan());
    }

    Situation unknownRecipients() {
        return knowing(facts.capacity(), facts.students(), Known.unknown("roster"), facts.principals(), facts.scan());
    }

    Situation principals(Map<PersonId, Known<Set<PersonId>>> principals) {
        return knowing(facts.capacity(), facts.students(), facts.recipients(), principals, facts.scan());
    }

    Situation scan(Known<List<ScanFact>> scan) {
        return knowing(facts.capacity(), facts.students(), facts.recipients(), facts.principals(), scan);
    }

    Situation found(String category, PersonId... students) {
        return scan(Known.of(List.of(new ScanFact(category, Set.of(students)))));
    }

    Situation released() {
        return new Situation(
                proposal,
                new Facts(
                        facts.on(),
                        facts.capacity(),
                        facts.students(),
                        facts.recipients(),
                        facts.principals(),
                        facts.scan(),
                        Optional.of(new Facts.Release(new PersonId("ibrooks")))));
    }

    private Situation knowing(
            Known<Capacity> capacity,
            Known<Set<PersonId>> students,
            Known<List<Recipient>> recipients,
            Map<PersonId, Known<Set<PersonId>>> principals,
            Known<List<ScanFact>> scan) {
        return new Situation(
                proposal, new Facts(facts.on(), capacity, students, recipients, principals, scan, facts.release()));
    }
}
