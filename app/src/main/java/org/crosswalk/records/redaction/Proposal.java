package org.crosswalk.records.redaction;

import java.util.Set;

/**
 * A stretch of text that the scanner proposes to withhold.
 *
 * @param category the scanner's
 * @param exemption the code that is suggested
 * @param why the scanner's word on it
 * @param students sourcedIds of those whom it may mean
 */
public record Proposal(Span span, String category, String exemption, String why, Set<String> students) {}
