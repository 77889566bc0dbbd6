package org.crosswalk.social.wordpress;

import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
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

    /** Also those that wait for the site's own moderators; and the newest once more, since a site's people change comments. */
    Harvest.Gathered since(Login login, List<RemoteId> posts, @Nullable String cursor) throws Trouble {
        long seen = cursor == null ? 0 : Long.parseLong(cursor);
        List<Comment> comments = new ArrayList<>();
        long newest = seen;
        boolean more = !posts.isEmpty();
        for (int page = 1; more; page++) {
            List<JsonNode> found = page(login, posts, page);
            for (JsonNode node : found) {
                newest = Math.max(newest, Json.number(node, "id"));
                comments.add(comment(node));
            }
            more = found.size() == PAGE && Json.number(found.getLast(), "id") > seen;
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
        return new Comment(
                Json.id(node, "id"),
                Json.id(node, "post"),
                Json.text(node, "author_name"),
                Json.text(node, "content", "raw"),
                Json.instant(node, "date_gmt"),
                Json.address(node, "link"),
                wire.text(node));
    }
}
