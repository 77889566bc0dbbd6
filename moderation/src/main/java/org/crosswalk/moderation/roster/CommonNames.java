package org.crosswalk.moderation.roster;

import java.util.Set;
import org.crosswalk.moderation.text.WordList;

/** Names that people outside the district bear just as well: alone they say little, and they are no slip of another. */
public final class CommonNames {
    private static final Set<String> NAMES =
            WordList.words(CommonNames.class, "common-given-names.txt", "common-family-names.txt");

    private CommonNames() {}

    public static boolean contains(String term) {
        return NAMES.contains(term);
    }
}
