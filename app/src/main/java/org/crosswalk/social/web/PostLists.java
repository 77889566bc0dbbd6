package org.crosswalk.social.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.crosswalk.access.SignedIn;
import org.crosswalk.roster.Staff;
import org.crosswalk.social.Picture;
import org.crosswalk.social.approval.Absences;
import org.crosswalk.social.approval.Approval;
import org.crosswalk.social.approval.Approvers;
import org.crosswalk.social.approval.Emergency;
import org.crosswalk.social.posts.PostBook;
import org.crosswalk.social.posts.WrittenPost;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.page.PostsPage;
import org.jspecify.annotations.Nullable;

/** Fills the page that lists posts, a line each, and those who stand in for its reader. */
@Singleton
class PostLists {
    private static final int NEWEST = 100;
    private static final int LONGEST_LINE = 80;

    private final PostBook book;
    private final Approval approval;
    private final Emergency emergency;
    private final Absences absences;
    private final Names names;
    private final Staff staff;
    private final Clock clock;

    PostLists(
            PostBook book,
            Approval approval,
            Emergency emergency,
            Absences absences,
            Names names,
            Staff staff,
            Clock clock) {
        this.book = book;
        this.approval = approval;
        this.emergency = emergency;
        this.absences = absences;
        this.names = names;
        this.staff = staff;
        this.clock = clock;
    }

    /** @param problem why a delegate could not be named; null where nobody tried */
    PostsPage page(SignedIn who, Frame frame, @Nullable String problem) {
        LocalDate day = LocalDate.now(clock);
        boolean mayDelegate = who.charges().stream()
                .anyMatch(charge -> Approvers.as(charge.duty()).isPresent());
        return new PostsPage(
                frame,
                lines(approval.waitingFor(who, day)),
                lines(emergency.unread(who)),
                lines(book.writtenBy(who.person(), NEWEST)),
                mayDelegate,
                absences.namedBy(who.person()).stream()
                        .map(delegate -> new PostsPage.Absence(
                                delegate.id(), names.person(delegate.person()), delegate.from(), delegate.to()))
                        .toList(),
                mayDelegate ? staff(who) : List.of(),
                problem);
    }

    private List<PostsPage.Choice> staff(SignedIn who) {
        return staff.all().stream()
                .filter(employee -> !employee.id().equals(who.person()))
                .sorted(Comparator.comparing(Staff.Employee::familyName))
                .map(employee -> new PostsPage.Choice(
                        employee.id().value(), employee.givenNames().getFirst() + " " + employee.familyName()))
                .toList();
    }

    List<PostsPage.Line> lines(List<WrittenPost> posts) {
        return posts.stream()
                .map(post -> new PostsPage.Line(
                        post.id().value(),
                        line(post),
                        names.person(post.author()),
                        names.school(post.school()),
                        post.version().at(),
                        post.state().name()))
                .toList();
    }

    static String line(WrittenPost post) {
        String first = Stream.concat(
                        post.draft().text().lines(),
                        post.draft().pictures().stream().map(Picture::alternative))
                .findFirst()
                .orElse("");
        return first.length() <= LONGEST_LINE ? first : first.substring(0, LONGEST_LINE) + "…";
    }
}
