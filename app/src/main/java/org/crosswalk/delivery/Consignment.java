package org.crosswalk.delivery;

import java.time.Instant;

/**
 * A parcel that one worker holds for a while.
 *
 * @param id the delivery's number, the same in every attempt
 * @param writtenAt when the letter was put into the outbox, in UTC
 * @param attempts how often it was tried before
 */
public record Consignment(long id, Letter letter, Parcel parcel, Instant writtenAt, int attempts) {}
