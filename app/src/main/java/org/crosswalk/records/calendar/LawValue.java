package org.crosswalk.records.calendar;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One number of the law, which a district can correct.
 *
 * @param unit such as "business days"
 * @param source where it was read
 * @param read when it was read there
 * @param confirmed whether it was read in the law itself; what was not says so on the page
 */
public record LawValue(String name, BigDecimal value, String unit, String source, LocalDate read, boolean confirmed) {}
