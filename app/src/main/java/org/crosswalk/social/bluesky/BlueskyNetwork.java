package org.crosswalk.social.bluesky;

import static org.crosswalk.social.bluesky.PostRecord.GATE;
import static org.crosswalk.social.bluesky.PostRecord.POST;

import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
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
import org.crosswalk.social.wire.Answer;
import org.crosswalk.social.wire.Json;
import org.crosswalk.social.wire.Results;
import org.crosswalk.social.wire.Trouble;
import org.crosswalk.social.wire.Wire;
import org.jspecify.annotations.Nullable;

/** Posts are records of the account's repository, deleted by deleting them; answers come from the AppView through the PDS. */
@Singleton
class BlueskyNetwork implements SocialNetwork {
    /** Lexicons app.bsky.feed.post and app.bsky.embed.images. */
    private static final Limits LIMITS = new Limits(300, 4, 2_000_000, 2000, 0.5, 2.0, true, true);

    private static final int CALLS = 12;
    private static final String DEEPEST_THREAD = "1000";

    private final Pds pds;
    private final Wire wire;

    BlueskyNetwork(Pds pds, Wire wire) {
        this.pds = pds;
        this.wire = wire;
    }

    @Override
    public Network network() {
        return Network.BLUESKY;
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
        return Results.outcome(() -> published(login, publication));
    }

    /** Post and gate are one commit, so that nobody can answer in between. Where the key is taken, it is asked by what. */
    private Outcome published(Login login, Publication publication) throws Trouble {
        List<JsonNode> blobs = new ArrayList<>();
        for (Image image : publication.images()) {
            blobs.add(pds.upload(login, image.picture().mediaType(), image.bytes()));
        }
        AtUri post = place(login, publication);
        List<Map<String, Object>> writes = new ArrayList<>();
        writes.add(create(post, PostRecord.of(publication, blobs, handle -> didOf(login, handle))));
        if (!publication.comments()) {
            writes.add(create(post.in(GATE), PostRecord.closedGate(publication, post)));
        }
        Answer answer = pds.procedure(
                login, "com.atproto.repo.applyWrites", Map.of("repo", post.repository(), "writes", writes));
        if (answer.isGood() || seen(login, publication) instanceof Sighting.There) {
            return Results.published(post.toString(), post.page().toString());
        }
        throw answer.trouble();
    }

    private static Map<String, Object> create(AtUri at, Map<String, Object> record) {
        return Map.of(
                "$type",
                "com.atproto.repo.applyWrites#create",
                "collection",
                at.collection(),
                "rkey",
                at.key(),
                "value",
                record);
    }

    @Override
    public Sighting find(Login login, Publication publication) {
        return Results.sighting(() -> seen(login, publication));
    }

    private Sighting seen(Login login, Publication publication) throws Trouble {
        AtUri post = place(login, publication);
        Optional<JsonNode> record = record(login, post);
        if (record.isEmpty()) {
            return new Sighting.NotThere();
        }
        if (!Json.text(record.get(), "value", "createdAt").equals(PostRecord.createdAt(publication))) {
            throw Trouble.passing("Another post stands in its place");
        }
        return new Sighting.There(Results.published(post.toString(), post.page().toString()));
    }

    @Override
    public Change delete(Login login, RemoteId id) {
        return Results.change(() -> {
            AtUri post = AtUri.of(id);
            for (AtUri at : List.of(post, post.in(GATE))) {
                pds.procedure(login, "com.atproto.repo.deleteRecord", named(at)).orTrouble();
            }
            return new Change.Made();
        });
    }

    @Override
    public Standing look(Login login, RemoteId id) {
        return Results.standing(() -> record(login, AtUri.of(id))
                .<Standing>map(record -> new Standing.Shown(
                        Json.text(record, "cid"), Json.text(record, "value", "text"), pds.text(record)))
                .orElseGet(Standing.Gone::new));
    }

    /** Whole threads, since an answer to an answer is read by everybody too; so there is nothing to remember in a cursor. */
    @Override
    public Harvest comments(Login login, List<RemoteId> posts, @Nullable String cursor) {
        return Results.harvest(() -> {
            List<Harvest.Comment> comments = new ArrayList<>();
            for (RemoteId post : posts) {
                comments.addAll(thread(login, post));
            }
            return new Harvest.Gathered(comments, "");
        });
    }

    private List<Harvest.Comment> thread(Login login, RemoteId post) throws Trouble {
        Answer answer = pds.query(
                login,
                "app.bsky.feed.getPostThread",
                Map.of("uri", post.value(), "depth", DEEPEST_THREAD, "parentHeight", "0"));
        return isMissing(answer, "NotFound") ? List.of() : Threads.under(post, answer.orTrouble(), pds::text);
    }

    /** The author of a thread hides an answer by naming it in the gate. */
    @Override
    public Change hide(Login login, RemoteId post, RemoteId comment) {
        return Results.change(() -> {
            AtUri gate = AtUri.of(post).in(GATE);
            Optional<JsonNode> standing = record(login, gate);
            Map<String, Object> input = new LinkedHashMap<>(named(gate));
            input.put("record", hiding(standing, post, comment));
            standing.ifPresent(record -> input.put("swapRecord", Json.text(record, "cid")));
            pds.procedure(login, "com.atproto.repo.putRecord", input).orTrouble();
            return new Change.Made();
        });
    }

    private Map<String, Object> hiding(Optional<JsonNode> gate, RemoteId post, RemoteId comment) throws Trouble {
        JsonNode old = gate.map(record -> Json.at(record, "value")).orElseGet(JsonNode::nullNode);
        Map<String, Object> record = new LinkedHashMap<>(Map.of("$type", GATE, "post", post.value()));
        record.put(
                "createdAt",
                old.isObject() ? Json.required(old, "createdAt") : wire.now().toString());
        if (Json.at(old, "allow").isArray()) {
            record.put("allow", Json.at(old, "allow").getValue());
        }
        Stream<String> hidden = Json.list(old, "hiddenReplies").map(JsonNode::coerceStringValue);
        record.put(
                "hiddenReplies",
                Stream.concat(hidden, Stream.of(comment.value())).distinct().toList());
        return record;
    }

    private AtUri place(Login login, Publication publication) throws Trouble {
        return new AtUri(pds.did(login), POST, RecordKey.of(publication));
    }

    private Optional<JsonNode> record(Login login, AtUri at) throws Trouble {
        Answer answer = pds.query(login, "com.atproto.repo.getRecord", named(at));
        return isMissing(answer, "RecordNotFound") ? Optional.empty() : Optional.of(answer.orTrouble());
    }

    private static boolean isMissing(Answer answer, String error) {
        return answer.status() == 400 && Json.text(answer.json(), "error").equals(error);
    }

    private static Map<String, String> named(AtUri at) {
        return Map.of("repo", at.repository(), "collection", at.collection(), "rkey", at.key());
    }

    private Optional<String> didOf(Login login, String handle) {
        try {
            Answer answer = pds.query(login, "com.atproto.identity.resolveHandle", Map.of("handle", handle));
            return Optional.of(Json.text(answer.json(), "did")).filter(did -> answer.isGood() && !did.isEmpty());
        } catch (Trouble notResolved) {
            return Optional.empty();
        }
    }
}
