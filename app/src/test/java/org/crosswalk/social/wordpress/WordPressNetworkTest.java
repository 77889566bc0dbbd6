package org.crosswalk.social.wordpress;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.crosswalk.social.network.Audience;
import org.crosswalk.social.network.ClosesPosts;
import org.crosswalk.social.network.HidesComments;
import org.crosswalk.social.network.Login;
import org.crosswalk.social.network.Outcome.Published;
import org.crosswalk.social.network.Peers;
import org.crosswalk.social.network.Pictures;
import org.crosswalk.social.network.Publication;
import org.crosswalk.social.network.PublicationId;
import org.crosswalk.social.network.SocialNetwork;
import org.crosswalk.social.wire.Json;
import org.crosswalk.social.wire.TestWire;
import org.crosswalk.social.wire.Trouble;
import org.crosswalk.social.wire.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** On a real WordPress. */
@EnabledIfEnvironmentVariable(named = Peers.FILE, matches = ".+")
class WordPressNetworkTest implements ClosesPosts, HidesComments {
    private final Peers peers = Peers.started();
    private final Login school = peers.login("wordpress");
    private final Wire wire = TestWire.toThisMachine(Clock.systemUTC());
    private final Site site = new Site(wire);
    private final LiveWordPress live = new LiveWordPress(peers);
    private final WordPressNetwork network =
            new WordPressNetwork(site, new Uploads(site), new SiteComments(site, wire), wire);

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
        return live;
    }

    @Test
    void surplusDraftOfADeadAttemptIsNeverPublished() throws Trouble {
        Publication publication =
                new Publication(PublicationId.random(), "Draft twice", null, List.of(), false, Instant.now(), Set.of());
        String word = "attempt" + publication.id().value().replace("-", "");
        for (int attempt : IntStream.range(0, 3).toArray()) {
            site.post(
                            school,
                            "posts",
                            Map.of("title", word + " " + attempt, "slug", Slug.of(publication), "status", "draft"))
                    .orTrouble();
        }
        assertThat(network.publish(school, publication)).isInstanceOf(Published.class);
        JsonNode all = site.get(school, "posts", Map.of("search", word, "status", "publish,draft", "context", "edit"))
                .orTrouble();
        assertThat(Json.list(all).map(post -> Json.text(post, "status"))).containsExactly("publish");
        network.delete(school, ((Published) network.publish(school, publication)).id());
    }

    @Test
    void picturesOfADeletedPostHaveNoAddressAnyMore() throws Trouble {
        Publication publication = new Publication(
                PublicationId.random(), "Team", null, List.of(Pictures.robot()), false, Instant.now(), Set.of());
        Published post = (Published) network.publish(school, publication);
        URI picture = Json.list(live.publicly("media&parent=" + post.id()).json())
                .map(media -> URI.create(Json.text(media, "source_url")))
                .findFirst()
                .orElseThrow();
        assertThat(live.get(picture).status()).isEqualTo(200);
        network.delete(school, post.id());
        assertThat(live.get(picture).status()).isEqualTo(404);
    }

    @Test
    void textIsTextAndNeverMarkup() {
        Publication publication = new Publication(
                PublicationId.random(),
                "<script>alert(1)</script> [gallery] & more",
                null,
                List.of(),
                false,
                Instant.now(),
                Set.of());
        network.publish(school, publication);
        assertThat(live.texts())
                .anyMatch(text -> text.contains("&lt;script&gt;") && text.contains("&#91;gallery]"))
                .noneMatch(text -> text.contains("<script>"));
    }
}
