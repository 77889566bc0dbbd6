package org.crosswalk.social.wire;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** One request. Its headers hold secrets, so that its text tells only where it goes. */
public record Call(String method, URI uri, Map<String, String> headers, byte[] body) {
    private static final byte[] NOTHING = {};

    public static Call get(URI uri) {
        return new Call("GET", uri, Map.of(), NOTHING);
    }

    public static Call delete(URI uri) {
        return new Call("DELETE", uri, Map.of(), NOTHING);
    }

    public static Call post(URI uri, String type, byte[] body) {
        return new Call("POST", uri, Map.of("Content-Type", type), body);
    }

    public Call with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Call(method, uri, Map.copyOf(more), body);
    }

    /** Signed with a token (RFC 6750), in a header and nowhere else: addresses get into logs. */
    public Call bearing(String token) {
        return with("Authorization", "Bearer " + token);
    }

    @Override
    public String toString() {
        return method + " " + uri.getHost() + uri.getPath();
    }
}
