package org.crosswalk.messaging.replies;

/** What came of an answer. */
public sealed interface Replied {
    /** It is archived, and its readers have it or a reviewer first. */
    record Kept(Reply reply) implements Replied {}

    /** It said nothing. */
    record Empty() implements Replied {}

    record TooLong() implements Replied {}
}
