package org.crosswalk.messaging.web;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.messaging.Correspondence;
import org.crosswalk.messaging.Enclosed;
import org.crosswalk.messaging.Message;
import org.crosswalk.messaging.wordings.KeepingWordings;
import org.crosswalk.roster.Group;
import org.crosswalk.roster.Groups;
import org.crosswalk.roster.Member;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.page.ComposePage;
import org.crosswalk.templates.page.ComposePage.Problem;
import org.crosswalk.templates.page.Draft;
import org.crosswalk.templates.page.Found;
import org.crosswalk.templates.page.GroupsPage;
import org.crosswalk.templates.page.PreviewPart;
import org.crosswalk.templates.page.RefusedPage;
import org.jspecify.annotations.Nullable;

/** Fills the pages on which one writes. */
@Singleton
class ComposePages {
    private final Groups groups;
    private final Pickers pickers;
    private final Openings openings;
    private final GroupNames names;
    private final Correspondence correspondence;
    private final Previews previews;
    private final Findings findings;
    private final Verdicts verdicts;
    private final Bringing bringing;
    private final KeepingWordings wordings;

    ComposePages(
            Groups groups,
            Pickers pickers,
            Openings openings,
            GroupNames names,
            Correspondence correspondence,
            Previews previews,
            Findings findings,
            Verdicts verdicts,
            Bringing bringing,
            KeepingWordings wordings) {
        this.wordings = wordings;
        this.groups = groups;
        this.pickers = pickers;
        this.openings = openings;
        this.names = names;
        this.correspondence = correspondence;
        this.previews = previews;
        this.findings = findings;
        this.verdicts = verdicts;
        this.bringing = bringing;
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
        return Stream.concat(groups.ledBy(who.person(), day).stream(), openings.of(who, day))
                .distinct()
                .sorted(Comparator.comparing(Group::kind).thenComparing(Group::title));
    }

    /** @param wording with which it begins; null where with nothing */
    ComposePage empty(SignedIn who, Frame frame, GroupId group, @Nullable String wording, ZonedDateTime now) {
        Draft empty = Optional.ofNullable(wording)
                .flatMap(id -> wordings.forGroup(group, id))
                .map(chosen -> Draft.empty(ComposeForm.newOnce())
                        .worded(
                                chosen.subject(),
                                chosen.text(),
                                Draft.Matter.valueOf(chosen.matter().name())))
                .orElseGet(() -> Draft.empty(ComposeForm.newOnce()));
        List<Draft.Audience> audiences = openings.may(who, group).audiences();
        Draft shown = audiences.contains(empty.audience()) ? empty : empty.to(audiences.getFirst(), Set.of());
        return form(who, frame, group, shown, "", List.of(), Brought.NOTHING, now);
    }

    /** @param find the name of a student that was looked for */
    ComposePage form(
            SignedIn who,
            Frame frame,
            GroupId group,
            Draft shown,
            String find,
            List<Problem> problems,
            Brought brought,
            ZonedDateTime now) {
        PreviewPart preview = preview(who, frame, group, shown, brought.files(), now);
        ComposePage.May may = openings.may(who, group);
        return new ComposePage(
                frame,
                preview.group(),
                may,
                pickers.of(group, shown, find, may.audiences().contains(Draft.Audience.GUARDIAN), now.toLocalDate()),
                brought.in(shown),
                problems,
                preview,
                bringing.shown(brought),
                wordings.toChooseFrom(group).stream()
                        .map(wording -> new ComposePage.Wording(wording.id(), wording.subject()))
                        .toList());
    }

    PreviewPart preview(
            SignedIn who, Frame frame, GroupId group, Draft shown, List<Enclosed> files, ZonedDateTime now) {
        org.crosswalk.messaging.Draft draft = ComposeForm.draft(group, shown, files, now.getZone());
        return previews.shown(
                frame,
                names.of(group),
                shown,
                correspondence.preview(who.person(), draft, now.toLocalDate()),
                Optional.of(correspondence.leaves(who.person(), draft, now))
                        .filter(leaves -> leaves.isAfter(now.toInstant())),
                now.toLocalDate());
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
                Verdicts.lawful(message.verdict(), message.found()));
    }

    /** What is sent after a refusal is another message, and so has another key. */
    Draft withNewKey(Draft shown) {
        return shown.under(ComposeForm.newOnce());
    }

    static List<Problem> problems(Collection<org.crosswalk.messaging.Draft.Fault> faults) {
        return faults.stream().map(fault -> Problem.valueOf(fault.name())).toList();
    }

    private List<PersonId> students(GroupId group, LocalDate day) {
        return groups.members(group, day).stream()
                .filter(member -> member.part() == Member.Part.STUDENT)
                .map(Member::person)
                .toList();
    }
}
