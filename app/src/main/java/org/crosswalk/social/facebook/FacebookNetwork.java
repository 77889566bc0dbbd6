package org.crosswalk.social.facebook;

import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
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
    private static final Duration SKEW = Duration.ofMinutes(5);
    private static final String MOST = "100";
    /** The API writes +0000 where ISO 8601 has +00:00. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss[XXX][X]");

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
                Long.toString(publication.begun().minus(SKEW).getEpochSecond()),
                "limit",
                MOST);
        return graph.all(login, Graph.id(login.handle()) + "/published_posts", recent).stream()
                .filter(post -> Json.text(post, "message")
                        .strip()
                        .equals(publication.textWithLink().strip()))
                .map(post -> Json.text(post, "id"))
                .filter(id -> !publication.others().contains(new RemoteId(id)))
                .findFirst();
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
        try {
            String id = Json.required(comment, "id");
            String url = Json.text(comment, "permalink_url");
            return new Harvest.Comment(
                    new RemoteId(id),
                    post,
                    Json.text(comment, "from", "name"),
                    Json.text(comment, "message"),
                    instant(Json.text(comment, "created_time")),
                    URI.create(url.isEmpty() ? "https://www.facebook.com/" + id : url),
                    graph.text(comment));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Trouble.passing("The network's answer makes no sense");
        }
    }

    private static Instant instant(String time) {
        return OffsetDateTime.parse(time, TIME).toInstant();
    }

    @Override
    public Change hide(Login login, RemoteId post, RemoteId comment) {
        return Results.change(() -> {
            graph.post(login, Graph.id(comment.value()), Map.of("is_hidden", true));
            return new Change.Made();
        });
    }

    private static Outcome.Published published(String id) throws Trouble {
        return Results.published(id, "https://www.facebook.com/" + id);
    }
}
