package org.crosswalk.templates.page;

import java.util.Set;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/** What went wrong and what one can do, in plain words. */
public record ErrorPage(Frame frame, int status, String title, String explanation) implements View {
    /** The statuses with words of their own. */
    public static final Set<Integer> WORDED = Set.of(400, 401, 403, 404, 405, 409, 413, 415, 429, 500, 503);

    /** The page in the usual words for an HTTP status. */
    public static ErrorPage of(Frame frame, int status) {
        int worded = WORDED.contains(status) ? status : status < 500 ? 400 : 500;
        return new ErrorPage(
                frame,
                status,
                frame.words().of("error." + worded + ".title"),
                frame.words().of("error." + worded + ".explanation"));
    }
}
