package org.crosswalk.archive;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds which attachments an entry's content names. */
public final class NamedAttachments {
    // canonical JSON has no space between name and value, and no quote within a text that is not escaped
    private static final Pattern NAMED = Pattern.compile("\"attachment\":\"(\\p{XDigit}{64})\"");

    private NamedAttachments() {}

    /** The digests, each once, in order. */
    public static Set<String> in(String canonical) {
        Set<String> digests = new TreeSet<>();
        NAMED.matcher(canonical).results().forEach(named -> digests.add(named.group(1)));
        return digests;
    }
}
