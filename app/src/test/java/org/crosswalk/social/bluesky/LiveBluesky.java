package org.crosswalk.social.bluesky;

import io.micronaut.json.tree.JsonNode;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.Credentials.Secret;
import org.crosswalk.social.network.Audience;
import org.crosswalk.social.network.Login;
import org.crosswalk.social.network.Peers;
import org.crosswalk.social.network.RemoteId;
import org.crosswalk.social.wire.Call;
import org.crosswalk.social.wire.Json;
import org.crosswalk.social.wire.TestWire;
import org.crosswalk.social.wire.Trouble;
import org.crosswalk.social.wire.Wire;

/** A real PDS with a real AppView behind it: a passer-by, and the school's own people with an app of theirs. */
public final class LiveBluesky implements Audience {
    private static final String POST = PostRecord.POST;

    private final Wire wire = TestWire.toThisMachine(Clock.systemUTC());
    private final Pds pds = new Pds(wire);
    private final URI settle;
    private final Login school;
    private final Login passerby;

    public LiveBluesky(Peers peers) {
        settle = URI.create(peers.of("bluesky", "settle"));
        school = peers.login("bluesky");
        passerby = new Login(
                AccountId.random(),
                school.address(),
                peers.of("bluesky", "passerby"),
                new Secret(peers.of("bluesky", "passerbySecret")));
    }

    private interface Step<T> {
        T done() throws Trouble;
    }

    @Override
    public List<String> texts() {
        return sure(() -> {
            Map<String, String> all = Map.of("repo", pds.did(school), "collection", POST, "limit", "100");
            return Json.list(ask(passerby, "com.atproto.repo.listRecords", all), "records")
                    .map(record -> Json.text(record, "value", "text"))
                    .toList();
        });
    }

    @Override
    public List<String> alternatives(RemoteId post) {
        return sure(() -> Json.list(thread(passerby, post), "thread", "post", "embed", "images")
                .map(image -> Json.text(image, "alt"))
                .toList());
    }

    /** Nobody can answer what has not reached the AppView yet; and to who answers a closed post, it is shown alone. */
    @Override
    public boolean comment(RemoteId post, String text) {
        return sure(() -> {
            JsonNode there = Json.at(thread(passerby, post), "thread", "post");
            Map<String, String> ref = Map.of("uri", post.value(), "cid", Json.text(there, "cid"));
            Map<String, Object> record = Map.of(
                    "$type",
                    POST,
                    "text",
                    text,
                    "createdAt",
                    Instant.now().toString(),
                    "reply",
                    Map.of("root", ref, "parent", ref));
            pds.procedure(
                            passerby,
                            "com.atproto.repo.createRecord",
                            Map.of("repo", pds.did(passerby), "collection", POST, "record", record))
                    .orTrouble();
            return Json.list(thread(school, post), "thread", "replies")
                    .anyMatch(
                            reply -> Json.text(reply, "post", "record", "text").equals(text));
        });
    }

    /** Apps fold away what the gate names as hidden. */
    @Override
    public boolean isShown(RemoteId post, RemoteId comment) {
        return sure(() -> Json.list(thread(school, post), "thread", "post", "threadgate", "record", "hiddenReplies")
                .noneMatch(hidden -> hidden.coerceStringValue().equals(comment.value())));
    }

    @Override
    public void edit(RemoteId post, String text) {
        sure(() -> {
            AtUri uri = AtUri.of(post);
            Map<String, Object> record = Map.of(
                    "$type", POST, "text", text, "createdAt", Instant.now().toString());
            return pds.procedure(
                            school,
                            "com.atproto.repo.putRecord",
                            Map.of("repo", uri.repository(), "collection", POST, "rkey", uri.key(), "record", record))
                    .orTrouble();
        });
    }

    @Override
    public void remove(RemoteId post) {
        sure(() -> {
            AtUri uri = AtUri.of(post);
            return pds.procedure(
                            school,
                            "com.atproto.repo.deleteRecord",
                            Map.of("repo", uri.repository(), "collection", POST, "rkey", uri.key()))
                    .orTrouble();
        });
    }

    /** As this person sees it, once all that was written has reached the AppView. */
    private JsonNode thread(Login who, RemoteId post) throws Trouble {
        wire.ask(Call.get(settle)).orTrouble();
        return ask(who, "app.bsky.feed.getPostThread", Map.of("uri", post.value()));
    }

    private JsonNode ask(Login who, String method, Map<String, String> parameters) throws Trouble {
        return pds.query(who, method, parameters).orTrouble();
    }

    private static <T> T sure(Step<T> step) {
        try {
            return step.done();
        } catch (Trouble e) {
            throw new AssertionError(e);
        }
    }
}
