package org.crosswalk.social.publishing;

import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.crosswalk.social.Picture;
import org.crosswalk.social.Post;
import org.crosswalk.social.PostId;
import org.jspecify.annotations.Nullable;

/** A post's words and pictures as they were approved, to be kept as JSON. */
@Serdeable
public record Wording(String text, @Nullable String link, List<Shown> pictures, boolean comments) {
    public Wording {
        text = orEmpty(text);
    }

    /** @param attachment the digest under which the archive keeps its bytes */
    @Serdeable
    public record Shown(
            String attachment, String mediaType, int width, int height, String alternative, String caption) {
        public Shown {
            caption = orEmpty(caption);
        }
    }

    /** What is empty is not in the JSON at all. */
    private static String orEmpty(@Nullable String read) {
        return Objects.requireNonNullElse(read, "");
    }

    public static Wording of(Post post) {
        URI link = post.link();
        return new Wording(
                post.text(),
                link == null ? null : link.toString(),
                post.pictures().stream().map(Wording::shown).toList(),
                post.comments());
    }

    public Post post(PostId id) {
        return new Post(
                id,
                text,
                link == null ? null : URI.create(link),
                pictures.stream().map(Wording::picture).toList(),
                comments);
    }

    private static Shown shown(Picture picture) {
        return new Shown(
                picture.digest(),
                picture.mediaType(),
                picture.width(),
                picture.height(),
                picture.alternative(),
                picture.caption());
    }

    private static Picture picture(Shown shown) {
        return new Picture(
                shown.attachment(),
                shown.mediaType(),
                shown.width(),
                shown.height(),
                shown.alternative(),
                shown.caption());
    }
}
