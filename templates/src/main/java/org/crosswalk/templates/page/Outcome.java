package org.crosswalk.templates.page;

/** What is decided about a message. */
public enum Outcome {
    SENT,
    SENT_WITH_COPY,
    HELD,
    REFUSED
}
