package org.crosswalk.social.afterwards;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment, or what was done about it, as the archive keeps it.
 *
 * @param scan the number of the scan that the concern stands on; null where it is another entry's
 * @param snapshot the network's whole answer about it, as JSON; null where nothing new came from there
 */
@Serdeable
public record CommentEntry(
        String comment,
        String publication,
        String account,
        Step step,
        String remoteId,
        String author,
        String text,
        String written,
        String url,
        @Nullable String snapshot,
        String concern,
        List<String> categories,
        @Nullable Long scan,
        @Nullable String by,
        String reason) {
    public enum Step {
        HEARD,
        /** Whoever wrote it changed it. */
        EDITED,
        HIDING,
        HIDDEN
    }

    static CommentEntry heard(Heard heard, String snapshot, long scan) {
        return of(heard, Step.HEARD, snapshot, scan, null, "");
    }

    static CommentEntry edited(Heard heard, String snapshot, long scan) {
        return of(heard, Step.EDITED, snapshot, scan, null, "");
    }

    static CommentEntry of(Heard heard, Step step, @Nullable String by, String reason) {
        return of(heard, step, null, null, by, reason);
    }

    private static CommentEntry of(
            Heard heard,
            Step step,
            @Nullable String snapshot,
            @Nullable Long scan,
            @Nullable String by,
            String reason) {
        return new CommentEntry(
                heard.id(),
                heard.publication().value(),
                heard.account().value(),
                step,
                heard.remote().value(),
                heard.author(),
                heard.text(),
                heard.written().toString(),
                heard.url().toString(),
                snapshot,
                heard.concern().name(),
                heard.categories(),
                scan,
                by,
                reason);
    }
}
