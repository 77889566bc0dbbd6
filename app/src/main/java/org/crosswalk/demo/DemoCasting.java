package org.crosswalk.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crosswalk.access.Duty;
import org.crosswalk.common.PersonId;
import org.crosswalk.demo.DemoCast.Part;
import org.crosswalk.roster.Group;
import org.crosswalk.roster.GroupKind;
import org.crosswalk.roster.Groups;
import org.crosswalk.roster.Member;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Schools;
import org.crosswalk.roster.Schools.School;

/** Finds people for the demo's parts: the demo district's own cast, or in another roster whoever fits. */
@Singleton
@Requires(env = "demo")
class DemoCasting {
    private static final int STAFF_NEEDED = 4;

    private final People people;
    private final Groups groups;
    private final Schools schools;
    private final Clock clock;

    DemoCasting(People people, Groups groups, Schools schools, Clock clock) {
        this.people = people;
        this.groups = groups;
        this.schools = schools;
        this.clock = clock;
    }

    List<Part> parts() {
        boolean isDemoDistrict = people.find(DemoCast.PARTS.getFirst().person()).isPresent();
        return isDemoDistrict ? DemoCast.PARTS : found(LocalDate.now(clock));
    }

    private List<Part> found(LocalDate today) {
        List<Part> parts = new ArrayList<>();
        List<Group> running = schools.all().stream()
                .flatMap(school -> groups.ofSchool(school.id(), today).stream())
                .toList();
        leader(running, Set.of(GroupKind.TEAM, GroupKind.CLUB), "Coach of ", today, parts);
        leader(running, Set.of(GroupKind.CLASS), "Teacher of ", today, parts);
        schools.all().forEach(school -> principals(school, today, parts));
        office(running, today, parts);
        return parts;
    }

    /** The leader and a student of the first such group that has both. */
    private void leader(List<Group> running, Set<GroupKind> kinds, String words, LocalDate today, List<Part> parts) {
        for (Group group : running) {
            List<Member> members = kinds.contains(group.kind()) ? groups.members(group.id(), today) : List.of();
            List<PersonId> leaders = those(members, Member.Part.STAFF).stream()
                    .filter(person -> groups.ledBy(person, today).contains(group))
                    .toList();
            List<PersonId> students = those(members, Member.Part.STUDENT);
            if (!leaders.isEmpty() && !students.isEmpty()) {
                parts.add(new Part(leaders.getFirst(), words + group.title(), null));
                students.stream()
                        .filter(this::hasEmail)
                        .findFirst()
                        .ifPresent(student -> parts.add(new Part(student, "Student in " + group.title(), null)));
                return;
            }
        }
    }

    private void principals(School school, LocalDate today, List<Part> parts) {
        schools.principalsOf(school.id(), today)
                .forEach(person -> parts.add(new Part(person, "Principal of " + school.name(), null)));
    }

    /** Staff without another part take those that no roster gives. */
    private void office(List<Group> running, LocalDate today, List<Part> parts) {
        Set<PersonId> free = new LinkedHashSet<>();
        for (Group group : running) {
            free.addAll(those(groups.members(group.id(), today), Member.Part.STAFF));
            parts.forEach(part -> free.remove(part.person()));
            if (free.size() >= STAFF_NEEDED) {
                break;
            }
        }
        Iterator<PersonId> next = free.iterator();
        for (Duty duty : List.of(Duty.REVIEWER, Duty.RECORDS_OFFICER, Duty.IT_ADMINISTRATOR)) {
            if (next.hasNext()) {
                parts.add(new Part(next.next(), words(duty), duty));
            }
        }
    }

    private static String words(Duty duty) {
        return switch (duty) {
            case COUNSELOR -> "Counselor";
            case NURSE -> "Nurse";
            case OFFICE -> "School office";
            case REVIEWER -> "Reviewer";
            case COMMUNICATIONS -> "Communications";
            case RECORDS_OFFICER -> "Records officer";
            case SUPERINTENDENT -> "Superintendent's office";
            case TECHNOLOGY_DIRECTOR -> "Director of Technology";
            case CHIEF_OPERATING_OFFICER -> "Chief Operating Officer";
            case COUNSEL -> "Counsel";
            case IT_ADMINISTRATOR -> "IT administrator";
            case COACH, TEACHER, PRINCIPAL, PRINCIPALS_DELEGATE ->
                throw new IllegalArgumentException(duty + " comes from the roster");
        };
    }

    private boolean hasEmail(PersonId person) {
        return people.find(person).filter(known -> known.email() != null).isPresent();
    }

    private static List<PersonId> those(List<Member> members, Member.Part part) {
        return members.stream()
                .filter(member -> member.part() == part)
                .map(Member::person)
                .toList();
    }
}
