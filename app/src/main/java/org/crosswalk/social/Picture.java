package org.crosswalk.social;

/**
 * A picture as it is published: upright, and without the metadata it came with.
 *
 * @param digest SHA-256 of its bytes in hexadecimal, under which the archive keeps them
 * @param mediaType such as {@code image/jpeg}
 * @param width in pixels
 * @param height in pixels
 * @param alternative what it shows, for those who do not see it; never blank
 * @param caption empty where there is none
 */
public record Picture(String digest, String mediaType, int width, int height, String alternative, String caption) {
    public Picture {
        if (alternative.isBlank()) {
            throw new IllegalArgumentException("A picture needs an alternative text");
        }
    }
}
