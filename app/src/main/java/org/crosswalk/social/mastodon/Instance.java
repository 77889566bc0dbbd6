package org.crosswalk.social.mastodon;

import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.crosswalk.social.network.Image;
import org.crosswalk.social.network.Login;
import org.crosswalk.social.wire.Answer;
import org.crosswalk.social.wire.Call;
import org.crosswalk.social.wire.Json;
import org.crosswalk.social.wire.Multipart;
import org.crosswalk.social.wire.Trouble;
import org.crosswalk.social.wire.Wire;

/** Calls to the account's server. */
@Singleton
class Instance {
    private static final int LOOKS = 20;
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(500);

    private final Wire wire;

    Instance(Wire wire) {
        this.wire = wire;
    }

    Answer get(Login login, String path) throws Trouble {
        return ask(login, Call.get(at(login, path)));
    }

    Answer post(Login login, String path, String idempotencyKey, Map<String, ?> input) throws Trouble {
        Call call = Call.post(at(login, path), "application/json", wire.json(input));
        return ask(login, call.with("Idempotency-Key", idempotencyKey));
    }

    Answer delete(Login login, String path) throws Trouble {
        return ask(login, Call.delete(at(login, path)));
    }

    /** A server takes a picture and works on it for a while; it may be used once it has an address. */
    String upload(Login login, Image image) throws Trouble {
        Call call = new Multipart()
                .field("description", image.picture().alternative())
                .file("file", image.fileName(), image.picture().mediaType(), image.bytes())
                .postTo(at(login, "/api/v2/media"));
        JsonNode media = ask(login, call).orTrouble();
        String id = Json.required(media, "id");
        for (int look = 0; Json.text(media, "url").isEmpty() && look < LOOKS; look++) {
            LockSupport.parkNanos(BETWEEN_LOOKS);
            media = get(login, "/api/v1/media/" + id).orTrouble();
        }
        if (Json.text(media, "url").isEmpty()) {
            throw Trouble.passing("The server is still at work on the picture");
        }
        return id;
    }

    String text(JsonNode node) {
        return wire.text(node);
    }

    private Answer ask(Login login, Call call) throws Trouble {
        return wire.ask(call.bearing(login.secret().value()));
    }

    private static URI at(Login login, String path) {
        return URI.create(login.address() + path);
    }
}
