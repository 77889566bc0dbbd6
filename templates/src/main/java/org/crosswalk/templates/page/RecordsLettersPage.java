package org.crosswalk.templates.page;

import java.time.Instant;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/**
 * The letters about a request, each as it would go out: {@code GET /requests/PR-…/letters?letter=DENIAL}.
 *
 * @param address where it goes; null where the requester gave none, so that it is printed
 * @param why the officer's own words, as typed
 * @param steps ends of keys of words {@code request.…}: what sending the letter can be at once
 * @param suggested one of them, or empty
 * @param posted what went out so far, newest first
 * @param said end of a key of words {@code letters.said.…}
 */
public record RecordsLettersPage(
        Frame frame,
        String request,
        List<String> kinds,
        String kind,
        @Nullable String subject,
        List<String> paragraphs,
        String signature,
        @Nullable String address,
        String why,
        List<String> steps,
        String suggested,
        List<Posted> posted,
        @Nullable String said,
        boolean went)
        implements View {
    /**
     * A letter that went out; its PDF is at {@code /requests/PR-…/letters/} and its entry.
     *
     * @param mailed by e-mail; else printed
     */
    public record Posted(long entry, String kind, boolean mailed, String by, Instant at) {}
}
