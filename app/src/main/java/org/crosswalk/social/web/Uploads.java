package org.crosswalk.social.web;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosswalk.files.PictureIntake;
import org.crosswalk.files.PictureIntake.Taking;
import org.crosswalk.social.Picture;
import org.crosswalk.social.posts.Draft;
import org.crosswalk.social.posts.Writing;

/** Takes the pictures of a form: those the post has already, and new ones. */
@Singleton
class Uploads {
    private final PictureIntake intake;
    private final Writing writing;

    Uploads(PictureIntake intake, Writing writing) {
        this.intake = intake;
        this.writing = writing;
    }

    /** @param problems of pictures that could not be taken */
    record Pictures(List<Picture> taken, List<String> problems) {}

    /** @param had the post's own: no form names another's picture */
    Pictures of(Parts parts, List<Picture> had) {
        List<Picture> taken = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        had.stream()
                .filter(picture -> parts.all("kept").contains(picture.digest()))
                .filter(picture -> !parts.all("without").contains(picture.digest()))
                .forEach(picture -> taken.add(reworded(picture, parts)));
        for (int i = 0; i < Draft.MOST_PICTURES; i++) {
            String alternative = parts.one("new-alternative-" + i).strip();
            String caption = parts.one("new-caption-" + i).strip();
            Optional<byte[]> file = parts.file("file-" + i);
            if (file.isPresent() && alternative.isBlank()) {
                problems.add("ALTERNATIVE_MISSING");
            } else if (file.isPresent()) {
                take(file.get(), alternative, caption).ifPresentOrElse(taken::add, () -> problems.add("PICTURE_UNFIT"));
            }
        }
        return new Pictures(taken, problems.stream().distinct().toList());
    }

    private static Picture reworded(Picture picture, Parts parts) {
        String alternative = parts.one("alternative-" + picture.digest()).strip();
        return new Picture(
                picture.digest(),
                picture.mediaType(),
                picture.width(),
                picture.height(),
                alternative.isBlank() ? picture.alternative() : alternative,
                parts.one("caption-" + picture.digest()).strip());
    }

    private Optional<Picture> take(byte[] bytes, String alternative, String caption) {
        return switch (intake.take(bytes)) {
            case Taking.Taken taken ->
                Optional.of(new Picture(
                        writing.keep(taken.bytes(), taken.mediaType()).digest(),
                        taken.mediaType(),
                        taken.width(),
                        taken.height(),
                        alternative,
                        caption));
            case Taking.Unfit _ -> Optional.empty();
        };
    }
}
