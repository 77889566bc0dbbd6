package org.crosswalk.records.calendar;

import jakarta.inject.Singleton;
import java.util.stream.Collectors;

/** The district's calendar as it is now: the holidays that it keeps and the days on which its office is closed. */
@Singleton
public class DistrictCalendar {
    private final Closures closures;
    private final LawBook law;

    DistrictCalendar(Closures closures, LawBook law) {
        this.closures = closures;
        this.law = law;
    }

    public BusinessDays days() {
        return new BusinessDays(
                law.inForce().suffolk(),
                closures.all().stream().map(Closure::day).collect(Collectors.toUnmodifiableSet()));
    }

    public Periods periods() {
        return law.inForce().periods();
    }

    public FeeRules fees() {
        return law.inForce().fees();
    }
}
