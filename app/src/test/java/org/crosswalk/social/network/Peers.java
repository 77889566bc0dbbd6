package org.crosswalk.social.network;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.Credentials.Secret;
import org.crosswalk.social.wire.Json;

/** The real networks that {@code infra/test-networks} has started on this machine, as it wrote them down. */
public final class Peers {
    public static final String FILE = "CROSSWALK_TEST_NETWORKS";

    private final JsonNode peers;

    private Peers(JsonNode peers) {
        this.peers = peers;
    }

    public static Peers started() {
        try {
            byte[] json = Files.readAllBytes(Path.of(System.getenv(FILE)));
            return new Peers(JsonMapper.createDefault().readValue(json, Argument.of(JsonNode.class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean has(String network) {
        return Json.at(peers, network).isObject();
    }

    /** Who speaks for the school on that network. */
    public Login login(String network) {
        return new Login(
                AccountId.random(),
                URI.create(of(network, "address")),
                of(network, "handle"),
                new Secret(of(network, "secret")));
    }

    public String of(String network, String name) {
        String value = Json.text(peers, network, name);
        if (value.isEmpty()) {
            throw new IllegalStateException(network + " has no " + name);
        }
        return value;
    }
}
