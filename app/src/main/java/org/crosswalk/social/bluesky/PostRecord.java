package org.crosswalk.social.bluesky;

import io.micronaut.json.tree.JsonNode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.crosswalk.social.Picture;
import org.crosswalk.social.network.Image;
import org.crosswalk.social.network.Publication;

/** A publication as records of a repository: app.bsky.feed.post, and app.bsky.feed.threadgate where nobody may answer. */
final class PostRecord {
    static final String POST = "app.bsky.feed.post";
    static final String GATE = "app.bsky.feed.threadgate";

    private PostRecord() {}

    /** @param blobs the uploaded pictures, in their order */
    static Map<String, Object> of(
            Publication publication, List<JsonNode> blobs, Function<String, Optional<String>> didOf) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("$type", POST);
        record.put("text", publication.textWithLink());
        record.put("createdAt", createdAt(publication));
        record.put("facets", Facets.of(publication.textWithLink(), didOf));
        if (!blobs.isEmpty()) {
            record.put("embed", Map.of("$type", "app.bsky.embed.images", "images", images(publication, blobs)));
        }
        return record;
    }

    /** Nobody is allowed to answer. */
    static Map<String, Object> closedGate(Publication publication, AtUri post) {
        return Map.of("$type", GATE, "post", post.toString(), "createdAt", createdAt(publication), "allow", List.of());
    }

    static String createdAt(Publication publication) {
        return publication.begun().truncatedTo(ChronoUnit.MILLIS).toString();
    }

    private static List<Map<String, Object>> images(Publication publication, List<JsonNode> blobs) {
        List<Map<String, Object>> images = new ArrayList<>();
        for (int i = 0; i < blobs.size(); i++) {
            images.add(image(publication.images().get(i), blobs.get(i)));
        }
        return images;
    }

    private static Map<String, Object> image(Image image, JsonNode blob) {
        Picture picture = image.picture();
        return Map.of(
                "image", blob.getValue(),
                "alt", picture.alternative(),
                "aspectRatio", Map.of("width", picture.width(), "height", picture.height()));
    }
}
