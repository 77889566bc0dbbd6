package org.crosswalk.common;

/** A way a message travels. The in-app inbox is for students and staff; guardians have no inbox. */
public enum Channel {
    EMAIL,
    INBOX
}
