package org.crosswalk.social.bluesky;

import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.crosswalk.social.network.Harvest.Comment;
import org.crosswalk.social.network.RemoteId;
import org.crosswalk.social.wire.Json;
import org.crosswalk.social.wire.Trouble;

/** The answers beneath a post, and the answers to those, as app.bsky.feed.getPostThread gives them. */
final class Threads {
    private final RemoteId post;
    private final Function<JsonNode, String> json;
    private final List<Comment> found = new ArrayList<>();

    private Threads(RemoteId post, Function<JsonNode, String> json) {
        this.post = post;
        this.json = json;
    }

    static List<Comment> under(RemoteId post, JsonNode answer, Function<JsonNode, String> json) throws Trouble {
        Threads threads = new Threads(post, json);
        threads.collect(Json.at(answer, "thread"));
        return threads.found;
    }

    private void collect(JsonNode thread) throws Trouble {
        for (JsonNode reply : Json.list(thread, "replies").toList()) {
            JsonNode view = Json.at(reply, "post");
            // a reply that was taken away, or whose author has blocked the account, comes without its text
            if (view.isObject()) {
                found.add(comment(view));
                collect(reply);
            }
        }
    }

    private Comment comment(JsonNode view) throws Trouble {
        RemoteId id = Json.id(view, "uri");
        return new Comment(
                id,
                post,
                Json.text(view, "author", "handle"),
                Json.text(view, "record", "text"),
                Json.instant(view, "indexedAt"),
                AtUri.of(id).page(),
                json.apply(view));
    }
}
