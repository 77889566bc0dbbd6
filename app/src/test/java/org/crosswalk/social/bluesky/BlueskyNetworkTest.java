package org.crosswalk.social.bluesky;

import io.micronaut.json.tree.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.Credentials.Secret;
import org.crosswalk.social.network.Harvest.Comment;
import org.crosswalk.social.network.Login;
import org.crosswalk.social.network.NetworkContract;
import org.crosswalk.social.network.Outcome.Published;
import org.crosswalk.social.network.Peers;
import org.crosswalk.social.network.RemoteId;
import org.crosswalk.social.network.SocialNetwork;
import org.crosswalk.social.wire.Call;
import org.crosswalk.social.wire.Json;
import org.crosswalk.social.wire.TestWire;
import org.crosswalk.social.wire.Trouble;
import org.crosswalk.social.wire.Wire;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** On a real PDS with a real AppView behind it. */
@EnabledIfEnvironmentVariable(named = Peers.FILE, matches = ".+")
class BlueskyNetworkTest implements NetworkContract {
    private static final String POST = PostRecord.POST;

    private final Peers peers = Peers.started();
    private final Login school = peers.login("bluesky");
    private final Login passerby = new Login(
            AccountId.random(),
            school.address(),
            peers.of("bluesky", "passerby"),
            new Secret(peers.of("bluesky", "passerbySecret")));
    private final Wire wire = TestWire.toThisMachine(Clock.systemUTC());
    private final Pds pds = new Pds(wire);
    private final BlueskyNetwork network = new BlueskyNetwork(pds, wire);

    @Override
    public SocialNetwork network() {
        return network;
    }

    @Override
    public Login login() {
        return school;
    }

    @Override
    public List<String> publicTexts() {
        return records().map(record -> Json.text(record, "value", "text")).toList();
    }

    @Override
    public List<String> publicAlternatives(RemoteId post) {
        appViewIsUpToDate();
        JsonNode thread = ask(passerby, "app.bsky.feed.getPostThread", Map.of("uri", post.value()));
        return Json.list(thread, "thread", "post", "embed", "images")
                .map(image -> Json.text(image, "alt"))
                .toList();
    }

    @Override
    public boolean comment(Published post, String text) {
        // nobody can answer what has not reached the AppView yet
        appViewIsUpToDate();
        try {
            AtUri uri = AtUri.of(post.id());
            JsonNode record = ask(
                    school,
                    "com.atproto.repo.getRecord",
                    Map.of("repo", uri.repository(), "collection", POST, "rkey", uri.key()));
            Map<String, String> ref = Map.of("uri", post.id().value(), "cid", Json.text(record, "cid"));
            pds.procedure(
                            passerby,
                            "com.atproto.repo.createRecord",
                            Map.of(
                                    "repo", pds.did(passerby),
                                    "collection", POST,
                                    "record",
                                            Map.of(
                                                    "$type",
                                                    POST,
                                                    "text",
                                                    text,
                                                    "createdAt",
                                                    Instant.now().toString(),
                                                    "reply",
                                                    Map.of("root", ref, "parent", ref))))
                    .orTrouble();
            appViewIsUpToDate();
            return Json.list(thread(post), "thread", "replies")
                    .anyMatch(
                            reply -> Json.text(reply, "post", "record", "text").equals(text));
        } catch (Trouble e) {
            throw new AssertionError(e);
        }
    }

    /** Apps fold away what the gate names as hidden. */
    @Override
    public boolean isShown(Published post, Comment comment) {
        appViewIsUpToDate();
        return Json.list(thread(post), "thread", "post", "threadgate", "record", "hiddenReplies")
                .noneMatch(
                        hidden -> hidden.coerceStringValue().equals(comment.id().value()));
    }

    @Override
    public boolean editElsewhere(RemoteId post, String text) {
        try {
            AtUri uri = AtUri.of(post);
            pds.procedure(
                            school,
                            "com.atproto.repo.putRecord",
                            Map.of(
                                    "repo", uri.repository(),
                                    "collection", POST,
                                    "rkey", uri.key(),
                                    "record",
                                            Map.of(
                                                    "$type", POST,
                                                    "text", text,
                                                    "createdAt", Instant.now().toString())))
                    .orTrouble();
            return true;
        } catch (Trouble e) {
            throw new AssertionError(e);
        }
    }

    /** As others than who answered see it: to that person alone an answer to a closed post is shown. */
    private JsonNode thread(Published post) {
        return ask(
                school, "app.bsky.feed.getPostThread", Map.of("uri", post.id().value()));
    }

    private Stream<JsonNode> records() {
        try {
            Map<String, String> all = Map.of("repo", pds.did(school), "collection", POST, "limit", "100");
            return Json.list(ask(passerby, "com.atproto.repo.listRecords", all), "records");
        } catch (Trouble e) {
            throw new AssertionError(e);
        }
    }

    private JsonNode ask(Login who, String method, Map<String, String> parameters) {
        try {
            return pds.query(who, method, parameters).orTrouble();
        } catch (Trouble e) {
            throw new AssertionError(e);
        }
    }

    private void appViewIsUpToDate() {
        try {
            wire.ask(Call.get(java.net.URI.create(peers.of("bluesky", "settle"))));
        } catch (Trouble e) {
            throw new AssertionError(e);
        }
    }
}
