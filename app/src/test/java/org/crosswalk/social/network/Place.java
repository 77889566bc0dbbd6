package org.crosswalk.social.network;

import java.util.stream.Stream;
import org.crosswalk.social.Network;
import org.crosswalk.social.bluesky.LiveBluesky;
import org.crosswalk.social.facebook.LocalGraph;
import org.crosswalk.social.mastodon.LocalMastodon;
import org.crosswalk.social.wordpress.LiveWordPress;

/** A network for one test, with the school's account on it and its public. */
public record Place(Network network, Login login, Audience audience, Runnable end) implements AutoCloseable {
    /** Those that can be had on this machine: the live ones where {@code infra/test-networks} has started them. */
    public static Stream<Network> all() {
        return Stream.concat(live(), Stream.of(Network.MASTODON, Network.FACEBOOK));
    }

    /** Of these, those where a comment can be hidden. */
    public static Stream<Network> thatHide() {
        return all().filter(network -> network != Network.MASTODON);
    }

    private static Stream<Network> live() {
        return System.getenv(Peers.FILE) == null ? Stream.of() : Stream.of(Network.BLUESKY, Network.WORDPRESS);
    }

    public static Place on(Network network) {
        return switch (network) {
            case BLUESKY -> live(network, new LiveBluesky(Peers.started()));
            case WORDPRESS -> live(network, new LiveWordPress(Peers.started()));
            case MASTODON -> mastodon(new LocalMastodon());
            case FACEBOOK -> facebook(new LocalGraph());
            case FEED -> throw new IllegalArgumentException("The feed is the district's own");
        };
    }

    private static Place live(Network network, Audience audience) {
        return new Place(
                network, Peers.started().login(network.name().toLowerCase(java.util.Locale.ROOT)), audience, () -> {});
    }

    private static Place mastodon(LocalMastodon server) {
        return new Place(Network.MASTODON, server.login(LocalMastodon.HANDLE), server, server::close);
    }

    private static Place facebook(LocalGraph server) {
        return new Place(Network.FACEBOOK, server.login(), server, server::close);
    }

    @Override
    public void close() {
        end.run();
    }
}
