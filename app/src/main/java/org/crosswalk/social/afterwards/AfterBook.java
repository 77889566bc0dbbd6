package org.crosswalk.social.afterwards;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.crosswalk.common.PersonId;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.PostId;
import org.crosswalk.social.network.PublicationId;
import org.crosswalk.social.network.RemoteId;
import org.jspecify.annotations.Nullable;

/** What is remembered of the published posts and of what was said under them. */
public interface AfterBook {
    /** An account to follow now, which nobody else gets before {@code until}. */
    Optional<AccountId> claim(Instant now, Instant until);

    /** What the account has published since then and is still there, as far as is known. */
    List<Out> out(AccountId account, Instant since);

    /** A post that is out; the version is null where nobody has looked yet. */
    record Out(
            PublicationId publication,
            PostId post,
            RemoteId remote,
            @Nullable String version) {}

    @Nullable
    String cursor(AccountId account);

    void remember(AccountId account, String cursor);

    void follow(AccountId account, Instant next);

    void stumble(AccountId account, String why, Instant next);

    /** Those of the accounts whose last visit was cut short. */
    List<Stumble> stumbles(Collection<AccountId> accounts);

    /** @param next when it is tried again */
    record Stumble(AccountId account, String why, Instant next) {}

    void looked(PublicationId publication, String version, Instant at);

    void gone(PublicationId publication, Instant at);

    Optional<Heard> known(AccountId account, RemoteId comment);

    /** False where it is known already. */
    boolean add(Heard heard);

    /** What it says now; false where that is known already. */
    boolean edit(Heard heard, Instant seen);

    Optional<Heard> find(String comment);

    /** Newest first. */
    List<Heard> newest(Collection<AccountId> accounts, int limit);

    /** False where somebody has hidden it already. */
    boolean hide(Heard heard, PersonId by, String reason, Instant at);

    /** False where the network had done it before. */
    boolean hidden(Heard heard, Instant at);

    /** What was asked to be hidden since then, and is not yet. */
    List<Heard> toHide(AccountId account, Instant since);

    /** Every account that has published anything. */
    List<AccountId> accounts();
}
