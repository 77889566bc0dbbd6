package org.crosswalk.social.wordpress;

import java.text.Normalizer;
import java.util.Locale;
import org.crosswalk.social.network.Publication;

/** The name of a publication in its address: words of its title for people, and bits of its id for finding it again. */
final class Slug {
    private static final int LONGEST = 50;
    private static final int RADIX = 36;

    private Slug() {}

    static String of(Publication publication) {
        String words = Normalizer.normalize(publication.title(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String start = words.substring(0, Math.min(words.length(), LONGEST)).replaceAll("-$", "");
        String key = Long.toUnsignedString(publication.id().bits(), RADIX);
        return start.isEmpty() ? key : start + "-" + key;
    }
}
