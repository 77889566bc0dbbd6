package org.crosswalk.social.wordpress;

import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosswalk.social.network.Image;
import org.crosswalk.social.network.Login;
import org.crosswalk.social.wire.Answer;
import org.crosswalk.social.wire.Json;
import org.crosswalk.social.wire.Trouble;

/** The pictures of a post in the site's media library. They belong to the post, so that they can be taken away with it. */
@Singleton
class Uploads {
    private static final String MOST = "100";

    private final Site site;

    Uploads(Site site) {
        this.site = site;
    }

    /** Uploads what is not there yet from an earlier attempt. */
    List<Html.Media> of(Login login, long post, List<Image> images) throws Trouble {
        List<JsonNode> known = images.isEmpty() ? List.of() : of(login, post);
        List<Html.Media> media = new ArrayList<>();
        for (Image image : images) {
            Optional<JsonNode> there = known(known, image);
            media.add(media(image, there.isPresent() ? there.get() : uploaded(login, post, image)));
        }
        return media;
    }

    void remove(Login login, long post) throws Trouble {
        for (JsonNode media : of(login, post)) {
            Answer answer = site.delete(login, "media/" + Json.required(media, "id"), Map.of("force", "true"));
            if (answer.status() != 404) {
                answer.orTrouble();
            }
        }
    }

    private List<JsonNode> of(Login login, long post) throws Trouble {
        JsonNode answer = site.get(
                        login, "media", Map.of("parent", Long.toString(post), "per_page", MOST, "context", "edit"))
                .orTrouble();
        return Json.list(answer).toList();
    }

    private static Optional<JsonNode> known(List<JsonNode> known, Image image) {
        return known.stream()
                .filter(media ->
                        Json.text(media, "title", "raw").equals(image.picture().digest()))
                .findFirst();
    }

    private JsonNode uploaded(Login login, long post, Image image) throws Trouble {
        Map<String, String> about = Map.of(
                "post", Long.toString(post),
                "title", image.picture().digest(),
                "alt_text", image.picture().alternative(),
                "caption", image.picture().caption());
        return site.upload(login, about, image.fileName(), image.picture().mediaType(), image.bytes())
                .orTrouble();
    }

    private static Html.Media media(Image image, JsonNode answer) throws Trouble {
        return new Html.Media(Json.number(answer, "id"), Json.required(answer, "source_url"), image.picture());
    }
}
