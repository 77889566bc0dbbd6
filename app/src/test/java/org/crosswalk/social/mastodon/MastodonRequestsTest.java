package org.crosswalk.social.mastodon;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosswalk.social.network.Change;
import org.crosswalk.social.network.Harvest;
import org.crosswalk.social.network.Login;
import org.crosswalk.social.network.Outcome;
import org.crosswalk.social.network.Peers;
import org.crosswalk.social.network.Pictures;
import org.crosswalk.social.network.Publication;
import org.crosswalk.social.network.PublicationId;
import org.crosswalk.social.network.RemoteId;
import org.crosswalk.social.network.Shows;
import org.crosswalk.social.wire.TestWire;
import org.crosswalk.social.wire.Trouble;
import org.crosswalk.social.wire.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Requests as the OpenAPI description of Mastodon 4.7 wants them: a peer made of it says 422 to any other. It remembers nothing. */
@EnabledIf("isDescribed")
public class MastodonRequestsTest {
    private static final RemoteId POST = new RemoteId("103270115826048975");

    private final Login school = Peers.started().login("mastodon");
    private final Wire wire = TestWire.toThisMachine(Clock.systemUTC());
    private final Instance instance = new Instance(wire);
    private final MastodonNetwork network = new MastodonNetwork(instance, wire);

    static boolean isDescribed() {
        return System.getenv(Peers.FILE) != null && Peers.started().has("mastodon");
    }

    @Test
    void peerRefusesWhatIsNotAsDescribed() throws Trouble {
        assertThat(instance.post(school, "/api/v1/statuses", "key", Map.of("status", 7, "visibility", "loud"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    @Shows("posting")
    void statusIsAsDescribed() {
        // the description's example of an answer has no address, which is as far as this peer can lead
        assertThat(network.publish(school, publication()))
                .isEqualTo(new Outcome.TryAgain("The network's answer lacks [uri]", null));
    }

    @Test
    @Shows("image")
    void pictureIsAsDescribed() throws Trouble {
        assertThat(instance.upload(school, Pictures.robot())).isNotBlank();
    }

    @Test
    @Shows("deletion")
    void deletionIsAsDescribed() {
        assertThat(network.delete(school, POST)).isEqualTo(new Change.Made());
    }

    @Test
    @Shows("comments")
    void contextIsAsDescribed() {
        assertThat(network.comments(school, List.of(POST), null))
                .isNotEqualTo(new Harvest.Unknown("The network refused it (422)", null));
    }

    private static Publication publication() {
        return new Publication(
                PublicationId.random(),
                "Robotics meets on Friday",
                URI.create("https://tidewater.example/robotics"),
                List.of(),
                false,
                Instant.now(),
                Set.of());
    }
}
