package org.crosswalk.social.mastodon;

import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.crosswalk.social.wire.Answer;
import org.crosswalk.social.wire.Json;
import org.crosswalk.social.wire.Results;
import org.crosswalk.social.wire.Trouble;
import org.crosswalk.social.wire.Wire;
import org.jspecify.annotations.Nullable;

/**
 * Statuses of an account. The server remembers an Idempotency-Key for an hour; after that, what was sent is recognised among the
 * account's latest by its words. Answers cannot be closed or hidden there, so the register should know that they will come.
 */
@Singleton
class MastodonNetwork implements SocialNetwork {
    /** As a server has them unless its operator changed them. */
    private static final Limits LIMITS = new Limits(500, 4, 16_000_000, 1500, 0.2, 5.0, false, false);

    private static final int CALLS = 30;
    private static final int PAGE = 40;

    private final Instance instance;
    private final Wire wire;

    MastodonNetwork(Instance instance, Wire wire) {
        this.instance = instance;
        this.wire = wire;
    }

    @Override
    public Network network() {
        return Network.MASTODON;
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
            List<String> media = new ArrayList<>();
            for (Image image : publication.images()) {
                media.add(instance.upload(login, image));
            }
            Map<String, Object> status = new LinkedHashMap<>();
            status.put("status", publication.textWithLink());
            status.put("visibility", "public");
            if (!media.isEmpty()) {
                status.put("media_ids", media);
            }
            return published(
                    instance.post(login, "/api/v1/statuses", publication.id().value(), status)
                            .orTrouble());
        });
    }

    @Override
    public Sighting find(Login login, Publication publication) {
        return Results.sighting(() -> {
            String account = Json.required(
                    instance.get(login, "/api/v1/accounts/verify_credentials").orTrouble(), "id");
            return found(login, publication, account);
        });
    }

    private Sighting found(Login login, Publication publication, String account) throws Trouble {
        String from = "/api/v1/accounts/" + number(account) + "/statuses?exclude_reblogs=true&limit=" + PAGE;
        String older = "";
        while (true) {
            List<JsonNode> page =
                    Json.list(instance.get(login, from + older).orTrouble()).toList();
            for (JsonNode status : page) {
                if (!isTooOld(publication, status) && isThis(login, publication, status)) {
                    return new Sighting.There(published(status));
                }
            }
            if (page.isEmpty() || isTooOld(publication, page.getLast())) {
                return new Sighting.NotThere();
            }
            older = "&max_id=" + number(Json.required(page.getLast(), "id"));
        }
    }

    private static boolean isTooOld(Publication publication, JsonNode status) throws Trouble {
        return Json.instant(status, "created_at").isBefore(publication.earliest());
    }

    private boolean isThis(Login login, Publication publication, JsonNode status) throws Trouble {
        RemoteId id = Json.id(status, "id");
        return publication.isToldBy(id, source(login, id));
    }

    /** Its words as they were sent. */
    private String source(Login login, RemoteId id) throws Trouble {
        Answer answer = instance.get(login, status(id) + "/source");
        return Json.text(answer.orTrouble(), "text");
    }

    @Override
    public Change delete(Login login, RemoteId post) {
        return Results.change(() -> {
            Answer answer = instance.delete(login, status(post) + "?delete_media=true");
            if (!answer.isGone()) {
                answer.orTrouble();
            }
            return new Change.Made();
        });
    }

    @Override
    public Standing look(Login login, RemoteId post) {
        return Results.standing(() -> {
            Answer answer = instance.get(login, status(post));
            if (answer.isGone()) {
                return new Standing.Gone();
            }
            JsonNode status = answer.orTrouble();
            String version =
                    "created " + Json.text(status, "created_at") + ", edited " + Json.text(status, "edited_at");
            return new Standing.Shown(version, PlainText.of(Json.text(status, "content")), instance.text(status));
        });
    }

    @Override
    public Harvest comments(Login login, List<RemoteId> posts, @Nullable String cursor) {
        return Results.harvest(() -> {
            List<Harvest.Comment> comments = new ArrayList<>();
            for (RemoteId post : posts) {
                Answer answer = instance.get(login, status(post) + "/context");
                if (!answer.isGone()) {
                    for (JsonNode reply :
                            Json.list(answer.orTrouble(), "descendants").toList()) {
                        comments.add(comment(post, reply));
                    }
                }
            }
            return new Harvest.Gathered(comments, "");
        });
    }

    private Harvest.Comment comment(RemoteId post, JsonNode reply) throws Trouble {
        Outcome.Published at = published(reply);
        return new Harvest.Comment(
                at.id(),
                post,
                Json.text(reply, "account", "acct"),
                PlainText.of(Json.text(reply, "content")),
                Json.instant(reply, "created_at"),
                at.url(),
                instance.text(reply));
    }

    @Override
    public Change hide(Login login, RemoteId post, RemoteId comment) {
        return new Change.Impossible(
                "Mastodon lets nobody hide another's answer; report it to the server that it comes from");
    }

    private static Outcome.Published published(JsonNode status) throws Trouble {
        String url = Json.text(status, "url");
        return Results.published(Json.required(status, "id"), url.isEmpty() ? Json.required(status, "uri") : url);
    }

    private static String status(RemoteId id) throws Trouble {
        return "/api/v1/statuses/" + number(id.value());
    }

    /** So that nothing else can get into the path. */
    private static String number(String id) throws Trouble {
        if (!id.matches("\\w{1,40}")) {
            throw Trouble.lasting("This is no id of Mastodon");
        }
        return id;
    }
}
