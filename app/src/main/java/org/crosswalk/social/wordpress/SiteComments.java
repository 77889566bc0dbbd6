package org.crosswalk.social.wordpress;

import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crosswalk.social.network.Harvest;
import org.crosswalk.social.network.Harvest.Comment;
import org.crosswalk.social.network.Login;
import org.crosswalk.social.network.RemoteId;
import org.crosswalk.social.wire.Json;
import org.crosswalk.social.wire.Trouble;
import org.crosswalk.social.wire.Wire;
import org.jspecify.annotations.Nullable;

/** What was said under posts, by the numbers that the site gives in the order in which it got them. */
@Singleton
class SiteComments {
    private static final int PAGE = 100;
    /** Who wrote it is named as the public sees them: neither their address nor their e-mail. */
    private static final String FIELDS = "id,post,parent,author_name,author_url,date_gmt,content,link,status";

    private final Site site;
    private final Wire wire;

    SiteComments(Site site, Wire wire) {
        this.site = site;
        this.wire = wire;
    }

    /** Also those that wait for the site's own moderators. */
    Harvest.Gathered since(Login login, List<RemoteId> posts, @Nullable String cursor) throws Trouble {
        long seen = cursor == null ? 0 : Long.parseLong(cursor);
        List<Comment> comments = new ArrayList<>();
        long newest = seen;
        boolean more = !posts.isEmpty();
        for (int page = 1; more; page++) {
            List<JsonNode> found = page(login, posts, page);
            for (JsonNode node : found) {
                long id = Long.parseLong(Json.required(node, "id"));
                newest = Math.max(newest, id);
                if (id > seen) {
                    comments.add(comment(node));
                }
            }
            more = found.size() == PAGE && Long.parseLong(Json.required(found.getLast(), "id")) > seen;
        }
        return new Harvest.Gathered(comments, Long.toString(newest));
    }

    private List<JsonNode> page(Login login, List<RemoteId> posts, int page) throws Trouble {
        Map<String, String> parameters = Map.of(
                "post",
                posts.stream().map(RemoteId::value).collect(Collectors.joining(",")),
                "status",
                "all",
                "orderby",
                "id",
                "order",
                "desc",
                "per_page",
                Integer.toString(PAGE),
                "page",
                Integer.toString(page),
                "context",
                "edit",
                "_fields",
                FIELDS);
        return Json.list(site.get(login, "comments", parameters).orTrouble()).toList();
    }

    private Comment comment(JsonNode node) throws Trouble {
        try {
            return new Comment(
                    new RemoteId(Json.required(node, "id")),
                    new RemoteId(Json.required(node, "post")),
                    Json.text(node, "author_name"),
                    Json.text(node, "content", "raw"),
                    utc(Json.text(node, "date_gmt")),
                    URI.create(Json.required(node, "link")),
                    wire.text(node));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Trouble.passing("The network's answer makes no sense");
        }
    }

    private static Instant utc(String time) {
        return LocalDateTime.parse(time).toInstant(ZoneOffset.UTC);
    }
}
