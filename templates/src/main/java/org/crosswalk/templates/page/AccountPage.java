package org.crosswalk.templates.page;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.page.AskAccountPage.Choice;
import org.jspecify.annotations.Nullable;

/**
 * One account with all that was done to it, and what may be done: {@code GET /accounts/…}.
 *
 * @param may what the visitor may do now: APPROVE, RETURN, FROZEN, THAWED, SEIZED, REVIEWED, COMMENTS_ON, COMMENTS_OFF,
 *     MODERATORS, SEAL, OPEN
 * @param colleagues who could moderate it too; empty where the visitor may not say so
 * @param sealed whether a secret lies there
 * @param secret what was just opened, to be seen once; null otherwise
 * @param problem why what was just asked could not be done; null where nothing was
 */
public record AccountPage(
        Frame frame,
        String account,
        String network,
        String handle,
        String address,
        String school,
        String state,
        String purpose,
        String privacy,
        String opener,
        String keeper,
        List<Choice> moderators,
        List<Choice> colleagues,
        boolean comments,
        boolean commentsWished,
        List<Step> steps,
        List<Opening> openings,
        Set<String> may,
        boolean sealed,
        @Nullable String secret,
        @Nullable String problem)
        implements View {
    /** What has a form of its own. */
    private static final Set<String> ELSEWHERE = Set.of("MODERATORS", "SEAL", "OPEN");

    /** @param kind as {@code Step.Kind} has it, or ASKED_FOR */
    public record Step(String kind, String by, Instant at, String note) {}

    /** @param turn AGREE where the visitor may agree, SEE where they may see it now, or empty */
    public record Opening(String id, String purpose, String by, Instant at, String agreedBy, String turn) {}

    /** The district's own feed has no handle anywhere. */
    public String name() {
        return network.equals("FEED") ? frame.words().of("network.FEED") : handle;
    }

    public boolean mayChange() {
        return may.stream().anyMatch(act -> !ELSEWHERE.contains(act) && !isDecision(act));
    }

    public boolean mayDecide() {
        return may.stream().anyMatch(AccountPage::isDecision);
    }

    private static boolean isDecision(String act) {
        return act.equals("APPROVE") || act.equals("RETURN");
    }
}
