package org.crosswalk.social.approval;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosswalk.access.Act;
import org.crosswalk.access.DutyTable;
import org.crosswalk.access.SignedIn;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.policy.posts.Approver;
import org.crosswalk.social.Account;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.Accounts;
import org.crosswalk.social.PostId;
import org.crosswalk.social.Publications;
import org.crosswalk.social.accounts.Register;
import org.crosswalk.social.posts.Checked;
import org.crosswalk.social.posts.Checked.Outcome;
import org.crosswalk.social.posts.PostBook;
import org.crosswalk.social.posts.PostEntries.Stepped;
import org.crosswalk.social.posts.PostPolicy;
import org.crosswalk.social.posts.PostStep;
import org.crosswalk.social.posts.PostStep.Kind;
import org.crosswalk.social.posts.Writing;
import org.crosswalk.social.posts.WrittenPost;
import org.crosswalk.social.posts.WrittenPost.State;
import org.jspecify.annotations.Nullable;

/**
 * A post's way out: handed in by its author, approved by others stage by stage, and given to the publisher in the transaction
 * that archives the last yes. Each time it is checked anew, since consents end meanwhile.
 */
@Singleton
public class Approval {
    private static final int MOST = 500;

    private final PostBook book;
    private final Writing writing;
    private final Delegates delegates;
    private final Accounts accounts;
    private final Publications publications;
    private final PostPolicy policy;
    private final Archive archive;

    Approval(
            PostBook book,
            Writing writing,
            Delegates delegates,
            Accounts accounts,
            Publications publications,
            PostPolicy policy,
            Archive archive) {
        this.book = book;
        this.writing = writing;
        this.delegates = delegates;
        this.accounts = accounts;
        this.publications = publications;
        this.policy = policy;
        this.archive = archive;
    }

    /** What came of a step. */
    public sealed interface Answer {
        record Done() implements Answer {}

        /** It may not appear as it is; what stands in the way is told. */
        record Stopped(Checked checked) implements Answer {}

        /** Nobody approves their own words, or the same words twice. */
        record NotTheirs() implements Answer {}

        /** Somebody was quicker, or it does not wait. */
        record NotNow() implements Answer {}

        /** What was found needs an approver's word; a return needs one always. */
        record NoteMissing() implements Answer {}
    }

    @Transactional
    public Answer handIn(SignedIn who, WrittenPost post, ZonedDateTime now) {
        if (!post.author().equals(who.person())) {
            return new Answer.NotTheirs();
        }
        if (post.state() != State.DRAFT) {
            return new Answer.NotNow();
        }
        Checked today = writing.today(post, now.toLocalDate());
        return today.outcome() == Outcome.STOPPED
                ? new Answer.Stopped(today)
                : step(
                        step(
                                post,
                                Kind.HANDED_IN,
                                stages(post, now.toLocalDate()).size(),
                                who,
                                "",
                                now),
                        today);
    }

    /** The posts that wait for this person, longest waiting first. */
    public List<WrittenPost> waitingFor(SignedIn who, LocalDate day) {
        return book.newest(MOST).stream()
                .filter(post -> post.state() == State.WAITING && mayAnswer(who, post, day))
                .sorted(java.util.Comparator.comparing(post -> post.handedIn().orElse(Instant.MAX)))
                .toList();
    }

    public boolean mayAnswer(SignedIn who, WrittenPost post, LocalDate day) {
        List<Set<Approver>> stages = stages(post, day);
        int stage = Math.min(post.stage(), stages.size()) - 1;
        return Approvers.may(
                who.person(),
                who.charges(),
                delegates.of(who.person()),
                new Approvers.Question(post.author(), post.school(), post.approvers(), stages.get(stage), day));
    }

    @Transactional
    public Answer approve(SignedIn who, WrittenPost post, String note, ZonedDateTime now) {
        Optional<Answer> against = againstAnswering(who, post, now.toLocalDate());
        if (against.isPresent()) {
            return against.get();
        }
        if (lapsesAt(post).map(at -> !at.isAfter(now.toInstant())).orElse(true)) {
            return new Answer.NotNow();
        }
        Checked today = writing.today(post, now.toLocalDate());
        if (today.outcome() == Outcome.STOPPED) {
            return new Answer.Stopped(today);
        }
        if (today.outcome() == Outcome.HELD && note.isBlank()) {
            return new Answer.NoteMissing();
        }
        boolean last = post.stage() >= post.stages();
        PostStep step = step(post, Kind.APPROVED, post.stage(), who, note, now);
        return last ? publish(post, step, today, now.toInstant()) : step(step, today);
    }

    private Answer publish(WrittenPost post, PostStep step, Checked today, Instant now) {
        if (!book.add(step)) {
            return new Answer.NotNow();
        }
        Instant at = post.draft().at() == null || post.draft().at().isBefore(now)
                ? now
                : post.draft().at();
        post.draft().accounts().stream()
                .sorted(java.util.Comparator.comparing(AccountId::value))
                .flatMap(account -> accounts.find(account).stream())
                .filter(Account::mayPublish)
                .forEach(account -> publications.schedule(post.draft().post(post.id()), account, at, now));
        log(step, today);
        return new Answer.Done();
    }

