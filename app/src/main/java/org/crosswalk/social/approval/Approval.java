package org.crosswalk.social.approval;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.posts.Approver;
import org.crosswalk.social.PostId;
import org.crosswalk.social.posts.Checked;
import org.crosswalk.social.posts.Checked.Outcome;
import org.crosswalk.social.posts.Fitting;
import org.crosswalk.social.posts.PostBook;
import org.crosswalk.social.posts.PostLetters;
import org.crosswalk.social.posts.PostPolicy;
import org.crosswalk.social.posts.PostStep;
import org.crosswalk.social.posts.PostStep.Kind;
import org.crosswalk.social.posts.Writing;
import org.crosswalk.social.posts.WrittenPost;
import org.crosswalk.social.posts.WrittenPost.State;
import org.crosswalk.templates.notice.PostNotice.What;
import org.jspecify.annotations.Nullable;

/**
 * A post's way out: handed in by its author, approved by others stage by stage, and given to the publisher in the transaction
 * that archives the last yes. Each time it is checked anew, since consents end meanwhile.
 */
@Singleton
public class Approval {
    private final PostBook book;
    private final Writing writing;
    private final Fitting fitting;
    private final PostPolicy policy;
    private final Delegates delegates;
    private final Turns turns;
    private final Steps steps;
    private final PostLetters letters;

    Approval(
            PostBook book,
            Writing writing,
            Fitting fitting,
            PostPolicy policy,
            Delegates delegates,
            Turns turns,
            Steps steps,
            PostLetters letters) {
        this.book = book;
        this.writing = writing;
        this.fitting = fitting;
        this.policy = policy;
        this.delegates = delegates;
        this.turns = turns;
        this.steps = steps;
        this.letters = letters;
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

        /** It is too much for a network on which it is to appear. */
        record DoesNotFit() implements Answer {}

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
        if (!fitting.fits(post.draft())) {
            return new Answer.DoesNotFit();
        }
        Checked today = writing.today(post, now.toLocalDate());
        if (today.outcome() == Outcome.STOPPED) {
            return new Answer.Stopped(today);
        }
        int stages = stages(post, now.toLocalDate()).size();
        return told(Steps.of(post, Kind.HANDED_IN, stages, who, "", now), today, () -> ask(post, 1, Set.of(), now));
    }

    /** Whose turn it is is told so: nobody has to look by chance. */
    private void ask(WrittenPost post, int stage, Set<PersonId> before, ZonedDateTime now) {
        Set<PersonId> never = new HashSet<>(before);
        never.add(post.author());
        LocalDate day = now.toLocalDate();
        List<Set<Approver>> stages = stages(post, day);
        letters.tell(
                post,
                What.WAITING,
                turns.at(stages.get(Math.min(stage, stages.size()) - 1), post.school(), never, day),
                now.toInstant());
    }

    private Answer told(PostStep step, @Nullable Checked checked, Runnable letter) {
        if (!steps.take(step, checked)) {
            return new Answer.NotNow();
        }
        letter.run();
        return new Answer.Done();
    }

    /** The posts that wait for this person, longest waiting first. */
    public List<WrittenPost> waitingFor(SignedIn who, LocalDate day) {
        return book.waiting().stream().filter(post -> mayAnswer(who, post, day)).toList();
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
        PostStep step = Steps.of(post, Kind.APPROVED, post.stage(), who, note, now);
        return post.stage() < post.stages() ? passOn(who, post, step, today, now) : publish(post, step, today, now);
    }

    private Answer passOn(SignedIn who, WrittenPost post, PostStep step, Checked today, ZonedDateTime now) {
        Set<PersonId> before = new HashSet<>(post.approvers());
        before.add(who.person());
        return told(step, today, () -> ask(post, post.stage() + 1, before, now));
    }

    private Answer publish(WrittenPost post, PostStep step, Checked today, ZonedDateTime now) {
        if (!steps.publish(post, step, today)) {
            return new Answer.NotNow();
        }
        letters.author(post, What.APPROVED, now.toInstant());
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
                : told(
                        Steps.of(post, Kind.RETURNED, post.stage(), who, note, now),
                        null,
                        () -> letters.author(post, What.RETURNED, now.toInstant()));
    }

    private Optional<Answer> againstAnswering(SignedIn who, WrittenPost post, LocalDate day) {
        if (post.state() != State.WAITING) {
            return Optional.of(new Answer.NotNow());
        }
        return mayAnswer(who, post, day) ? Optional.empty() : Optional.of(new Answer.NotTheirs());
    }

    /** Lets posts lapse that nobody answered in time; gives how many. */
    @Transactional
    public int lapse(Instant now) {
        List<WrittenPost> late = book.waiting().stream()
                .filter(post -> lapsesAt(post).map(at -> !at.isAfter(now)).orElse(false))
                .toList();
        late.forEach(post -> told(
                new PostStep(
                        post.id(), post.version().number(), Kind.LAPSED, post.stage(), PostStep.THE_CLOCK, now, ""),
                null,
                () -> letters.author(post, What.LAPSED, now)));
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

    public Optional<WrittenPost> find(PostId id) {
        return book.find(id);
    }
}
