package org.crosswalk.social.wordpress;

import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosswalk.social.Network;
import org.crosswalk.social.network.Change;
import org.crosswalk.social.network.Harvest;
import org.crosswalk.social.network.Limits;
import org.crosswalk.social.network.Login;
import org.crosswalk.social.network.Outcome;
import org.crosswalk.social.network.Publication;
import org.crosswalk.social.network.RemoteId;
import org.crosswalk.social.network.Sighting;
import org.crosswalk.social.network.SocialNetwork;
import org.crosswalk.social.network.Standing;
import org.crosswalk.social.wire.Answer;
import org.crosswalk.social.wire.Json;
import org.crosswalk.social.wire.Results;
import org.crosswalk.social.wire.Trouble;
import org.crosswalk.social.wire.Wire;
import org.jspecify.annotations.Nullable;

/**
 * Posts of a site. A draft is written first and found again by its slug. Should attempts have written several, the oldest is published, which
 * can be done again without a second post, and the others go.
 */
@Singleton
class WordPressNetwork implements SocialNetwork {
    private static final Limits LIMITS = new Limits(20_000, 20, 8_000_000, 2000, 0.2, 5.0, true, true);
    private static final int CALLS = 30;
    private static final String PUBLIC = "publish";

    private final Site site;
    private final Uploads uploads;
    private final SiteComments comments;
    private final Wire wire;

    WordPressNetwork(Site site, Uploads uploads, SiteComments comments, Wire wire) {
        this.site = site;
        this.uploads = uploads;
        this.comments = comments;
        this.wire = wire;
    }

    @Override
    public Network network() {
        return Network.WORDPRESS;
    }

    @Override
    public Limits limits() {
        return LIMITS;
    }

    @Override
    public Duration longest() {
        return wire.longest().multipliedBy(CALLS);
    }

    @Override
    public Outcome publish(Login login, Publication publication) {
        return Results.outcome(() -> {
            Optional<JsonNode> there = known(login, publication).stream()
                    .filter(WordPressNetwork::isPublic)
                    .findFirst();
            return there.isPresent() ? published(there.get()) : published(login, publication);
        });
    }

    private Outcome published(Login login, Publication publication) throws Trouble {
        List<JsonNode> drafts = drafts(login, publication);
        long first = id(drafts.getFirst());
        String content = Html.of(publication, uploads.of(login, first, publication.images()));
        JsonNode post = site.post(login, "posts/" + first, Map.of("content", content, "status", PUBLIC))
                .orTrouble();
        for (JsonNode surplus : drafts.subList(1, drafts.size())) {
            site.delete(login, "posts/" + id(surplus), Map.of("force", "true"));
        }
        return published(post);
    }

    /** Asked again after one was written, since an attempt that was thought dead may have written another meanwhile. */
    private List<JsonNode> drafts(Login login, Publication publication) throws Trouble {
        if (known(login, publication).isEmpty()) {
            Map<String, String> draft = Map.of(
                    "title",
                    publication.title(),
                    "slug",
                    Slug.of(publication),
                    "status",
                    "draft",
                    "ping_status",
                    "closed",
                    "comment_status",
                    publication.comments() ? "open" : "closed");
            site.post(login, "posts", draft).orTrouble();
        }
        List<JsonNode> drafts = known(login, publication);
        if (drafts.isEmpty()) {
            throw Trouble.passing("The site does not know the draft that it took");
        }
        return drafts;
    }

    @Override
    public Sighting find(Login login, Publication publication) {
        return Results.sighting(() -> {
            Optional<JsonNode> there = known(login, publication).stream()
                    .filter(WordPressNetwork::isPublic)
                    .findFirst();
            return there.isPresent() ? new Sighting.There(published(there.get())) : new Sighting.NotThere();
        });
    }

    private List<JsonNode> known(Login login, Publication publication) throws Trouble {
        String slug = Slug.of(publication);
        Map<String, String> parameters = Map.of(
                // the site numbers a slug that was taken a moment before
                "slug", slug + "," + slug + "-2," + slug + "-3",
                "status", "publish,draft,pending,private,future",
                "orderby", "id",
                "order", "asc",
                "per_page", "100",
                "context", "edit");
        return Json.list(site.get(login, "posts", parameters).orTrouble()).toList();
    }

    @Override
    public Change delete(Login login, RemoteId post) {
        return Results.change(() -> {
            // the pictures first: each has an address of its own
            uploads.remove(login, number(post));
            // not into the trash, from which it could be made public again
            Answer answer = site.delete(login, "posts/" + number(post), Map.of("force", "true"));
            if (!isGone(answer)) {
                answer.orTrouble();
            }
            return new Change.Made();
        });
    }

    @Override
    public Standing look(Login login, RemoteId post) {
        return Results.standing(() -> {
            Answer answer = site.get(
                    login,
                    "posts/" + number(post),
                    Map.of("context", "edit", "_fields", "id,title,content,status,link,modified_gmt,comment_status"));
            return isGone(answer) || !isPublic(answer.orTrouble()) ? new Standing.Gone() : shown(answer.json());
        });
    }

    private Standing shown(JsonNode post) {
        String content = Json.text(post, "content", "raw");
        String version = Json.text(post, "modified_gmt") + "/" + Integer.toHexString(content.hashCode());
        return new Standing.Shown(version, Json.text(post, "title", "raw") + "\n\n" + content, wire.text(post));
    }

    @Override
    public Harvest comments(Login login, List<RemoteId> posts, @Nullable String cursor) {
        return Results.harvest(() -> comments.since(login, posts, cursor));
    }

    @Override
    public Change hide(Login login, RemoteId post, RemoteId comment) {
        return Results.change(() -> {
            Answer answer = site.post(login, "comments/" + number(comment), Map.of("status", "hold"));
            // WordPress calls it a failure to hold what is held
            if (!isGone(answer) && !Json.text(answer.json(), "code").equals("rest_comment_failed_edit")) {
                answer.orTrouble();
            }
            return new Change.Made();
        });
    }

    private static boolean isGone(Answer answer) {
        return answer.isGone() && !Json.text(answer.json(), "code").equals("rest_no_route");
    }

    private static boolean isPublic(JsonNode post) {
        return Json.text(post, "status").equals(PUBLIC);
    }

    private static Outcome.Published published(JsonNode post) throws Trouble {
        return Results.published(Json.required(post, "id"), Json.required(post, "link"));
    }

    private static long id(JsonNode post) throws Trouble {
        return Json.number(post, "id");
    }

    /** So that nothing else can get into the route. */
    private static long number(RemoteId id) throws Trouble {
        try {
            return Long.parseLong(id.value());
        } catch (NumberFormatException e) {
            throw Trouble.lasting("This is no number of WordPress");
        }
    }
}