    @Transactional
    public Answer sendBack(SignedIn who, WrittenPost post, String note, ZonedDateTime now) {
        Optional<Answer> against = againstAnswering(who, post, now.toLocalDate());
        if (against.isPresent()) {
            return against.get();
        }
        return note.isBlank()
                ? new Answer.NoteMissing()
                : step(step(post, Kind.RETURNED, post.stage(), who, note, now), null);
    }

    private Optional<Answer> againstAnswering(SignedIn who, WrittenPost post, LocalDate day) {
        if (post.state() != State.WAITING) {
            return Optional.of(new Answer.NotNow());
        }
        return mayAnswer(who, post, day) ? Optional.empty() : Optional.of(new Answer.NotTheirs());
    }

    /** Whether somebody may publish at once: a named duty of their own, not a delegate's. */
    public boolean mayInEmergency(SignedIn who, WrittenPost post) {
        return post.author().equals(who.person())
                && post.state() == State.DRAFT
                && DutyTable.may(who, Act.POST_IN_EMERGENCY, Register.place(post.school()));
    }

    /** Publishes without an approval, for a reason; it stays on the approvers' list until one has read it. Consents still count. */
    @Transactional
    public Answer emergency(SignedIn who, WrittenPost post, String reason, ZonedDateTime now) {
        if (!mayInEmergency(who, post)) {
            return new Answer.NotTheirs();
        }
        if (reason.isBlank()) {
            return new Answer.NoteMissing();
        }
        Checked today = writing.today(post, now.toLocalDate());
        return today.outcome() == Outcome.STOPPED
                ? new Answer.Stopped(today)
                : publish(post, step(post, Kind.EMERGENCY, 0, who, reason, now), today, now.toInstant());
    }

    /** Emergency posts that nobody else has read so far, as far as this person may. */
    public List<WrittenPost> unread(SignedIn who) {
        return book.newest(MOST).stream()
                .filter(post -> post.state() == State.EMERGENCY && mayReadAfterwards(who, post))
                .toList();
    }

    private static boolean mayReadAfterwards(SignedIn who, WrittenPost post) {
        return !post.author().equals(who.person())
                && DutyTable.may(who, Act.APPROVE_POST, Register.place(post.school()));
    }

    public boolean mayRead(SignedIn who, WrittenPost post) {
        return post.state() == State.EMERGENCY && mayReadAfterwards(who, post);
    }

    @Transactional
    public Answer readAfterwards(SignedIn who, WrittenPost post, String note, ZonedDateTime now) {
        if (post.state() != State.EMERGENCY) {
            return new Answer.NotNow();
        }
        return mayReadAfterwards(who, post)
                ? step(step(post, Kind.READ_AFTERWARDS, 0, who, note, now), null)
                : new Answer.NotTheirs();
    }

    /** Lets posts lapse that nobody answered in time; gives how many. */
    @Transactional
    public int lapse(Instant now) {
        List<WrittenPost> late = book.newest(MOST).stream()
                .filter(post -> post.state() == State.WAITING)
                .filter(post -> lapsesAt(post).map(at -> !at.isAfter(now)).orElse(false))
                .toList();
        late.forEach(post -> step(
                new PostStep(
                        post.id(), post.version().number(), Kind.LAPSED, post.stage(), PostStep.THE_CLOCK, now, ""),
                null));
        return late.size();
    }

    /** When a waiting post lapses; empty where it does not wait. */
    public Optional<Instant> lapsesAt(WrittenPost post) {
        return post.handedIn().map(at -> at.plus(Duration.ofDays(waitsDays(post, at))));
    }

    private int waitsDays(WrittenPost post, Instant handedIn) {
        return policy.of(post, LocalDate.ofInstant(handedIn, ZoneOffset.UTC))
                .posts()
                .waitsDays();
    }

    private List<Set<Approver>> stages(WrittenPost post, LocalDate day) {
        return policy.of(post, day).posts().stages();
    }

    private static PostStep step(WrittenPost post, Kind kind, int stage, SignedIn who, String note, ZonedDateTime now) {
        String said = note.strip();
        return new PostStep(
                post.id(),
                post.version().number(),
                kind,
                stage,
                who.person(),
                now.toInstant(),
                said.substring(0, Math.min(said.length(), PostStep.LONGEST_NOTE)));
    }

    private Answer step(PostStep step, @Nullable Checked checked) {
        if (!book.add(step)) {
            return new Answer.NotNow();
        }
        log(step, checked);
        return new Answer.Done();
    }

    private void log(PostStep step, @Nullable Checked checked) {
        archive.append(
                EntryKind.APPROVAL,
                step.post().value(),
                step.at(),
                new Stepped(
                        step.kind().name(),
                        step.version(),
                        step.stage(),
                        step.by().value(),
                        step.note(),
                        checked));
    }

    public Optional<WrittenPost> find(PostId id) {
        return book.find(id);
    }
}
