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

    void follow(AccountId account, String cursor, Instant next);

    void stumble(AccountId account, String why, Instant next);

    void looked(PublicationId publication, String version, Instant at);

    void gone(PublicationId publication, Instant at);

    boolean isKnown(AccountId account, RemoteId comment);

    /** False where it is known already. */
    boolean add(Heard heard);

    Optional<Heard> find(String comment);

    /** Newest first. */
    List<Heard> newest(Collection<AccountId> accounts, int limit);

    /** False where somebody has hidden it already. */
    boolean hide(Heard heard, PersonId by, String reason, Instant at);

    void hidden(Heard heard, Instant at);

    /** Every account that has published anything. */
    List<AccountId> accounts();
}
