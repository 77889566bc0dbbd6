package org.crosswalk.social.mastodon;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.crosswalk.social.network.Harvest.Comment;
import org.crosswalk.social.network.Login;
import org.crosswalk.social.network.NetworkContract;
import org.crosswalk.social.network.Outcome.Published;
import org.crosswalk.social.network.Publication;
import org.crosswalk.social.network.PublicationId;
import org.crosswalk.social.network.RemoteId;
import org.crosswalk.social.network.Sighting;
import org.crosswalk.social.network.SocialNetwork;
import org.crosswalk.social.wire.Json;
import org.crosswalk.social.wire.TestWire;
import org.crosswalk.social.wire.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MastodonNetworkTest implements NetworkContract {
    private final LocalMastodon server = new LocalMastodon();
    private final Login school = server.login("harbor");
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
    public List<String> publicTexts() {
        return server.publicTexts();
    }

    @Override
    public List<String> publicAlternatives(RemoteId post) {
        return server.all().stream()
                .map(JsonNode::from)
                .filter(status -> Json.text(status, "id").equals(post.value()))
                .flatMap(status -> Json.list(status, "media_attachments"))
                .map(media -> Json.text(media, "description"))
                .toList();
    }

    @Override
    public boolean comment(Published post, String text) {
        server.reply(post.id().value(), text);
        return true;
    }

    @Override
    public boolean isShown(Published post, Comment comment) {
        return true;
    }

    @Override
    public boolean editElsewhere(RemoteId post, String text) {
        server.edit(post.value(), text);
        return true;
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
