package org.crosswalk.social.accounts;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.crosswalk.delivery.Parcel;
import org.crosswalk.roster.People;
import org.crosswalk.social.SocialLetters;
import org.crosswalk.templates.notice.AccountReviewNotice;

/** Asks whoever answers for an account to look at it again. */
@Singleton
class Reminders {
    private final People people;
    private final SocialLetters letters;

    Reminders(People people, SocialLetters letters) {
        this.people = people;
        this.letters = letters;
    }

    void remind(Standing standing, Instant at) {
        AccountReviewNotice notice = new AccountReviewNotice(
                letters.words(),
                standing.account().handle(),
                standing.account().network().name(),
                letters.district(),
                letters.link("/accounts/" + standing.id()));
        people.find(standing.account().keeper())
                .ifPresent(keeper -> letters.send(
                        UUID.randomUUID().toString(), standing.id().value(), notice, keeper, Parcel.Part.MEMBER, at));
    }
}
