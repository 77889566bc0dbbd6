package org.crosswalk.social.facebook;

import io.micronaut.json.tree.JsonNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.crosswalk.social.network.Audience;
import org.crosswalk.social.network.LocalNetwork;
import org.crosswalk.social.network.Login;
import org.crosswalk.social.network.RemoteId;
import org.crosswalk.social.wire.Json;

/** As much of the Graph API as a page's publisher meets. Whatever is asked and told is in the recorded shapes of this one version. */
public final class LocalGraph extends LocalNetwork implements Audience {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss+0000").withZone(ZoneOffset.UTC);

    /** No two pages have the same id, nor any two posts. */
    private static final AtomicLong NEXT = new AtomicLong(System.currentTimeMillis() * 1000);

    private static final GraphShapes SHAPES = GraphShapes.of(Graph.VERSION);

    private final String page = Long.toString(NEXT.incrementAndGet());
    private final Map<String, Map<String, Object>> posts = new LinkedHashMap<>();
    private final Map<String, String> photos = new LinkedHashMap<>();
    private final List<String> captions = new ArrayList<>();
    private final Map<String, List<String>> attached = new HashMap<>();
    private final Map<String, List<Map<String, Object>>> comments = new HashMap<>();

    /** Who writes on the page. */
    public Login login() {
        return login(page);
    }

    @Override
    protected Told answer(Asked asked) {
        String start = "/" + Graph.VERSION + "/";
        if (!asked.path().startsWith(start)) {
            return complain(400, "Not in version " + Graph.VERSION + ": " + asked.path());
        }
        if (!asked.header("Authorization").equals("Bearer " + TOKEN)
                || asked.query().containsKey("access_token")) {
            return error(190, 463);
        }
        String path = asked.path().substring(start.length());
        Optional<JsonNode> exchange = SHAPES.of(asked, "/" + path, page);
        return exchange.isEmpty()
                ? complain(400, "Not recorded: " + asked.method() + " " + asked.path() + " " + asked.query())
                : recorded(exchange.get(), answer(asked, path));
    }

    /** What this peer says is held to the recorded answers too. */
    private Told recorded(JsonNode exchange, Told told) {
        return SHAPES.isRecorded(exchange, told.status(), JsonNode.from(told.body()))
                ? told
                : complain(500, "Not a recorded answer to " + Json.text(exchange, "ask") + ": " + told.body());
    }

    private Told answer(Asked asked, String path) {
        String id = path.split("/")[0];
        return switch (asked.method() + " " + (path.contains("/") ? path.substring(path.indexOf('/')) : "")) {
            case "POST /photos" -> photo(asked);
            case "POST /feed" -> posted(asked);
            case "GET /published_posts" -> page(asked, new ArrayList<>(posts.values()).reversed());
            case "GET /comments" ->
                posts.containsKey(id) ? page(asked, comments.getOrDefault(id, List.of())) : missing();
            case "GET " -> one(id, asked.query().getOrDefault("fields", ""));
            case "POST " -> changed(id, json(asked));
            case "DELETE " -> deleted(id);
            default -> complain(404, asked.method() + " " + asked.path());
        };
    }

    private Told photo(Asked asked) {
        if (!asked.field("published").equals("false") || asked.field("source").isEmpty()) {
            return complain(400, "a photo that would be public at once, or has no source");
        }
        String id = Long.toString(NEXT.incrementAndGet());
        photos.put(id, asked.field("alt_text_custom"));
        captions.add(asked.field("caption"));
        return new Told(200, Map.of("id", id));
    }

    private Told posted(Asked asked) {
        JsonNode input = json(asked);
        String id = page + "_" + NEXT.incrementAndGet();
        Map<String, Object> post = new HashMap<>();
        post.put("id", id);
        post.put("message", Json.text(input, "message"));
        post.put("created_time", TIME.format(Instant.now()));
        posts.put(id, post);
        attached.put(
                id,
                Json.list(input, "attached_media")
                        .map(media -> Json.text(media, "media_fbid"))
                        .toList());
        return new Told(200, Map.of("id", id));
    }

