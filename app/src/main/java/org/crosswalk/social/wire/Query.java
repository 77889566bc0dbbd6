package org.crosswalk.social.wire;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** The part of an address behind its question mark. */
public final class Query {
    private Query() {}

    /** Names and encoded values, joined by {@code &}; empty where there are none. */
    public static String of(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
