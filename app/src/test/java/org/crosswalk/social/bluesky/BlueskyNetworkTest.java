package org.crosswalk.social.bluesky;

import java.time.Clock;
import org.crosswalk.social.network.Audience;
import org.crosswalk.social.network.ClosesPosts;
import org.crosswalk.social.network.HidesComments;
import org.crosswalk.social.network.Login;
import org.crosswalk.social.network.Peers;
import org.crosswalk.social.network.SocialNetwork;
import org.crosswalk.social.wire.TestWire;
import org.crosswalk.social.wire.Wire;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** On a real PDS with a real AppView behind it. */
@EnabledIfEnvironmentVariable(named = Peers.FILE, matches = ".+")
class BlueskyNetworkTest implements ClosesPosts, HidesComments {
    private final Peers peers = Peers.started();
    private final Login school = peers.login("bluesky");
    private final Wire wire = TestWire.toThisMachine(Clock.systemUTC());
    private final BlueskyNetwork network = new BlueskyNetwork(new Pds(wire), wire);
    private final Audience audience = new LiveBluesky(peers);

    @Override
    public SocialNetwork network() {
        return network;
    }

    @Override
    public Login login() {
        return school;
    }

    @Override
    public Audience audience() {
        return audience;
    }
}
