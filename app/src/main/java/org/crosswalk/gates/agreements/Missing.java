package org.crosswalk.gates.agreements;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.gates.agreements.Signature.Part;
import org.crosswalk.policy.Agreement;
import org.crosswalk.roster.Arrivals;
import org.crosswalk.roster.Groups;
import org.crosswalk.roster.Member;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;

/** Who of a school has not signed. */
@Singleton
public class Missing {
    private final Agreements agreements;
    private final Signatures signatures;
    private final Groups groups;
    private final People people;
    private final Arrivals arrivals;

    Missing(Agreements agreements, Signatures signatures, Groups groups, People people, Arrivals arrivals) {
        this.agreements = agreements;
        this.signatures = signatures;
        this.groups = groups;
        this.people = people;
        this.arrivals = arrivals;
    }

    /** @param missing whose signatures are not there: the person's own, a guardian's, or both */
    public record Line(Person person, boolean isStudent, Set<Part> missing, LocalDate due) {}

    /**
     * @param all whom it concerns at the school
     * @param lines those who have not signed, by name
     */
    public record Of(Agreement agreement, int all, List<Line> lines) {}

    public List<Of> at(OrgId school, LocalDate day) {
        List<Member> members = groups.members(new GroupId("school:" + school), day);
        return agreements.inForce(day).stream()
                .map(agreement -> of(agreement, members, day))
                .toList();
    }

    private Of of(Agreement agreement, List<Member> members, LocalDate day) {
        LocalDate from = agreement.countsFrom(day);
        Map<PersonId, Set<Part>> there = signatures.since(agreement.id(), from).stream()
                .filter(signature -> !signature.on().isAfter(day))
                .collect(Collectors.groupingBy(
                        Signature::person, Collectors.mapping(Signature::part, Collectors.toSet())));
        Map<PersonId, LocalDate> told = signatures.told(agreement.id(), from);
        Map<PersonId, LocalDate> listed = arrivals.all();
        List<Member> concerned =
                members.stream().filter(member -> concerns(agreement, member)).toList();
        Map<PersonId, Person> known =
                people.all(concerned.stream().map(Member::person).toList());
        Function<PersonId, LocalDate> due =
                person -> agreement.due(told.getOrDefault(person, listed.getOrDefault(person, from)), day);
        return new Of(
                agreement,
                concerned.size(),
                concerned.stream()
                        .flatMap(member -> line(agreement, member, there, known, due, day))
                        .toList());
    }

    private static boolean concerns(Agreement agreement, Member member) {
        return member.part() == Member.Part.STAFF
                ? agreement.whom().isForStaff()
                : agreement.whom() != Agreement.Whom.STAFF;
    }

    private Stream<Line> line(
            Agreement agreement,
            Member member,
            Map<PersonId, Set<Part>> there,
            Map<PersonId, Person> known,
            Function<PersonId, LocalDate> due,
            LocalDate day) {
        boolean isStudent = member.part() == Member.Part.STUDENT;
        Set<Part> signed = there.getOrDefault(member.person(), Set.of());
        Set<Part> missing = agreements.needed(agreement, member.person(), isStudent, day).stream()
                .filter(part -> !signed.contains(part))
                .collect(Collectors.toSet());
        Person person = known.get(member.person());
        return missing.isEmpty() || person == null
                ? Stream.empty()
                : Stream.of(new Line(person, isStudent, missing, due.apply(person.id())));
    }
}
