package org.crosswalk.social.mastodon;

import io.micronaut.json.tree.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.crosswalk.social.network.Audience;
import org.crosswalk.social.network.LocalNetwork;
import org.crosswalk.social.network.RemoteId;
import org.crosswalk.social.wire.Json;
import org.jspecify.annotations.Nullable;

/** As much of Mastodon 4.7 as a publisher meets, with its memory of Idempotency-Keys. */
public final class LocalMastodon extends LocalNetwork implements Audience {
    public static final String HANDLE = "harbor";

    /** No two servers ever have a status of the same id. */
    private static final AtomicLong NEXT = new AtomicLong(System.currentTimeMillis() * 1000);

    private final Map<String, Map<String, Object>> statuses = new LinkedHashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> alternatives = new HashMap<>();
    private final Map<String, List<Map<String, Object>>> replies = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();

    @Override
    protected Told answer(Asked asked) {
        if (!asked.header("Authorization").equals("Bearer " + TOKEN)) {
            return new Told(401, Map.of("error", "The access token is invalid"));
        }
        String[] path = asked.path().split("/");
        return switch (asked.method() + " " + asked.path().replaceAll("/\\d+", "/:id")) {
            case "GET /api/v1/accounts/verify_credentials" -> new Told(200, Map.of("id", "7", "acct", "harbor"));
            case "GET /api/v1/accounts/:id/statuses" -> new Told(200, newestFirst(asked));
            case "POST /api/v2/media" -> media(asked);
            case "GET /api/v1/media/:id" ->
                new Told(200, Map.of("id", path[4], "url", address() + "/media/" + path[4]));
            case "POST /api/v1/statuses" -> posted(asked);
            case "GET /api/v1/statuses/:id" -> found(path[4], statuses.get(path[4]));
            case "GET /api/v1/statuses/:id/source" ->
                found(path[4], Map.of("id", path[4], "text", texts.getOrDefault(path[4], "")));
            case "GET /api/v1/statuses/:id/context" ->
                found(path[4], Map.of("ancestors", List.of(), "descendants", replies.getOrDefault(path[4], List.of())));
            case "DELETE /api/v1/statuses/:id" -> deleted(path[4]);
            default -> complain(404, asked.method() + " " + asked.path());
        };
    }

    private List<Map<String, Object>> newestFirst(Asked asked) {
        long below = Long.parseLong(asked.query().getOrDefault("max_id", Long.toString(Long.MAX_VALUE)));
        return new ArrayList<>(statuses.values())
                .reversed().stream()
                        .filter(status -> Long.parseLong(String.valueOf(status.get("id"))) < below)
                        .limit(Integer.parseInt(asked.query().getOrDefault("limit", "20")))
                        .toList();
    }

    /** It takes a while, as with a real one: the address comes with the second look. */
    private Told media(Asked asked) {
        if (asked.field("file").isEmpty() || asked.field("description").isEmpty()) {
            return complain(422, "media without file or description");
        }
        String id = Long.toString(NEXT.incrementAndGet());
        alternatives.put(id, asked.field("description"));
        return new Told(202, Map.of("id", id, "type", "image"));
    }

    private Told posted(Asked asked) {
        String key = asked.header("Idempotency-Key");
        JsonNode input = json(asked);
        if (key.isEmpty() || !Json.text(input, "visibility").equals("public")) {
            return complain(422, "a status without key or visibility");
        }
        String id = keys.computeIfAbsent(key, _ -> kept(input));
        return found(id, statuses.get(id));
    }

    private String kept(JsonNode input) {
        String id = Long.toString(NEXT.incrementAndGet());
        texts.put(id, Json.text(input, "status"));
        Map<String, Object> status = status(id, Json.text(input, "status"), "harbor");
        status.put(
                "media_attachments",
                Json.list(input, "media_ids")
                        .map(media -> Map.of(
                                "id", media.coerceStringValue(),
                                "description", alternatives.getOrDefault(media.coerceStringValue(), "")))
                        .toList());
        statuses.put(id, status);
        return id;
    }

    private Map<String, Object> status(String id, String text, String author) {
        Map<String, Object> status = new HashMap<>();
        status.put("id", id);
        status.put("uri", address() + "/users/" + author + "/statuses/" + id);
        status.put("url", address() + "/@" + author + "/" + id);
        status.put("created_at", Instant.now().toString());
        status.put(
                "content",
                "<p>" + text.replace("&", "&amp;").replace("<", "&lt;").replace("\n\n", "</p><p>") + "</p>");
        status.put("account", Map.of("acct", author));
        return status;
    }

    private Told found(String id, @Nullable Map<String, Object> what) {
        return what != null && statuses.containsKey(id)
                ? new Told(200, what)
                : new Told(404, Map.of("error", "Record not found"));
    }

    private Told deleted(String id) {
        Told told = found(id, Map.of("id", id));
        statuses.remove(id);
        return told;
    }

    /** After an hour a real one has forgotten its keys. */
    synchronized void forgetKeys() {
        keys.clear();
    }

    @Override
    public synchronized List<String> texts() {
        return statuses.keySet().stream().map(id -> texts.getOrDefault(id, "")).toList();
    }

    @Override
    public synchronized List<String> alternatives(RemoteId post) {
        return Json.list(JsonNode.from(Objects.requireNonNull(statuses.get(post.value()))), "media_attachments")
                .map(media -> Json.text(media, "description"))
                .toList();
    }

    @Override
    public synchronized boolean comment(RemoteId post, String text) {
        return replies.computeIfAbsent(post.value(), _ -> new ArrayList<>())
                .add(status(Long.toString(NEXT.incrementAndGet()), text, "passerby@elsewhere.example"));
    }

    @Override
    public synchronized boolean isShown(RemoteId post, RemoteId comment) {
        return replies.getOrDefault(post.value(), List.of()).stream()
                .anyMatch(reply -> Objects.equals(reply.get("id"), comment.value()));
    }

    @Override
    public synchronized void edit(RemoteId post, String text) {
        Map<String, Object> status = new HashMap<>(Objects.requireNonNull(statuses.get(post.value())));
        status.put("content", "<p>" + text + "</p>");
        status.put("edited_at", Instant.now().toString());
        statuses.put(post.value(), status);
    }

    @Override
    public synchronized void remove(RemoteId post) {
        statuses.remove(post.value());
    }
}
