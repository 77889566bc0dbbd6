package org.crosswalk.social.bluesky;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The links, mentions and tags of a text, where they stand in its UTF-8 bytes (app.bsky.richtext.facet). */
final class Facets {
    private static final Pattern LINK = Pattern.compile("(?<![\\w@])https?://[^\\s<>\"]*[^\\s<>\".,;:!?)\\]’”]");
    private static final Pattern MENTION = Pattern.compile(
            "(?<![\\w@/.])@((?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\\.)+[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)");
    private static final Pattern TAG =
            Pattern.compile("(?<![\\w#/&])#((?=\\w*\\p{L})\\w{1,64})", Pattern.UNICODE_CHARACTER_CLASS);

    private final String text;

    private Facets(String text) {
        this.text = text;
    }

    /** @param didOf the identity behind a handle; a handle that nobody has is plain text */
    static List<Map<String, Object>> of(String text, Function<String, Optional<String>> didOf) {
        Facets facets = new Facets(text);
        List<Map<String, Object>> found = new ArrayList<>();
        facets.found(LINK).forEach(link -> found.add(facets.facet(link, "link", Map.of("uri", link.group()))));
        facets.found(MENTION)
                .forEach(mention -> didOf.apply(mention.group(1))
                        .ifPresent(did -> found.add(facets.facet(mention, "mention", Map.of("did", did)))));
        facets.found(TAG)
                .filter(tag -> facets.isOutsideLinks(tag))
                .forEach(tag -> found.add(facets.facet(tag, "tag", Map.of("tag", tag.group(1)))));
        found.sort(Comparator.comparing(facet -> start(facet)));
        return found;
    }

    private Stream<MatchResult> found(Pattern pattern) {
        return pattern.matcher(text).results();
    }

    private boolean isOutsideLinks(MatchResult tag) {
        return found(LINK).noneMatch(link -> link.start() <= tag.start() && tag.start() < link.end());
    }

    private Map<String, Object> facet(MatchResult match, String feature, Map<String, String> what) {
        Map<String, Object> index = Map.of("byteStart", bytes(match.start()), "byteEnd", bytes(match.end()));
        return Map.of("index", index, "features", List.of(feature("app.bsky.richtext.facet#" + feature, what)));
    }

    private static Map<String, String> feature(String type, Map<String, String> what) {
        Map<String, String> feature = new java.util.HashMap<>(what);
        feature.put("$type", type);
        return feature;
    }

    private int bytes(int end) {
        return text.substring(0, end).getBytes(StandardCharsets.UTF_8).length;
    }

    private static int start(Map<String, Object> facet) {
        return facet.get("index") instanceof Map<?, ?> index && index.get("byteStart") instanceof Integer start
                ? start
                : 0;
    }
}
