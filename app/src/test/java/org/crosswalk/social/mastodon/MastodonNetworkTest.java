package org.crosswalk.social.mastodon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.crosswalk.social.network.Audience;
import org.crosswalk.social.network.ClosesNoPosts;
import org.crosswalk.social.network.HidesNoComments;
import org.crosswalk.social.network.Login;
import org.crosswalk.social.network.Outcome.Published;
import org.crosswalk.social.network.Publication;
import org.crosswalk.social.network.PublicationId;
import org.crosswalk.social.network.Sighting;
import org.crosswalk.social.network.SocialNetwork;
import org.crosswalk.social.wire.TestWire;
import org.crosswalk.social.wire.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MastodonNetworkTest implements ClosesNoPosts, HidesNoComments {
    private final LocalMastodon server = new LocalMastodon();
    private final Login school = server.login(LocalMastodon.HANDLE);
    private final Wire wire = TestWire.toThisMachine(Clock.systemUTC());
    private final MastodonNetwork network = new MastodonNetwork(new Instance(wire), wire);

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
    void statusIsRecognisedWhenItsKeyWasForgotten() {
        Publication publication = new Publication(
                PublicationId.random(),
                "Who & what <remains>?\n\nThis.",
                null,
                List.of(),
                false,
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                Set.of());
        Published post = (Published) network.publish(school, publication);
        for (int other = 0; other < 90; other++) {
            network.publish(
                    school,
                    new Publication(
                            PublicationId.random(), "Other " + other, null, List.of(), false, Instant.now(), Set.of()));
        }
        server.forgetKeys();
        assertThat(network.find(school, publication)).isEqualTo(new Sighting.There(post));
    }
}