    /** Two at a time, so that whoever reads only the first page is found out. */
    private static Told page(Asked asked, List<Map<String, Object>> all) {
        int from = Integer.parseInt(asked.query().getOrDefault("after", "0"));
        int to = Math.min(from + 2, all.size());
        Map<String, Object> answer = new HashMap<>(Map.of("data", all.subList(Math.min(from, to), to)));
        if (to < all.size()) {
            answer.put(
                    "paging",
                    Map.of(
                            "cursors",
                            Map.of("after", Integer.toString(to)),
                            "next",
                            "https://graph.facebook.com/next"));
        }
        return new Told(200, answer);
    }

    private Told one(String id, String fields) {
        if (id.equals(page)) {
            return new Told(200, Map.of("id", page));
        }
        Map<String, Object> post = posts.get(id);
        if (post == null) {
            return missing();
        }
        if (!fields.startsWith("attachments")) {
            return new Told(200, post);
        }
        Map<String, Object> whole = new HashMap<>(Map.of("id", id));
        List<Map<String, Object>> media = attached.getOrDefault(id, List.of()).stream()
                .<Map<String, Object>>map(photo -> Map.of("target", Map.of("id", photo)))
                .toList();
        whole.put("attachments", Map.of("data", List.of(Map.of("subattachments", Map.of("data", media)))));
        return new Told(200, whole);
    }

    private Told changed(String id, JsonNode input) {
        for (List<Map<String, Object>> under : comments.values()) {
            for (Map<String, Object> comment : under) {
                if (Objects.equals(comment.get("id"), id)
                        && Json.at(input, "is_hidden").isBoolean()) {
                    comment.put("is_hidden", Json.at(input, "is_hidden").getBooleanValue());
                    return new Told(200, Map.of("success", true));
                }
            }
        }
        return missing();
    }

    private Told deleted(String id) {
        boolean wasPost = posts.remove(id) != null;
        boolean wasPhoto = photos.remove(id) != null;
        return wasPost || wasPhoto ? new Told(200, Map.of("success", true)) : missing();
    }

    private static Told missing() {
        return error(100, 33);
    }

    private static Told error(int code, int subcode) {
        return new Told(
                400,
                Map.of(
                        "error",
                        Map.of("message", "…", "type", "OAuthException", "code", code, "error_subcode", subcode)));
    }

    public synchronized List<String> captions() {
        return List.copyOf(captions);
    }

    synchronized int photosKept() {
        return photos.size();
    }

    @Override
    public synchronized List<String> texts() {
        return posts.values().stream()
                .map(post -> String.valueOf(post.get("message")))
                .toList();
    }

    @Override
    public synchronized List<String> alternatives(RemoteId post) {
        return attached.getOrDefault(post.value(), List.of()).stream()
                .map(photo -> photos.getOrDefault(photo, "gone"))
                .toList();
    }

    @Override
    public synchronized boolean comment(RemoteId post, String text) {
        Map<String, Object> comment = new HashMap<>();
        comment.put("id", post.value().split("_")[1] + "_" + NEXT.incrementAndGet());
        comment.put("from", Map.of("name", "A passer-by"));
        comment.put("message", text);
        comment.put("created_time", TIME.format(Instant.now()));
        comment.put("is_hidden", false);
        return comments.computeIfAbsent(post.value(), _ -> new ArrayList<>()).add(comment);
    }

    @Override
    public synchronized boolean isShown(RemoteId post, RemoteId comment) {
        return comments.getOrDefault(post.value(), List.of()).stream()
                .anyMatch(one ->
                        Objects.equals(one.get("id"), comment.value()) && !Boolean.TRUE.equals(one.get("is_hidden")));
    }

    /** Whoever wrote a comment may change it. */
    public synchronized void editComment(RemoteId post, RemoteId comment, String text) {
        comments.getOrDefault(post.value(), List.of()).stream()
                .filter(one -> Objects.equals(one.get("id"), comment.value()))
                .forEach(one -> one.put("message", text));
    }

    @Override
    public synchronized void edit(RemoteId post, String text) {
        Objects.requireNonNull(posts.get(post.value())).put("message", text);
    }

    @Override
    public synchronized void remove(RemoteId post) {
        posts.remove(post.value());
    }
}
