package org.crosswalk.records.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last day for each thing (M.G.L. c.66 §10, 950 CMR 32). What comes on a closed day counts as received on the next open
 * one; the clock starts on the first business day after that.
 *
 * @param received the day it counts as received
 * @param starts business day 1
 * @param response the written response; after it no fee can be charged
 * @param petition to ask the Supervisor for more time
 * @param production the records, with an extension where one was granted
 * @param appeal the last day of the requester's appeal; null before a response
 * @param supervisor when the Supervisor decides an appeal; null where there is none
 */
public record Deadlines(
        LocalDate received,
        LocalDate starts,
        LocalDate response,
        LocalDate petition,
        LocalDate production,
        @Nullable LocalDate appeal,
        @Nullable LocalDate supervisor) {
    public static Deadlines of(Milestones so, BusinessDays days, Periods periods) {
        LocalDate received = days.from(so.arrived());
        LocalDate responded = so.responded();
        LocalDate appealed = so.appealed();
        return new Deadlines(
                received,
                days.after(received, 1),
                days.after(received, periods.response()),
                days.after(received, periods.petition()),
                days.after(received, periods.production() + so.extension()),
                responded == null ? null : responded.plusDays(periods.appeal()),
                appealed == null ? null : days.after(days.from(appealed), periods.supervisor()));
    }
}
