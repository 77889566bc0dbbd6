package org.crosswalk.messaging.web;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.PersonId;
import org.crosswalk.messaging.Hearing;
import org.crosswalk.roster.Groups;
import org.crosswalk.roster.Member;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.templates.page.ComposePage.Guardian;
import org.crosswalk.templates.page.ComposePage.Picker;
import org.crosswalk.templates.page.ComposePage.Student;
import org.crosswalk.templates.page.Draft;
import org.crosswalk.templates.page.PreviewPart;

/** The students one can choose, and their guardians with who of them hears. */
@Singleton
class Pickers {
    /** As many as one can look through; of a larger group one looks for a name. */
    private static final int AT_ONCE = 60;

    private final Groups groups;
    private final People people;
    private final Hearing hearing;

    Pickers(Groups groups, People people, Hearing hearing) {
        this.groups = groups;
        this.people = people;
        this.hearing = hearing;
    }

    Picker of(GroupId group, Draft shown, String find, boolean withGuardians, LocalDate day) {
        List<Person> all = people.all(students(group, day)).values().stream()
                .sorted(Comparator.comparing(Person::familyName).thenComparing(Person::givenName))
                .toList();
        if (all.size() <= AT_ONCE) {
            return new Picker(students(all, withGuardians, day), null, 0);
        }
        Set<String> chosen = chosen(shown);
        List<Person> found = all.stream()
                .filter(person -> !find.isBlank() && matches(person, find))
                .limit(AT_ONCE)
                .toList();
        List<Person> some = all.stream()
                .filter(person -> chosen.contains(person.id().value()) || found.contains(person))
                .toList();
        return new Picker(students(some, withGuardians, day), find, all.size() - some.size());
    }

    private List<PersonId> students(GroupId group, LocalDate day) {
        return groups.members(group, day).stream()
                .filter(member -> member.part() == Member.Part.STUDENT)
                .map(Member::person)
                .toList();
    }

    private static Set<String> chosen(Draft shown) {
        Stream<String> ofGuardian = Stream.of(shown.guardian().split(" ", -1)).skip(1);
        return Stream.concat(shown.student().stream(), ofGuardian).collect(Collectors.toSet());
    }

    private static boolean matches(Person person, String find) {
        String names = (person.name() + " " + person.givenName()).toLowerCase(Locale.ROOT);
        return Stream.of(find.strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(names::contains);
    }

    private List<Student> students(List<Person> students, boolean withGuardians, LocalDate day) {
        Map<PersonId, List<Hearing.Ear>> ears = withGuardians
                ? hearing.of(students.stream().map(Person::id).toList(), false, day).stream()
                        .collect(Collectors.groupingBy(Hearing.Ear::student))
                : Map.of();
        return students.stream()
                .map(student -> new Student(
                        student.id().value(),
                        student.name(),
                        ears.getOrDefault(student.id(), List.of()).stream()
                                .map(Pickers::guardian)
                                .toList()))
                .toList();
    }

    private static Guardian guardian(Hearing.Ear ear) {
        return new Guardian(
                ear.guardian().id() + " " + ear.student(),
                ear.guardian().name(),
                ear.why().map(why -> PreviewPart.Why.valueOf(why.name())).orElse(null));
    }
}
