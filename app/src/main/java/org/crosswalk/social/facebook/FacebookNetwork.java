package org.crosswalk.social.facebook;

import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosswalk.social.Network;
import org.crosswalk.social.network.Change;
import org.crosswalk.social.network.Harvest;
import org.crosswalk.social.network.Image;
import org.crosswalk.social.network.Limits;
import org.crosswalk.social.network.Login;
import org.crosswalk.social.network.Outcome;
import org.crosswalk.social.network.Publication;
import org.crosswalk.social.network.RemoteId;
import org.crosswalk.social.network.Sighting;
import org.crosswalk.social.network.SocialNetwork;
import org.crosswalk.social.network.Standing;
import org.crosswalk.social.wire.Json;
import org.crosswalk.social.wire.Results;
import org.crosswalk.social.wire.Trouble;
import org.crosswalk.social.wire.Wire;
import org.jspecify.annotations.Nullable;

/** Posts of a page. Comments cannot be closed through the API, but hidden one by one. */
@Singleton
class FacebookNetwork implements SocialNetwork {
    private static final Limits LIMITS = new Limits(63_206, 10, 4_000_000, 1000, 0.5, 2.0, false, true);
    private static final int CALLS = 40;
    private static final String MOST = "100";
    private static final String PAGES = "https://www.facebook.com/";

    private final Graph graph;
    private final Wire wire;

    FacebookNetwork(Graph graph, Wire wire) {
        this.graph = graph;
        this.wire = wire;
    }

    @Override
    public Network network() {
        return Network.FACEBOOK;
    }

    @Override
    public Limits limits() {
        return LIMITS;
    }

    @Override
    public Duration longest() {
        return wire.longest().multipliedBy(CALLS);
    }

    /** Looks first in every case, since nothing else keeps a second post away. */
    @Override
    public Outcome publish(Login login, Publication publication) {
        return Results.outcome(() -> {
            Optional<String> there = recognised(login, publication);
            return published(there.isPresent() ? there.get() : posted(login, publication));
        });
    }

    private String posted(Login login, Publication publication) throws Trouble {
        Map<String, Object> post = new LinkedHashMap<>(Map.of("message", publication.textWithLink()));
        List<Map<String, String>> photos = new ArrayList<>();
        for (Image image : publication.images()) {
            photos.add(Map.of("media_fbid", graph.upload(login, image)));
        }
        if (!photos.isEmpty()) {
            post.put("attached_media", photos);
        } else if (publication.link() != null) {
            post.put("link", publication.link().toString());
        }
        return Json.required(graph.post(login, Graph.id(login.handle()) + "/feed", post), "id");
    }

    @Override
    public Sighting find(Login login, Publication publication) {
        return Results.sighting(() -> {
            Optional<String> there = recognised(login, publication);
            return there.isPresent() ? new Sighting.There(published(there.get())) : new Sighting.NotThere();
        });
    }

    private Optional<String> recognised(Login login, Publication publication) throws Trouble {
        Map<String, String> recent = Map.of(
                "fields",
                "id,message,created_time",
                "since",
                Long.toString(publication.earliest().getEpochSecond()),
                "limit",
                MOST);
        for (JsonNode post : graph.all(login, Graph.id(login.handle()) + "/published_posts", recent)) {
            RemoteId id = Json.id(post, "id");
            if (publication.isToldBy(id, Json.text(post, "message"))) {
                return Optional.of(id.value());
            }
        }
        return Optional.empty();
    }

    /** The photos first, since each has an address of its own. */
    @Override
    public Change delete(Login login, RemoteId post) {
        return Results.change(() -> {
            String id = Graph.id(post.value());
            JsonNode attached =
                    graph.find(login, id, Map.of("fields", "attachments{target{id},subattachments{target{id}}}"));
            for (String photo : photos(attached).toList()) {
                graph.delete(login, Graph.id(photo));
            }
            graph.delete(login, id);
            return new Change.Made();
        });
    }

    private static Stream<String> photos(JsonNode post) {
        return Json.list(post, "attachments", "data")
                .flatMap(one -> Stream.concat(Stream.of(one), Json.list(one, "subattachments", "data")))
                .map(one -> Json.text(one, "target", "id"))
                .filter(id -> id.matches("\\d+"));
    }

    @Override
    public Standing look(Login login, RemoteId post) {
        return Results.standing(() -> {
            JsonNode found = graph.find(
                    login,
                    Graph.id(post.value()),
                    Map.of("fields", "id,message,created_time,updated_time,is_published"));
            if (found.isNull()) {
                return new Standing.Gone();
            }
            // a new comment also sets the time of the update, so that the words themselves are the version
            String message = Json.text(found, "message");
            return new Standing.Shown(Integer.toHexString(message.hashCode()), message, graph.text(found));
        });
    }

    @Override
    public Harvest comments(Login login, List<RemoteId> posts, @Nullable String cursor) {
        return Results.harvest(() -> {
            List<Harvest.Comment> comments = new ArrayList<>();
            Map<String, String> everything = Map.of(
                    "fields", "id,from{name},message,created_time,permalink_url,is_hidden",
                    "filter", "stream",
                    "order", "chronological",
                    "limit", MOST);
            for (RemoteId post : posts) {
                for (JsonNode comment : graph.all(login, Graph.id(post.value()) + "/comments", everything)) {
                    comments.add(comment(post, comment));
                }
            }
            return new Harvest.Gathered(comments, "");
        });
    }

    private Harvest.Comment comment(RemoteId post, JsonNode comment) throws Trouble {
        RemoteId id = Json.id(comment, "id");
        return new Harvest.Comment(
                id,
                post,
                Json.text(comment, "from", "name"),
                Json.text(comment, "message"),
                Json.instant(comment, "created_time"),
                Json.text(comment, "permalink_url").isEmpty()
                        ? URI.create(PAGES + Graph.id(id.value()))
                        : Json.address(comment, "permalink_url"),
                graph.text(comment));
    }

    @Override
    public Change hide(Login login, RemoteId post, RemoteId comment) {
        return Results.change(() -> {
            graph.post(login, Graph.id(comment.value()), Map.of("is_hidden", true));
            return new Change.Made();
        });
    }

    private static Outcome.Published published(String id) throws Trouble {
        return Results.published(id, PAGES + id);
    }
}
