package org.crosswalk.messaging.web;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crosswalk.access.Duty;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.messaging.Correspondence;
import org.crosswalk.messaging.Message;
import org.crosswalk.roster.Group;
import org.crosswalk.roster.Groups;
import org.crosswalk.roster.Member;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.page.ComposePage;
import org.crosswalk.templates.page.ComposePage.Problem;
import org.crosswalk.templates.page.Draft;
import org.crosswalk.templates.page.Found;
import org.crosswalk.templates.page.GroupsPage;
import org.crosswalk.templates.page.PreviewPart;
import org.crosswalk.templates.page.RefusedPage;

/** Fills the pages on which one writes. */
@Singleton
class ComposePages {
    private final Groups groups;
    private final People people;
    private final GroupNames names;
    private final Correspondence correspondence;
    private final Previews previews;
    private final Findings findings;
    private final Verdicts verdicts;

    ComposePages(
            Groups groups,
            People people,
            GroupNames names,
            Correspondence correspondence,
            Previews previews,
            Findings findings,
            Verdicts verdicts) {
        this.groups = groups;
        this.people = people;
        this.names = names;
        this.correspondence = correspondence;
        this.previews = previews;
        this.findings = findings;
        this.verdicts = verdicts;
    }

    /** Only groups that the person leads: none other can be chosen. */
    GroupsPage choice(SignedIn who, Frame frame, LocalDate day) {
        Map<OrgId, String> schools = names.schoolNames();
        return new GroupsPage(
                frame,
                ownGroups(who, day)
                        .map(group -> new GroupsPage.Choice(
                                names.of(group, schools),
                                students(group.id(), day).size()))
                        .toList());
    }

    private Stream<Group> ownGroups(SignedIn who, LocalDate day) {
        Stream<Group> ofSchools = who.charges().stream()
                .filter(charge -> charge.duty() == Duty.PRINCIPAL)
                .flatMap(charge ->
                        charge.school() == null ? Stream.empty() : groups.ofSchool(charge.school(), day).stream());
        return Stream.concat(groups.ledBy(who.person(), day).stream(), ofSchools)
                .distinct()
                .sorted(Comparator.comparing(Group::kind).thenComparing(Group::title));
    }

    ComposePage empty(SignedIn who, Frame frame, GroupId group, LocalDate day) {
        return form(who, frame, group, Draft.empty(ComposeForm.newOnce()), List.of(), day);
    }

    ComposePage form(SignedIn who, Frame frame, GroupId group, Draft shown, List<Problem> problems, LocalDate day) {
        PreviewPart preview = preview(who, frame, group, shown, day);
        return new ComposePage(frame, preview.group(), picker(group, day), shown, problems, preview);
    }

    PreviewPart preview(SignedIn who, Frame frame, GroupId group, Draft shown, LocalDate day) {
        return previews.shown(
                frame,
                names.of(group),
                shown,
                correspondence.preview(who.person(), ComposeForm.draft(group, shown), day),
                day);
    }

    RefusedPage refused(Frame frame, Message message, Draft shown, LocalDate day) {
        List<Found> found = findings.of(message);
        return new RefusedPage(
                frame,
                message.id().value(),
                names.of(message.draft().group()),
                withNewKey(shown),
                Findings.subject(message, found),
                Findings.text(message, found),
                found,
                verdicts.shown(message.verdict(), day),
                Verdicts.lawful(message.verdict()));
    }

    /** What is sent after a refusal is another message, and so has another key. */
    Draft withNewKey(Draft shown) {
        return new Draft(
                shown.audience(),
                shown.student(),
                shown.matter(),
                shown.subject(),
                shown.text(),
                shown.email(),
                ComposeForm.newOnce());
    }

    static List<Problem> problems(Collection<org.crosswalk.messaging.Draft.Fault> faults) {
        return faults.stream().map(fault -> Problem.valueOf(fault.name())).toList();
    }

    private List<ComposePage.Student> picker(GroupId group, LocalDate day) {
        return people.all(students(group, day)).values().stream()
                .sorted(Comparator.comparing(Person::familyName).thenComparing(Person::givenName))
                .map(person -> new ComposePage.Student(person.id().value(), person.name()))
                .toList();
    }

    private List<PersonId> students(GroupId group, LocalDate day) {
        return groups.members(group, day).stream()
                .filter(member -> member.part() == Member.Part.STUDENT)
                .map(Member::person)
                .toList();
    }
}
