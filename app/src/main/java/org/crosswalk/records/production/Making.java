package org.crosswalk.records.production;

import java.time.Instant;

/**
 * How far a volume is made.
 *
 * @param done how many items
 * @param pages how many pages it has, once it is made
 * @param why it failed, as a key of words; empty else
 */
public record Making(State state, int done, int total, int pages, String why, Instant at) {
    public enum State {
        WAITING,
        MAKING,
        MADE,
        FAILED
    }
}
