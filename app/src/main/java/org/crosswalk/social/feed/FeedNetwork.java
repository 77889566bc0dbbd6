package org.crosswalk.social.feed;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.crosswalk.social.Network;
import org.crosswalk.social.network.Change;
import org.crosswalk.social.network.Harvest;
import org.crosswalk.social.network.Limits;
import org.crosswalk.social.network.Login;
import org.crosswalk.social.network.Outcome;
import org.crosswalk.social.network.Publication;
import org.crosswalk.social.network.RemoteId;
import org.crosswalk.social.network.Sighting;
import org.crosswalk.social.network.SocialNetwork;
import org.crosswalk.social.network.Standing;
import org.jspecify.annotations.Nullable;

/**
 * For posts that go nowhere else. The feed shows what the register says is published, so that to be written down and to be public
 * are one thing here, and nothing can happen in between.
 */
@Singleton
class FeedNetwork implements SocialNetwork {
    private static final Limits LIMITS = new Limits(20_000, 20, 8_000_000, 2000, 0.1, 10.0, true, false);

    private final String address;

    /** @param address where people find the service, without a slash at the end */
    FeedNetwork(@Value("${crosswalk.address:`http://localhost:8080`}") String address) {
        this.address = address;
    }

    @Override
    public Network network() {
        return Network.FEED;
    }

    @Override
    public Limits limits() {
        return LIMITS;
    }

    @Override
    public Duration longest() {
        return Duration.ofSeconds(10);
    }

    @Override
    public Outcome publish(Login login, Publication publication) {
        return new Outcome.Published(
                new RemoteId("urn:uuid:" + publication.id()), URI.create(address + "/feed.atom#" + publication.id()));
    }

    @Override
    public Sighting find(Login login, Publication publication) {
        return new Sighting.NotThere();
    }

    @Override
    public Change delete(Login login, RemoteId post) {
        return new Change.Made();
    }

    /** Nobody else can change it. */
    @Override
    public Standing look(Login login, RemoteId post) {
        return new Standing.Shown("", "", "{}");
    }

    @Override
    public Harvest comments(Login login, List<RemoteId> posts, @Nullable String cursor) {
        return new Harvest.Gathered(List.of(), "");
    }

    @Override
    public Change hide(Login login, RemoteId post, RemoteId comment) {
        return new Change.Impossible("A feed has no comments");
    }
}
