package org.crosswalk.files;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.crosswalk.archive.journal.PartTexts;
import org.jspecify.annotations.Nullable;

/** Reads all the words of a file: its text, and what is written in its pictures. Unread is not the same as empty. */
@Singleton
class FileWords {
    private static final int MOST_PICTURES = 12;

    private final PartTexts texts;
    private final PictureText pictures;

    FileWords(PartTexts texts, PictureText pictures) {
        this.texts = texts;
        this.pictures = pictures;
    }

    /** @param unread what could not be read; null where all was */
    record Read(String text, @Nullable String unread) {}

    Read of(String name, FileType type, Cleaned.Clean file) {
        PartTexts.Text written = texts.of(file.bytes(), type.mediaType(), name);
        StringBuilder text = new StringBuilder(written.text());
        boolean all = !file.unread() && file.pictures().size() <= MOST_PICTURES;
        for (byte[] picture : file.pictures().stream().limit(MOST_PICTURES).toList()) {
            Optional<String> words = pictures.of(picture);
            all &= words.isPresent();
            words.filter(read -> !read.isBlank())
                    .ifPresent(read -> text.append('\n').append(read));
        }
        String trouble = written.trouble();
        return new Read(
                text.toString().strip(),
                trouble != null ? trouble : all ? null : "the words within its pictures could not be read");
    }
}
