package org.crosswalk.social.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosswalk.common.PersonId;
import org.crosswalk.social.Account;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.Network;
import org.crosswalk.social.Post;
import org.crosswalk.social.PostId;
import org.crosswalk.social.Publications;
import org.crosswalk.social.network.Outcome;
import org.crosswalk.social.network.PublicationId;
import org.crosswalk.social.network.RemoteId;

/** The queue. A worker leases one job at a time; what it does not settle becomes due again when the lease ends. */
public interface PublicationBook {
    /** Puts it down to be published, unless the post stands for that account already; false then. */
    boolean add(PublicationId id, Post post, Account account, Instant at, Instant now);

    /** Leases the job that has been due longest. */
    Optional<Job> claim(Network network, Job.Work work, String worker, Instant now, Instant leaseEnds);

    /** Makes due at once whatever an earlier run of this node held when it was killed. */
    void reclaim(String node, Instant now);

    /** Sets the marker, unless an earlier attempt has set it; false where the job is no longer the worker's, or was retracted. */
    boolean begin(Job job, Instant at);

    /** What the account's other publications became. */
    Set<RemoteId> others(Job job);

    void published(Job job, Outcome.Published outcome, Instant at);

    void again(Job job, String detail, Instant next, Instant at);

    /** The network does not listen to the account before then: nothing that waits is due there earlier. */
    void pause(AccountId account, Instant until);

    void failed(Job job, String detail, Instant at);

    void retracted(Job job, Instant at);

    /** Writes down who took the post back; false where somebody had already. */
    boolean retract(PostId post, PersonId by, String why, Instant now);

    /** Everything of the post that may be public is to be taken away; what was never tried is retracted at once. */
    List<Row> retractAll(PostId post, Instant now);

    /** Lets one account's be taken away. */
    void retractOne(Job job, Instant now);

    List<Publications.Published> of(PostId post);

    /** Whose retraction began, and where. */
    record Row(PublicationId id, AccountId account, Network network, Post post) {}
}
