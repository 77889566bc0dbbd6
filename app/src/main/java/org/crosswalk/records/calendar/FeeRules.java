package org.crosswalk.records.calendar;

import java.math.BigDecimal;

/**
 * What may be charged at most.
 *
 * @param hourlyCap dollars an hour, whoever does the work
 * @param freeHours hours of each request that cost nothing
 * @param copy dollars a printed page
 */
public record FeeRules(BigDecimal hourlyCap, BigDecimal freeHours, BigDecimal copy) {}
