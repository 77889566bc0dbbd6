package org.crosswalk.social.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crosswalk.access.Act;
import org.crosswalk.access.DutyTable;
import org.crosswalk.access.Place;
import org.crosswalk.access.SignedIn;
import org.crosswalk.social.Account;
import org.crosswalk.social.Network;
import org.crosswalk.social.accounts.Moderators;
import org.crosswalk.social.accounts.Opening;
import org.crosswalk.social.accounts.Standing;

/** What somebody may see and do of an account, so that a page offers no step that would be refused. */
final class AccountRights {
    private AccountRights() {}

    static boolean maySee(SignedIn who, Standing standing) {
        return standing.account().mayPublish()
                || standing.owner().equals(who.person())
                || DutyTable.may(who, Act.ASK_ACCOUNT, place(standing));
    }

    static boolean mayApprove(SignedIn who, Standing standing) {
        return DutyTable.may(who, Act.APPROVE_ACCOUNT, place(standing));
    }

    /** The steps that are open to them, by the names that the page's template knows. */
    static Set<String> may(SignedIn who, Standing standing) {
        Set<String> may = new LinkedHashSet<>();
        Account account = standing.account();
        boolean keeps = DutyTable.may(who, Act.KEEP_ACCOUNTS, place(standing));
        if (account.state() == Account.State.ASKED_FOR
                && !standing.owner().equals(who.person())
                && mayApprove(who, standing)) {
            may.addAll(List.of("APPROVE", "RETURN"));
        }
        if (keeps) {
            may.addAll(
                    switch (account.state()) {
                        case APPROVED ->
                            List.of(
                                    "REVIEWED",
                                    "FROZEN",
                                    "SEIZED",
                                    account.comments() ? "COMMENTS_OFF" : "COMMENTS_ON");
                        case FROZEN -> List.of("THAWED", "SEIZED");
                        case ASKED_FOR, RETURNED, SEIZED -> List.of();
                    });
            may.add("OPEN");
        }
        if (Moderators.may(who, account)) {
            may.add("MODERATORS");
        }
        if (account.network() != Network.FEED
                && account.state() != Account.State.RETURNED
                && (keeps || account.keeper().equals(who.person()))) {
            may.add("SEAL");
        }
        return may;
    }

    /** What is theirs to do with a request to open the secret; empty where it is another's turn. */
    static String turn(SignedIn who, Opening opening) {
        boolean own = opening.askedBy().equals(who.person());
        return opening.isAgreed() ? (own ? "SEE" : "") : (own ? "" : "AGREE");
    }

    private static Place place(Standing standing) {
        return new Place(standing.account().school().orElse(null), null);
    }
}
