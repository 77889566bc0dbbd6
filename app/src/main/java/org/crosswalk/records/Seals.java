package org.crosswalk.records;

import java.util.List;
import java.util.regex.Pattern;
import org.crosswalk.archive.ArchiveEntry;

/**
 * Which entries are sealed: those about a message on a private matter, that is a medical or an academic one (WES-12, WES-13; 603 CMR
 * 23.07). Whatever is archived about such a message later is sealed with it.
 */
public final class Seals {
    // canonical JSON has no space between name and value
    private static final Pattern PRIVATE = Pattern.compile("\"matter\":\"(MEDICAL|ACADEMIC)\"");

    /** What an entry of {@code records.sealed} holds, and no other look. */
    private static final List<String> ASKED_FOR = List.of("\"purpose\":\"", "\"request\":\"");

    private Seals() {}

    /** Whether a private matter begins with this entry, or may: nobody knows what a broken one was about. */
    public static boolean begins(ArchiveEntry entry) {
        return switch (entry.kind()) {
            case MESSAGE, REPLY ->
                !entry.isReadable() || PRIVATE.matcher(entry.content()).find();
            // the message may be disposed of meanwhile, and the purpose tells of it
            case ACCESS -> entry.isReadable() && ASKED_FOR.stream().allMatch(entry.content()::contains);
            case UNKNOWN -> !entry.about().equals(Looks.THE_ARCHIVE);
            default -> false;
        };
    }
}
