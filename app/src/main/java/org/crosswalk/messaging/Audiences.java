package org.crosswalk.messaging;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.common.Channel;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Recipient;
import org.crosswalk.policy.Recipient.AddressSource;
import org.crosswalk.policy.Recipient.Rights;
import org.crosswalk.roster.Groups;
import org.crosswalk.roster.Member;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;

/** Finds out whom an audience means on a day: members by enrolment, guardians by their rights. */
@Singleton
class Audiences {
    private final Groups groups;
    private final People people;
    private final Hearing hearing;
    private final EmailReach email;
    private final Joining joining;

    Audiences(Groups groups, People people, Hearing hearing, EmailReach email, Joining joining) {
        this.groups = groups;
        this.people = people;
        this.hearing = hearing;
        this.email = email;
        this.joining = joining;
    }

    Reach of(Draft draft, LocalDate on) {
        List<Member> members = joining.among(draft.group(), groups.members(draft.group(), on), on);
        Set<PersonId> students = students(members);
        return switch (draft.audience()) {
            case Audience.WholeGroup _ -> members(draft, students, members);
            case Audience.SomeStudents(Set<PersonId> chosen) -> some(draft, students, members, chosen);
            case Audience.GuardiansOfGroup _ -> guardians(draft, students, students, on, _ -> true);
            case Audience.GroupAndGuardians _ ->
                together(members(draft, students, members), guardians(draft, students, students, on, _ -> true));
            case Audience.GuardiansOfStudents(Set<PersonId> chosen) -> home(draft, students, chosen, on, _ -> true);
            case Audience.OneGuardian(PersonId guardian, PersonId student) ->
                home(draft, students, Set.of(student), on, guardian::equals);
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
        return withStrangers(members(draft, students, among), students, chosen);
    }

    private static Reach withStrangers(Reach reach, Set<PersonId> students, Set<PersonId> chosen) {
        Stream<Unreached> strangers = chosen.stream()
                .filter(person -> !students.contains(person))
                .map(person -> new Unreached(person, person.value(), Unreached.Why.NOT_A_MEMBER));
        return new Reach(
                students,
                reach.recipients(),
                reach.hearers(),
                reach.addressees(),
                Stream.concat(reach.unreached().stream(), strangers).toList());
    }

    /** Members always have it in their inbox, so a member without an address is still told. */
    private Reach members(Draft draft, Set<PersonId> students, List<Member> members) {
        Map<PersonId, Person> known =
                people.all(members.stream().map(Member::person).toList());
        Map<PersonId, Unreached.Why> without =
                draft.byEmail() ? email.without(known.values(), draft.urgency().isUrgent()) : Map.of();
        List<Recipient> recipients = new ArrayList<>();
        List<Addressee> addressees = new ArrayList<>();
        List<Unreached> unreached = new ArrayList<>();
        for (Member member : members) {
            Person person = known.get(member.person());
            if (person == null) {
                continue;
            }
            recipients.add(recipient(member));
            addressees.add(addressee(draft, member, person, !without.containsKey(person.id())));
            Unreached.Why why = without.get(person.id());
            if (why != null) {
                unreached.add(new Unreached(person.id(), person.name(), why));
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

    private static Addressee addressee(Draft draft, Member member, Person person, boolean emailWorks) {
        Addressee.As as = member.part() == Member.Part.STUDENT ? Addressee.As.STUDENT : Addressee.As.STAFF;
        return draft.byEmail() && emailWorks
                ? new Addressee(person.id(), person.name(), as, Set.of(Channel.INBOX, Channel.EMAIL), person.email())
                : new Addressee(person.id(), person.name(), as, Set.of(Channel.INBOX), null);
    }

    private Reach home(
            Draft draft, Set<PersonId> students, Set<PersonId> chosen, LocalDate on, Predicate<PersonId> asked) {
        Set<PersonId> among = chosen.stream().filter(students::contains).collect(Collectors.toSet());
        return withStrangers(guardians(draft, students, among, on, asked), students, chosen);
    }

    /**
     * @param of whose guardians
     * @param asked which of them
     */
    private Reach guardians(
            Draft draft, Set<PersonId> students, Set<PersonId> of, LocalDate on, Predicate<PersonId> asked) {
        List<Hearing.Ear> ears = hearing.of(of, draft.urgency().isUrgent(), on);
        List<Recipient> recipients = new ArrayList<>();
        Map<PersonId, Addressee> addressees = new HashMap<>();
        List<Unreached> unreached = new ArrayList<>(withoutGuardian(of, ears));
        for (Hearing.Ear ear : ears) {
            Person guardian = ear.guardian();
            if (!asked.test(guardian.id())) {
                continue;
            }
            if (ear.why().isPresent()) {
                unreached.add(
                        new Unreached(guardian.id(), guardian.name(), ear.why().get()));
            } else {
                recipients.add(new Recipient.Guardian(
                        guardian.id(),
                        ear.student(),
                        Rights.HELD,
                        ear.verified() ? AddressSource.VERIFIED : AddressSource.SIS));
                addressees.put(guardian.id(), guardian(guardian));
            }
        }
        return sorted(students, recipients, addressees.values(), unreached);
    }

    private static Addressee guardian(Person guardian) {
        return new Addressee(
                guardian.id(), guardian.name(), Addressee.As.GUARDIAN, Set.of(Channel.EMAIL), guardian.email());
    }

    /** An unknown guardian is not "no guardian": the office has to be asked. */
    private List<Unreached> withoutGuardian(Set<PersonId> students, List<Hearing.Ear> ears) {
        Set<PersonId> withOne = ears.stream().map(Hearing.Ear::student).collect(Collectors.toSet());
        List<PersonId> without =
                students.stream().filter(student -> !withOne.contains(student)).toList();
        Map<PersonId, Person> known = people.all(without);
        return without.stream()
                .map(student -> new Unreached(student, name(student, known), Unreached.Why.NO_GUARDIAN))
                .toList();
    }

    private static String name(PersonId id, Map<PersonId, Person> known) {
        Person person = known.get(id);
        return person == null ? id.value() : person.name();
    }

    /** Who is staff of the group and a guardian too gets it once, as staff. */
    private static Reach together(Reach group, Reach guardians) {
        Map<PersonId, Addressee> each = new LinkedHashMap<>();
        Stream.concat(group.addressees().stream(), guardians.addressees().stream())
                .forEach(addressee -> each.putIfAbsent(addressee.person(), addressee));
        return sorted(
                group.students(),
                Stream.concat(group.recipients().stream(), guardians.recipients().stream())
                        .toList(),
                each.values(),
                Stream.concat(group.unreached().stream(), guardians.unreached().stream())
                        .distinct()
                        .toList());
    }

    private static Reach sorted(
            Set<PersonId> students,
            List<Recipient> recipients,
            Collection<Addressee> addressees,
            List<Unreached> unreached) {
        return new Reach(
                students,
                List.copyOf(recipients),
                hearers(addressees),
                addressees.stream()
                        .sorted(Comparator.comparing(Addressee::as).thenComparing(Addressee::name))
                        .toList(),
                unreached.stream()
                        .sorted(Comparator.comparing(Unreached::why).thenComparing(Unreached::name))
                        .toList());
    }

    /** Where it goes by e-mail to some, the others merely find it in their inbox some day. */
    private static Set<PersonId> hearers(Collection<Addressee> addressees) {
        List<Addressee> students = addressees.stream()
                .filter(addressee -> addressee.as() == Addressee.As.STUDENT)
                .toList();
        Set<PersonId> byEmail = people(students.stream()
                .filter(addressee -> addressee.channels().contains(Channel.EMAIL))
                .toList());
        return byEmail.isEmpty() ? people(students) : byEmail;
    }

    private static Set<PersonId> people(List<Addressee> addressees) {
        return addressees.stream().map(Addressee::person).collect(Collectors.toUnmodifiableSet());
    }
}
