package org.crosswalk.templates.page;

import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/**
 * An answer that waits for a reviewer: {@code GET /review/…/replies/…}; the form posts {@code note}.
 *
 * @param open whether nobody has decided yet
 */
public record HeldReplyPage(Frame frame, Replied said, boolean open, boolean noteMissing) implements View {}
