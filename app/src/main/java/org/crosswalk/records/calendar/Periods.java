package org.crosswalk.records.calendar;

/**
 * How long everything may take, as the {@link RecordsLaw} in force says.
 *
 * @param response business days to the written response
 * @param petition business days in which more time, or leave to charge for redacting, can be asked of the Supervisor of Records
 * @param production business days to the records themselves
 * @param longestExtension business days that the Supervisor can add, once
 * @param appeal calendar days after the response in which the requester can appeal
 * @param supervisor business days in which the Supervisor decides an appeal
 */
public record Periods(int response, int petition, int production, int longestExtension, int appeal, int supervisor) {}
