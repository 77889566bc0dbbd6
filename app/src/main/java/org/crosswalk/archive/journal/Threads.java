package org.crosswalk.archive.journal;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names a mail's conversation from the mail alone: by the mail that began it, which is the first of its references (RFC 5322,
 * 3.6.4), or itself; a reply that refers to nothing belongs to all of its subject.
 */
final class Threads {
    private static final Pattern REPLY =
            Pattern.compile("^\\s*((re|fwd?|aw|wg|sv|vs|res|enc)(\\[\\d+])?\\s*:\\s*)+", Pattern.CASE_INSENSITIVE);

    private Threads() {}

    static String of(List<String> references, @Nullable String inReplyTo, @Nullable String messageId, String subject) {
        if (!references.isEmpty()) {
            return references.getFirst();
        }
        if (inReplyTo != null) {
            return inReplyTo;
        }
        if (messageId != null && !REPLY.matcher(subject).find()) {
            return messageId;
        }
        return "subject:" + bare(subject);
    }

    /** A subject without what replies and forwards put before it. */
    static String bare(String subject) {
        return REPLY.matcher(subject)
                .replaceFirst("")
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
