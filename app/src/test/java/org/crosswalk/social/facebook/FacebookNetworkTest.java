package org.crosswalk.social.facebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.crosswalk.social.network.Audience;
import org.crosswalk.social.network.ClosesNoPosts;
import org.crosswalk.social.network.HidesComments;
import org.crosswalk.social.network.Login;
import org.crosswalk.social.network.Outcome.Published;
import org.crosswalk.social.network.Pictures;
import org.crosswalk.social.network.Publication;
import org.crosswalk.social.network.PublicationId;
import org.crosswalk.social.network.SocialNetwork;
import org.crosswalk.social.wire.TestWire;
import org.crosswalk.social.wire.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Against the recorded shapes of one version of the Graph API: the real one cannot be had on a machine without a network. */
class FacebookNetworkTest implements ClosesNoPosts, HidesComments {
    private final LocalGraph server = new LocalGraph();
    private final Login school = server.login();
    private final Wire wire = TestWire.toThisMachine(Clock.systemUTC());
    private final FacebookNetwork network = new FacebookNetwork(new Graph(wire), wire);

    @AfterEach
    void end() {
        server.close();
        assertThat(server.complaints()).isEmpty();
    }

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
        return server;
    }

    @Test
    void photosGoWithTheirPost() {
        Publication publication = new Publication(
                PublicationId.random(), "Team", null, List.of(Pictures.robot()), false, Instant.now(), Set.of());
        Published post = (Published) network.publish(school, publication);
        assertThat(server.photosKept()).isEqualTo(1);
        network.delete(school, post.id());
        assertThat(server.photosKept()).isZero();
    }
}
