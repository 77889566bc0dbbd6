package org.crosswalk.social.oversight;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * How the work goes, without a word of any post.
 *
 * @param written how many versions were written
 * @param stopped how many of them were stopped as they were
 * @param found how often each category of the scan was found
 * @param consent how often each reason stood in the way of a student's appearance
 * @param returned how many were returned by an approver
 * @param lapsed how many nobody answered in time
 * @param toApproval the median time from handing in to the last yes; empty where nothing was approved
 */
public record Overview(
        int written,
        int stopped,
        Map<String, Integer> found,
        Map<String, Integer> consent,
        int returned,
        int lapsed,
        Optional<Duration> toApproval) {}
