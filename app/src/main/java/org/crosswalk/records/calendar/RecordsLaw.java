package org.crosswalk.records.calendar;

import java.util.List;

/**
 * The numbers that the records desk goes by, with where each was read.
 *
 * @param periods for this district's kind of body
 * @param suffolk whether it keeps the holidays of Suffolk County
 */
public record RecordsLaw(List<LawValue> values, Periods periods, FeeRules fees, boolean suffolk) {}
