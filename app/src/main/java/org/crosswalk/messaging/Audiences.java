package org.crosswalk.messaging;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.common.Channel;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Recipient;
import org.crosswalk.policy.Recipient.AddressSource;
import org.crosswalk.policy.Recipient.Rights;
import org.crosswalk.roster.Groups;
import org.crosswalk.roster.Guardianship;
import org.crosswalk.roster.Guardianships;
import org.crosswalk.roster.Member;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;

/** Finds out whom an audience means on a day: members by enrolment, guardians by their rights. */
@Singleton
class Audiences {
    private final Groups groups;
    private final People people;
    private final Guardianships guardianships;
    private final GuardianAddresses addresses;

    Audiences(Groups groups, People people, Guardianships guardianships, GuardianAddresses addresses) {
        this.groups = groups;
        this.people = people;
        this.guardianships = guardianships;
        this.addresses = addresses;
    }

    Reach of(Draft draft, LocalDate on) {
        List<Member> members = groups.members(draft.group(), on);
        Set<PersonId> students = students(members);
        return switch (draft.audience()) {
            case Audience.WholeGroup _ -> members(draft, students, members);
            case Audience.SomeStudents(Set<PersonId> chosen) -> some(draft, students, members, chosen);
            case Audience.GuardiansOfGroup _ -> guardians(students, on);
        };
    }

    private static Set<PersonId> students(List<Member> members) {
        return members.stream()
                .filter(member -> member.part() == Member.Part.STUDENT)
                .map(Member::person)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Reach some(Draft draft, Set<PersonId> students, List<Member> members, Set<PersonId> chosen) {
        List<Member> among = members.stream()
                .filter(member -> member.part() == Member.Part.STUDENT && chosen.contains(member.person()))
                .toList();
        Reach reach = members(draft, students, among);
        List<Unreached> strangers = chosen.stream()
                .filter(person -> !students.contains(person))
                .map(person -> new Unreached(person, person.value(), Unreached.Why.NOT_A_MEMBER))
                .toList();
        return new Reach(students, reach.recipients(), reach.addressees(), join(reach.unreached(), strangers));
    }

    /** Members always have it in their inbox, so a member without an address is still told. */
    private Reach members(Draft draft, Set<PersonId> students, List<Member> members) {
        Map<PersonId, Person> known =
                people.all(members.stream().map(Member::person).toList());
        List<Recipient> recipients = new ArrayList<>();
        List<Addressee> addressees = new ArrayList<>();
        List<Unreached> unreached = new ArrayList<>();
        for (Member member : members) {
            Person person = known.get(member.person());
            if (person == null) {
                continue;
            }
            recipients.add(recipient(member));
            addressees.add(addressee(draft, member, person));
            if (draft.byEmail() && person.email() == null) {
                unreached.add(new Unreached(person.id(), person.name(), Unreached.Why.NO_ADDRESS));
            }
        }
        return sorted(students, recipients, addressees, unreached);
    }

    private static Recipient recipient(Member member) {
        return switch (member.part()) {
            case STUDENT -> new Recipient.Student(member.person());
            case STAFF -> new Recipient.Staff(member.person());
        };
    }

    private static Addressee addressee(Draft draft, Member member, Person person) {
        Addressee.As as = member.part() == Member.Part.STUDENT ? Addressee.As.STUDENT : Addressee.As.STAFF;
        return draft.byEmail() && person.email() != null
                ? new Addressee(person.id(), person.name(), as, Set.of(Channel.INBOX, Channel.EMAIL), person.email())
                : new Addressee(person.id(), person.name(), as, Set.of(Channel.INBOX), null);
    }

    private Reach guardians(Set<PersonId> students, LocalDate on) {
        List<Guardianship> listed = guardianships.of(students);
        Map<PersonId, Person> known =
                people.all(Stream.concat(students.stream(), listed.stream().map(Guardianship::guardian))
                        .collect(Collectors.toSet()));
        Set<PersonId> verified = addresses.putInto(known);
        List<Guardianship> all = listed.stream()
                .filter(guardianship -> known.containsKey(guardianship.guardian()))
                .toList();
        List<Recipient> recipients = new ArrayList<>();
        Map<PersonId, Addressee> addressees = new HashMap<>();
        List<Unreached> unreached = new ArrayList<>(withoutGuardian(students, all, known));
        for (Guardianship guardianship : all) {
            Person guardian = Objects.requireNonNull(known.get(guardianship.guardian()));
            if (!guardianship.mayHear(on)) {
                unreached.add(new Unreached(guardian.id(), guardian.name(), Unreached.Why.NO_RIGHTS));
            } else if (guardian.email() == null) {
                unreached.add(new Unreached(guardian.id(), guardian.name(), Unreached.Why.NO_ADDRESS));
            } else {
                recipients.add(new Recipient.Guardian(
                        guardian.id(),
                        guardianship.student(),
                        Rights.HELD,
                        verified.contains(guardian.id()) ? AddressSource.VERIFIED : AddressSource.SIS));
                addressees.put(
                        guardian.id(),
                        new Addressee(
                                guardian.id(),
                                guardian.name(),
                                Addressee.As.GUARDIAN,
                                Set.of(Channel.EMAIL),
                                guardian.email()));
            }
        }
        return sorted(students, recipients, new ArrayList<>(addressees.values()), unreached);
    }

    /** An unknown guardian is not "no guardian": the office has to be asked. */
    private static List<Unreached> withoutGuardian(
            Set<PersonId> students, List<Guardianship> all, Map<PersonId, Person> known) {
        Set<PersonId> withOne = all.stream().map(Guardianship::student).collect(Collectors.toSet());
        return students.stream()
                .filter(student -> !withOne.contains(student))
                .map(student -> new Unreached(student, name(student, known), Unreached.Why.NO_GUARDIAN))
                .toList();
    }

    private static String name(PersonId id, Map<PersonId, Person> known) {
        Person person = known.get(id);
        return person == null ? id.value() : person.name();
    }

    private static Reach sorted(
            Set<PersonId> students, List<Recipient> recipients, List<Addressee> addressees, List<Unreached> unreached) {
        return new Reach(
                students,
                List.copyOf(recipients),
                addressees.stream()
                        .sorted(Comparator.comparing(Addressee::as).thenComparing(Addressee::name))
                        .toList(),
                unreached.stream()
                        .sorted(Comparator.comparing(Unreached::why).thenComparing(Unreached::name))
                        .toList());
    }

    private static List<Unreached> join(List<Unreached> some, List<Unreached> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
