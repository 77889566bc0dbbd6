package org.crosswalk.social.approval;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.crosswalk.access.Act;
import org.crosswalk.access.DutyTable;
import org.crosswalk.access.SignedIn;
import org.crosswalk.social.accounts.Register;
import org.crosswalk.social.approval.Approval.Answer;
import org.crosswalk.social.posts.Checked;
import org.crosswalk.social.posts.Checked.Outcome;
import org.crosswalk.social.posts.Fitting;
import org.crosswalk.social.posts.PostBook;
import org.crosswalk.social.posts.PostLetters;
import org.crosswalk.social.posts.PostPolicy;
import org.crosswalk.social.posts.PostStep.Kind;
import org.crosswalk.social.posts.Writing;
import org.crosswalk.social.posts.WrittenPost;
import org.crosswalk.social.posts.WrittenPost.State;
import org.crosswalk.templates.notice.PostNotice.What;

/** Publishing at once, without an approval and for a reason; approvers are told, and one reads it right afterwards. Consents still count. */
@Singleton
public class Emergency {
    private final PostBook book;
    private final Writing writing;
    private final Fitting fitting;
    private final PostPolicy policy;
    private final Turns turns;
    private final Steps steps;
    private final PostLetters letters;

    Emergency(
            PostBook book,
            Writing writing,
            Fitting fitting,
            PostPolicy policy,
            Turns turns,
            Steps steps,
            PostLetters letters) {
        this.book = book;
        this.writing = writing;
        this.fitting = fitting;
        this.policy = policy;
        this.turns = turns;
        this.steps = steps;
        this.letters = letters;
    }

    /** A named duty of their own, not a delegate's. */
    public boolean may(SignedIn who, WrittenPost post) {
        return post.author().equals(who.person())
                && post.state() == State.DRAFT
                && DutyTable.may(who, Act.POST_IN_EMERGENCY, Register.place(post.school()));
    }

    @Transactional
    public Answer publish(SignedIn who, WrittenPost post, String reason, ZonedDateTime now) {
        if (!may(who, post)) {
            return new Answer.NotTheirs();
        }
        if (reason.isBlank()) {
            return new Answer.NoteMissing();
        }
        if (!fitting.fits(post.draft())) {
            return new Answer.DoesNotFit();
        }
        Checked today = writing.today(post, now.toLocalDate());
        return today.outcome() == Outcome.STOPPED ? new Answer.Stopped(today) : out(who, post, reason, today, now);
    }

    private Answer out(SignedIn who, WrittenPost post, String reason, Checked today, ZonedDateTime now) {
        if (!steps.publish(post, Steps.of(post, Kind.EMERGENCY, 0, who, reason, now), today)) {
            return new Answer.NotNow();
        }
        letters.tell(
                post,
                What.EMERGENCY,
                turns.at(
                        policy.of(post, now.toLocalDate()).posts().stages().getFirst(),
                        post.school(),
                        Set.of(post.author()),
                        now.toLocalDate()),
                now.toInstant());
        return new Answer.Done();
    }

    /** Those that nobody else has read so far, as far as this person may. */
    public List<WrittenPost> unread(SignedIn who) {
        return book.unread().stream().filter(post -> mayRead(who, post)).toList();
    }

    public boolean mayRead(SignedIn who, WrittenPost post) {
        return post.state() == State.EMERGENCY
                && !post.author().equals(who.person())
                && DutyTable.may(who, Act.APPROVE_POST, Register.place(post.school()));
    }

    @Transactional
    public Answer read(SignedIn who, WrittenPost post, String note, ZonedDateTime now) {
        if (post.state() != State.EMERGENCY) {
            return new Answer.NotNow();
        }
        if (!mayRead(who, post)) {
            return new Answer.NotTheirs();
        }
        return steps.take(Steps.of(post, Kind.READ_AFTERWARDS, 0, who, note, now), null)
                ? new Answer.Done()
                : new Answer.NotNow();
    }
}
