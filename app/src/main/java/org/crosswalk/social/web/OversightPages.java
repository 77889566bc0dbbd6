package org.crosswalk.social.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.crosswalk.access.Act;
import org.crosswalk.access.DutyTable;
import org.crosswalk.access.Place;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.Students;
import org.crosswalk.social.Accounts;
import org.crosswalk.social.Publications;
import org.crosswalk.social.oversight.AppealExport;
import org.crosswalk.social.oversight.Oversight;
import org.crosswalk.social.oversight.Oversight.Planned;
import org.crosswalk.social.oversight.Overview;
import org.crosswalk.social.oversight.Retracting;
import org.crosswalk.social.posts.WrittenPost;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.page.OversightPage;
import org.crosswalk.templates.page.PostsPage;

/** Fills the page of whoever oversees posts. */
@Singleton
class OversightPages {
    private static final int MOST = 100;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(Locale.ENGLISH);

    private final Oversight oversight;
    private final Retracting retracting;
    private final AppealExport appeals;
    private final Accounts accounts;
    private final Students students;
    private final PostLists lists;
    private final Names names;
    private final Clock clock;

    OversightPages(
            Oversight oversight,
            Retracting retracting,
            AppealExport appeals,
            Accounts accounts,
            Students students,
            PostLists lists,
            Names names,
            Clock clock) {
        this.oversight = oversight;
        this.retracting = retracting;
        this.appeals = appeals;
        this.accounts = accounts;
        this.students = students;
        this.lists = lists;
        this.names = names;
        this.clock = clock;
    }

    OversightPage page(SignedIn who, Frame frame, String student) {
        Overview overview = oversight.overview(who);
        List<Planned> calendar = oversight.calendar(who);
        return new OversightPage(
                frame,
                days(calendar.stream().filter(OversightPages::isComing).toList()),
                days(calendar.reversed().stream()
                        .filter(planned -> !isComing(planned))
                        .limit(MOST)
                        .toList()),
                lists.lines(oversight.gone(who, LocalDate.now(clock))),
                student,
                students(who),
                with(who, student),
                overview.written(),
                overview.stopped(),
                overview.returned(),
                overview.lapsed(),
                overview.found(),
                overview.consent(),
                overview.toApproval().map(OversightPages::words).orElse(""),
                appeals.of(who).stream()
                        .map(example -> new OversightPage.Appeal(
                                example.text().substring(example.start(), example.end()),
                                example.category(),
                                example.note()))
                        .toList());
    }

    private List<PostsPage.Line> with(SignedIn who, String student) {
        return student.isBlank() || student.length() > 191
                ? List.of()
                : lists.lines(retracting.with(new PersonId(student)).stream()
                        .filter(post -> Retracting.may(who, post))
                        .toList());
    }

    private static boolean isComing(Planned planned) {
        return planned.published().state() == Publications.State.PLANNED;
    }

    private List<OversightPage.Day> days(List<Planned> calendar) {
        DateTimeFormatter words =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(Locale.ENGLISH);
        Map<String, List<OversightPage.Entry>> days = new LinkedHashMap<>();
        calendar.forEach(planned -> days.computeIfAbsent(
                        words.format(planned.published().at().atZone(clock.getZone())),
                        _ -> new java.util.ArrayList<>())
                .add(entry(planned)));
        return days.entrySet().stream()
                .map(day -> new OversightPage.Day(day.getKey(), day.getValue()))
                .toList();
    }

    private OversightPage.Entry entry(Planned planned) {
        WrittenPost post = planned.post();
        return new OversightPage.Entry(
                post.id().value(),
                PostLists.line(post),
                accounts.find(planned.published().account())
                        .map(account -> account.network().name())
                        .orElse("FEED"),
                planned.published().state().name(),
                TIME.format(planned.published().at().atZone(clock.getZone())));
    }

    private List<PostsPage.Choice> students(SignedIn who) {
        return students.all(LocalDate.now(clock)).stream()
                .filter(student -> student.schools().stream().anyMatch(school -> oversees(who, school)))
                .sorted(Comparator.comparing(Students.Student::familyName))
                .map(student -> new PostsPage.Choice(student.id().value(), names.person(student.id())))
                .collect(Collectors.toList());
    }

    private static boolean oversees(SignedIn who, OrgId school) {
        return DutyTable.may(who, Act.OVERSEE_POSTS, new Place(school, null));
    }

    private static String words(Duration time) {
        long hours = time.toHours();
        return time.toMinutes() < 1
                ? "under 1 min"
                : hours >= 48
                        ? time.toDays() + " days"
                        : hours >= 1 ? hours + " h " + time.toMinutesPart() + " min" : time.toMinutes() + " min";
    }

    String appeals(SignedIn who) {
        return appeals.lines(who);
    }
}
