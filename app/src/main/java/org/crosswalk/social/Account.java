package org.crosswalk.social;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;

/**
 * An account in the register (LEI-14, BEL-04).
 *
 * @param school whose it is; empty for one of the whole district
 * @param address where its network's service answers: a PDS, a site, an instance; of a feed its own page
 * @param handle the name one signs in with there: a Bluesky handle, a WordPress user, a Facebook page's id
 * @param opener the district's address that opened it
 * @param keeper who answers for it: its owner, or after them the principal
 * @param moderators who look after its comments
 * @param comments whether the public may comment at all; off unless it was approved (BEL-05)
 */
public record Account(
        AccountId id,
        Optional<OrgId> school,
        Network network,
        URI address,
        String handle,
        String purpose,
        String privacy,
        EmailAddress opener,
        PersonId keeper,
        List<PersonId> moderators,
        boolean comments,
        State state) {
    public Account {
        moderators = List.copyOf(moderators);
    }

    /** How it stands; the rows behind it say who made it so, when, and why. */
    public enum State {
        ASKED_FOR,
        APPROVED,
        RETURNED,
        /** Stopped for now. */
        FROZEN,
        /** Taken over by the district for good (LEI-14). */
        SEIZED
    }

    /** Where the public finds it; of a feed from the slash on. */
    public URI page() {
        return switch (network) {
            case BLUESKY -> URI.create("https://bsky.app/profile/" + pathOf(handle));
            case MASTODON -> address.resolve("/@" + pathOf(handle));
            case FACEBOOK -> URI.create("https://www.facebook.com/" + pathOf(handle));
            case WORDPRESS -> address;
            case FEED ->
                URI.create(school.map(id -> "/schools/" + pathOf(id.value()) + "/feed.atom")
                        .orElse("/feed.atom"));
        };
    }

    /**
     * The same for the same account out there, however it was typed; empty for the district's own feed. On a site or an instance
     * a handle is unique, elsewhere on the whole network.
     */
    public Optional<String> outside() {
        return switch (network) {
            case FEED -> Optional.empty();
            case BLUESKY, FACEBOOK -> Optional.of(plain(network + " " + bare(handle)));
            case MASTODON, WORDPRESS ->
                Optional.of(plain(network + " " + address.getRawAuthority() + " " + bare(handle)));
        };
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String bare(String handle) {
        return handle.startsWith("@") ? handle.substring(1) : handle;
    }

    private static String pathOf(String name) {
        return URLEncoder.encode(bare(name), StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** What stands there is looked after, hidden and taken back also while nothing more may be published. */
    public boolean mayTakeBack() {
        return state == State.APPROVED || state == State.FROZEN || state == State.SEIZED;
    }

    /** Nothing is published through an account that nobody approved, or that was stopped since. */
    public boolean mayPublish() {
        return state == State.APPROVED;
    }
}
