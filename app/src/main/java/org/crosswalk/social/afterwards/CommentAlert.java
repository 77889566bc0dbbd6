package org.crosswalk.social.afterwards;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.crosswalk.delivery.Parcel;
import org.crosswalk.roster.People;
import org.crosswalk.social.Account;
import org.crosswalk.social.Accounts;
import org.crosswalk.social.SocialLetters;
import org.crosswalk.templates.notice.CommentNotice;

/** Calls the account's moderators. The letter says where, never what: mail is read in places where that must not be. */
@Singleton
class CommentAlert {
    private final Accounts accounts;
    private final People people;
    private final SocialLetters letters;

    CommentAlert(Accounts accounts, People people, SocialLetters letters) {
        this.accounts = accounts;
        this.people = people;
        this.letters = letters;
    }

    void about(Heard heard, Instant at) {
        accounts.find(heard.account())
                .ifPresent(account -> letters.send(
                        "comment-" + heard.id() + "-" + heard.edits(),
                        heard.id(),
                        notice(account),
                        people.all(account.moderators()).values(),
                        Parcel.Part.NOTICE,
                        at));
    }

    private CommentNotice notice(Account account) {
        return new CommentNotice(
                letters.words(),
                account.handle(),
                account.network().name(),
                letters.district(),
                letters.link("/social/comments"));
    }
}
