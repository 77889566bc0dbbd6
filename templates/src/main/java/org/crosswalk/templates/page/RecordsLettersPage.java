package org.crosswalk.templates.page;

import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/**
 * The letters about a request, each as it would go out: {@code GET /requests/PR-…/letters?letter=DENIAL}.
 *
 * @param address where it goes; null where the requester gave none, so that it is printed
 * @param why the officer's own words, as typed
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
        @Nullable String said,
        boolean went)
        implements View {}
