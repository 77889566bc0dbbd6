package org.crosswalk.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.Recipient.AddressSource;
import org.crosswalk.policy.Recipient.Rights;

/** A proposal with its facts, changed one thing at a time. */
record Situation(Proposal proposal, Facts facts) {
    static final PersonId COACH = new PersonId("dreyes");
    static final PersonId COLLEAGUE = new PersonId("sokafor");
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
                        Known.of(Set.of()),
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

    Situation by(PersonId sender) {
        return new Situation(new Proposal(sender, proposal.group(), proposal.audience(), proposal.matter()), facts);
    }

    Situation in(GroupId group) {
        return new Situation(new Proposal(proposal.sender(), group, proposal.audience(), proposal.matter()), facts);
    }

    Situation as(Capacity capacity) {
        return capacity(Known.of(capacity));
    }

    Situation capacity(Known<Capacity> capacity) {
        return knowing(capacity, facts.students(), facts.recipients(), facts.principals(), facts.scan(), facts.links());
    }

    Situation students(Set<PersonId> students) {
        return members(Known.of(students));
    }

    Situation unknownStudents() {
        return members(Known.unknown("roster"));
    }

    private Situation members(Known<Set<PersonId>> students) {
        return knowing(facts.capacity(), students, facts.recipients(), facts.principals(), facts.scan(), facts.links());
    }

    Situation recipients(List<Recipient> recipients) {
        return reaching(Known.of(recipients));
    }

    Situation unknownRecipients() {
        return reaching(Known.unknown("roster"));
    }

    private Situation reaching(Known<List<Recipient>> recipients) {
        return knowing(facts.capacity(), facts.students(), recipients, facts.principals(), facts.scan(), facts.links());
    }

    Situation principals(Map<PersonId, Known<Set<PersonId>>> principals) {
        return knowing(facts.capacity(), facts.students(), facts.recipients(), principals, facts.scan(), facts.links());
    }

    Situation scan(Known<List<ScanFact>> scan) {
        return knowing(facts.capacity(), facts.students(), facts.recipients(), facts.principals(), scan, facts.links());
    }

    Situation found(String category, PersonId... students) {
        return scan(Known.of(List.of(new ScanFact(category, Set.of(students)))));
    }

    Situation links(Known<Set<String>> links) {
        return knowing(facts.capacity(), facts.students(), facts.recipients(), facts.principals(), facts.scan(), links);
    }

    /** Of the students who would get it only these really hear of it. */
    Situation heardBy(PersonId... hearers) {
        return with(Known.of(Set.of(hearers)), facts.mayHurry());
    }

    Situation unknownHearers() {
        return with(Known.unknown("mail"), facts.mayHurry());
    }

    /** @param may whether the sender is charged with sending what cannot wait */
    Situation urgent(Known<Boolean> may) {
        return new Situation(
                new Proposal(proposal.sender(), proposal.group(), proposal.audience(), proposal.matter(), Urgency.BUS),
                with(facts.hearers(), may).facts());
    }

    private Situation with(Known<Set<PersonId>> hearers, Known<Boolean> mayHurry) {
        return new Situation(
                proposal,
                new Facts(
                        facts.on(),
                        facts.capacity(),
                        facts.students(),
                        facts.recipients(),
                        hearers,
                        facts.principals(),
                        facts.scan(),
                        facts.links(),
                        mayHurry,
                        facts.release()));
    }

    /** To the guardians of Jaylen, of whom his mother hears. */
    Situation home() {
        return audience(new Audience.GuardiansOfStudents(Set.of(JAYLEN)))
                .recipients(List.of(new Recipient.Guardian(MOTHER, JAYLEN, Rights.HELD, AddressSource.SIS)));
    }

    /** To everybody of the group and Jaylen's mother. */
    Situation withGuardians() {
        return audience(new Audience.GroupAndGuardians())
                .recipients(List.of(
                        new Recipient.Student(JAYLEN),
                        new Recipient.Student(MAYA),
                        new Recipient.Staff(COACH),
                        new Recipient.Guardian(MOTHER, JAYLEN, Rights.HELD, AddressSource.SIS)));
    }

    /** The same facts, told in another order. */
    Situation reversed() {
        Situation reversed = facts.recipients() instanceof Known.Fact<List<Recipient>>(List<Recipient> recipients)
                ? reaching(Known.of(recipients.reversed())).heard(facts)
                : this;
        return facts.scan() instanceof Known.Fact<List<ScanFact>>(List<ScanFact> found)
                ? reversed.scan(Known.of(found.reversed())).heard(facts)
                : reversed;
    }

    private Situation heard(Facts as) {
        return new Situation(proposal, with(as.hearers(), as.mayHurry()).facts());
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
                        facts.links(),
                        Optional.of(new Facts.Release(new PersonId("ibrooks")))));
    }

    private Situation knowing(
            Known<Capacity> capacity,
            Known<Set<PersonId>> students,
            Known<List<Recipient>> recipients,
            Map<PersonId, Known<Set<PersonId>>> principals,
            Known<List<ScanFact>> scan,
            Known<Set<String>> links) {
        return new Situation(
                proposal,
                new Facts(facts.on(), capacity, students, recipients, principals, scan, links, facts.release()));
    }

    Situation onFile(OnFile file) {
        return new Situation(proposal, facts.with(file));
    }

    /** Where the sender has not signed that agreement, and the days for it are over or not. */
    Situation unsigned(String agreement, boolean overdue) {
        return onFile(new OnFile(
                Known.of(Set.of(new OnFile.Unsigned(agreement, overdue))),
                Known.of(Set.of()),
                Known.of(Set.of()),
                Known.of(Set.of())));
    }

    /** A team that has shrunk to one. */
    Situation teamOfOne() {
        return students(Set.of(JAYLEN))
                .recipients(List.of(new Recipient.Student(JAYLEN), new Recipient.Staff(proposal.sender())));
    }

    /** Colleagues in a group without students. */
    Situation amongStaff() {
        return students(Set.of()).recipients(List.of(new Recipient.Staff(COACH), new Recipient.Staff(COLLEAGUE)));
    }

    /** A guardian of Jaylen's. */
    Situation guardian(Rights rights, AddressSource address) {
        return audience(new Audience.GuardiansOfGroup())
                .recipients(List.of(new Recipient.Guardian(MOTHER, JAYLEN, rights, address)));
    }

    Situation guardian() {
        return guardian(Rights.HELD, AddressSource.SIS);
    }
}
