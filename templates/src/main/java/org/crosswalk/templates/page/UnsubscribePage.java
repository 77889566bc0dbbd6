package org.crosswalk.templates.page;

import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/**
 * Ends e-mail about what is not urgent, or takes it up again: {@code GET /unsubscribe/…}, which changes nothing.
 *
 * @param token of the mail's link
 * @param ended whether it is ended now
 * @param justDone whether that has just been asked for
 */
public record UnsubscribePage(Frame frame, String token, boolean ended, boolean justDone) implements View {}
