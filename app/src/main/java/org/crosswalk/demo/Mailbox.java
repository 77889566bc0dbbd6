package org.crosswalk.demo;

import java.util.List;

/** All mail that the demo has sent. */
public interface Mailbox {
    /** Newest first. */
    List<CaughtMail> mails();
}
