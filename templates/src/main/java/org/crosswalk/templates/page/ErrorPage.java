package org.crosswalk.templates.page;

import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/** What went wrong and what one can do, in plain words. */
public record ErrorPage(Frame frame, int status, String title, String explanation) implements View {}
