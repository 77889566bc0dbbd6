package org.crosswalk.social.network;

import org.crosswalk.social.Picture;

/** A picture with its bytes. */
public record Image(Picture picture, byte[] bytes) {
    /** A name for the file: what it shows is in the alternative text, so the name tells nothing. */
    public String fileName() {
        String type = picture.mediaType();
        return picture.digest().substring(0, 16) + "."
                + type.substring(type.indexOf('/') + 1).replace("jpeg", "jpg");
    }

    @Override
    public String toString() {
        return "Image " + picture.digest();
    }
}
