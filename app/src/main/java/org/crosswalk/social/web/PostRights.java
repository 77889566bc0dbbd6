package org.crosswalk.social.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.crosswalk.access.Act;
import org.crosswalk.access.DutyTable;
import org.crosswalk.access.SignedIn;
import org.crosswalk.social.accounts.Register;
import org.crosswalk.social.approval.Approval;
import org.crosswalk.social.approval.Emergency;
import org.crosswalk.social.oversight.Retracting;
import org.crosswalk.social.posts.Checked;
import org.crosswalk.social.posts.Checked.Outcome;
import org.crosswalk.social.posts.Fitting;
import org.crosswalk.social.posts.WrittenPost;
import org.crosswalk.social.posts.WrittenPost.State;

/** What somebody may see and do of a post, so that a page offers no step that would be refused. */
@Singleton
class PostRights {
    private static final Set<State> OPEN = Set.of(State.DRAFT, State.RETURNED, State.LAPSED, State.WITHDRAWN);

    private final Approval approval;
    private final Emergency emergency;
    private final Fitting fitting;
    private final Clock clock;

    PostRights(Approval approval, Emergency emergency, Fitting fitting, Clock clock) {
        this.approval = approval;
        this.emergency = emergency;
        this.fitting = fitting;
        this.clock = clock;
    }

    /** The author, whoever approves or oversees, and a delegate whose turn it is. */
    boolean maySee(SignedIn who, WrittenPost post) {
        return post.author().equals(who.person())
                || DutyTable.may(who, Act.APPROVE_POST, Register.place(post.school()))
                || DutyTable.may(who, Act.OVERSEE_POSTS, Register.place(post.school()))
                || (post.state() == State.WAITING && approval.mayAnswer(who, post, LocalDate.now(clock)));
    }

    /** The steps that are open to them, by the names that the page's template knows. */
    Set<String> may(SignedIn who, WrittenPost post, Checked checked) {
        Set<String> may = new LinkedHashSet<>();
        State state = post.state();
        boolean own = post.author().equals(who.person());
        boolean fits = fitting.fits(post.draft());
        add(may, "EDIT", own && OPEN.contains(state));
        add(may, "HAND_IN", own && state == State.DRAFT && checked.outcome() != Outcome.STOPPED && fits);
        add(may, "ASK", own && OPEN.contains(state) && !checked.gaps().isEmpty());
        add(may, "WITHDRAW", own && state == State.WAITING);
        add(may, "EMERGENCY", checked.outcome() != Outcome.STOPPED && fits && emergency.may(who, post));
        add(may, "APPROVE", state == State.WAITING && approval.mayAnswer(who, post, LocalDate.now(clock)));
        add(may, "READ", emergency.mayRead(who, post));
        add(may, "RETRACT", (state == State.APPROVED || state == State.EMERGENCY) && Retracting.may(who, post));
        return may;
    }

    private static void add(Set<String> may, String act, boolean isSo) {
        if (isSo) {
            may.add(act);
        }
    }
}
