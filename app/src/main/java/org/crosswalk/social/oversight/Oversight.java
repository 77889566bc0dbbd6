package org.crosswalk.social.oversight;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.access.Act;
import org.crosswalk.access.DutyTable;
import org.crosswalk.access.SignedIn;
import org.crosswalk.social.Publications;
import org.crosswalk.social.Publications.Published;
import org.crosswalk.social.accounts.Register;
import org.crosswalk.social.posts.Checked;
import org.crosswalk.social.posts.Checked.Gap;
import org.crosswalk.social.posts.Checked.Outcome;
import org.crosswalk.social.posts.Found;
import org.crosswalk.social.posts.PostBook;
import org.crosswalk.social.posts.PostStep;
import org.crosswalk.social.posts.PostStep.Kind;
import org.crosswalk.social.posts.Writing;
import org.crosswalk.social.posts.WrittenPost;
import org.crosswalk.social.posts.WrittenPost.State;

/** What is planned, out and stopped, as far as it is in somebody's charge. */
@Singleton
public class Oversight {
    private static final int MOST = 1_000;

    private final PostBook book;
    private final Writing writing;
    private final Publications publications;

    Oversight(PostBook book, Writing writing, Publications publications) {
        this.book = book;
        this.writing = writing;
        this.publications = publications;
    }

    /** A post on one account, planned or out. */
    public record Planned(WrittenPost post, Published published) {}

    /** In the order of their times. */
    public List<Planned> calendar(SignedIn who) {
        return seen(who)
                .flatMap(post -> publications.of(post.id()).stream().map(published -> new Planned(post, published)))
                .sorted(java.util.Comparator.comparing(
                        (Planned planned) -> planned.published().at()))
                .toList();
    }

    private Stream<WrittenPost> seen(SignedIn who) {
        return book.newest(MOST).stream()
                .filter(post -> DutyTable.may(who, Act.OVERSEE_POSTS, Register.place(post.school())));
    }

    /** What is out or planned though a consent is gone since. */
    public List<WrittenPost> gone(SignedIn who, LocalDate day) {
        return seen(who)
                .filter(post -> post.state() == State.APPROVED || post.state() == State.EMERGENCY)
                .filter(post -> !writing.gaps(post, day).isEmpty())
                .toList();
    }

    public Overview overview(SignedIn who) {
        List<WrittenPost> posts = seen(who).toList();
        List<Checked> checked = book.past(MOST).stream()
                .filter(past -> DutyTable.may(who, Act.OVERSEE_POSTS, Register.place(past.school())))
                .map(PostBook.Past::checked)
                .toList();
        return new Overview(
                checked.size(),
                (int) checked.stream()
                        .filter(one -> one.outcome() == Outcome.STOPPED)
                        .count(),
                counted(checked.stream().flatMap(one -> one.found().stream()).map(Found::category)),
                counted(checked.stream().flatMap(one -> one.gaps().stream()).map(Gap::why)),
                steps(posts, Kind.RETURNED),
                steps(posts, Kind.LAPSED),
                median(posts.stream().flatMap(Oversight::toApproval).sorted().toList()));
    }

    private static Map<String, Integer> counted(Stream<String> names) {
        return names.collect(Collectors.toMap(Function.identity(), _ -> 1, Integer::sum, TreeMap::new));
    }

    private static int steps(List<WrittenPost> posts, Kind kind) {
        return (int) posts.stream()
                .flatMap(post -> post.steps().stream())
                .filter(step -> step.kind() == kind)
                .count();
    }

    private static Stream<Duration> toApproval(WrittenPost post) {
        Optional<PostStep> last = post.done(Kind.APPROVED);
        return last.isPresent() && post.handedIn().isPresent()
                ? Stream.of(Duration.between(post.handedIn().get(), last.get().at()))
                : Stream.empty();
    }

    private static Optional<Duration> median(List<Duration> sorted) {
        return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get(sorted.size() / 2));
    }
}
