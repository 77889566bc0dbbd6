package org.crosswalk.records.calendar;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Reads the law's numbers from the file that comes with the program, and over them those that the district corrected. */
@Singleton
public class LawBook {
    private final RecordsLaw law;

    LawBook(@Property(name = "crosswalk.records.law", defaultValue = "") String correctedIn) {
        this.law = new Reading(LawFile.read("/records/massachusetts.yml", "CROSSWALK_RECORDS_LAW", correctedIn)).law();
    }

    public RecordsLaw inForce() {
        return law;
    }

    /** Picks the numbers out for the kind of body that the district is. */
    private record Reading(Map<String, LawValue> values) {
        RecordsLaw law() {
            boolean agency = is("body-is-agency");
            Periods periods = new Periods(
                    days("response"),
                    days("petition"),
                    days(agency ? "production-agency" : "production-municipality"),
                    days(agency ? "extension-agency" : "extension-municipality"),
                    days("appeal"),
                    days("supervisor"));
            FeeRules fees = new FeeRules(
                    of("fee-hourly-cap"),
                    of(is("population-over-20000") ? "fee-free-hours-large" : "fee-free-hours-small"),
                    of("fee-copy"));
            return new RecordsLaw(List.copyOf(values.values()), periods, fees, is("suffolk-county"));
        }

        private int days(String name) {
            int days = of(name).intValueExact();
            if (days < 1) {
                throw new IllegalArgumentException("The law's number " + name + " must be at least 1");
            }
            return days;
        }

        private boolean is(String name) {
            return of(name).signum() != 0;
        }

        private BigDecimal of(String name) {
            LawValue found = values.get(name);
            if (found == null) {
                throw new IllegalArgumentException("The law's number " + name + " is missing");
            }
            return found.value();
        }
    }
}
