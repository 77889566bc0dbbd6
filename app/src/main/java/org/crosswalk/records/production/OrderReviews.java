package org.crosswalk.records.production;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crosswalk.access.Act;
import org.crosswalk.access.DutyTable;
import org.crosswalk.access.Place;
import org.crosswalk.access.SignedIn;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;

/** The district's counsel reads every subpoena and court order before anything leaves on it (WES-13). */
@Singleton
public class OrderReviews {
    /** In UTF-16 units, of the reason. */
    public static final int LONGEST_WHY = 1000;

    private static final int NEWEST = 200;

    private final Productions productions;
    private final Archive archive;

    OrderReviews(Productions productions, Archive archive) {
        this.productions = productions;
        this.archive = archive;
    }

    public enum Answer {
        DONE,
        /** No volume that needs it, or one that this person may not review: who asked for it does not. */
        NOT_THERE,
        /** No reason; or a yes to an order of which nothing is on file. */
        SAY_MORE,
        /** Counsel has said so before, and it stands. */
        SAID_BEFORE
    }

    /** Volumes on an order, the newest first. */
    public List<Production> all() {
        return productions.onOrders(NEWEST);
    }

    public Optional<OrderReview> of(Production production) {
        return productions.review(production.id());
    }

    @Transactional
    public Answer review(SignedIn who, String volume, boolean may, String why, Instant at) {
        Optional<Production> found = productions
                .find(volume)
                .filter(production -> production.basis().needsOrder())
                .filter(production -> !production.by().equals(who.person()));
        if (found.isEmpty() || !DutyTable.may(who, Act.REVIEW_ORDERS, Place.DISTRICT)) {
            return Answer.NOT_THERE;
        }
        Production production = found.get();
        if (why.isBlank() || why.strip().length() > LONGEST_WHY || (may && production.order() == null)) {
            return Answer.SAY_MORE;
        }
        OrderReview review = new OrderReview(may, why.strip(), who.person(), at);
        if (!productions.reviewed(production.id(), review)) {
            return Answer.SAID_BEFORE;
        }
        archive.append(
                EntryKind.REQUEST, production.request().value(), at, ProductionEntry.reviewed(production, review));
        return Answer.DONE;
    }
}
