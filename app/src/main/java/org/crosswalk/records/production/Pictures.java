package org.crosswalk.records.production;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.crosswalk.archive.Attachments;
import org.crosswalk.records.redaction.Cleared;

/** Finds the bytes of pictures that go out. */
@Singleton
class Pictures {
    private final Attachments kept;

    Pictures(Attachments kept) {
        this.kept = kept;
    }

    /** @throws CannotBeMade where it is not there or no picture: then it can only be withheld */
    byte[] read(long entry, Cleared.Picture picture) {
        byte[] bytes = kept.find(picture.digest())
                .map(_ -> kept.read(picture.digest()))
                .orElseThrow(
                        () -> new CannotBeMade("picture", "A picture of entry " + entry + " is not kept by itself"));
        try {
            if (ImageIO.read(new ByteArrayInputStream(bytes)) != null) {
                return bytes;
            }
        } catch (IOException e) {
            throw new CannotBeMade("picture", "A picture of entry " + entry + " cannot be read");
        }
        throw new CannotBeMade("picture", "A picture of entry " + entry + " cannot be read");
    }
}
