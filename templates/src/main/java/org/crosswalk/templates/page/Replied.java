package org.crosswalk.templates.page;

import java.time.Instant;
import java.util.List;

/**
 * What somebody answered to a message, as staff and reviewers read it.
 *
 * @param message the id of the message it answers
 * @param reply its own id
 * @param subject of the message
 * @param quoted what the author's mail program put below; empty where nothing
 * @param files names of what came with it
 * @param found what the scan found, each in plain words
 * @param readers names of all who can read it, or could once it is released
 */
public record Replied(
        String message,
        String reply,
        String subject,
        GroupName group,
        String author,
        Instant at,
        String text,
        String quoted,
        List<String> files,
        List<String> found,
        List<String> readers) {}
