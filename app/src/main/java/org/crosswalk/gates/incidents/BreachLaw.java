package org.crosswalk.gates.incidents;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswalk.gates.incidents.Incident.Data;
import org.crosswalk.gates.incidents.Incident.Recipient;
import org.crosswalk.records.calendar.LawFile;
import org.crosswalk.records.calendar.LawValue;

/** What M.G.L. c.93H asks after a breach, as data that a district corrects. */
@Singleton
public class BreachLaw {
    private final Map<String, LawValue> values;

    BreachLaw(@Property(name = "crosswalk.incidents.law", defaultValue = "") String correctedIn) {
        this.values = LawFile.read("/gates/breach.yml", "CROSSWALK_BREACH_LAW", correctedIn);
    }

    public List<LawValue> values() {
        return List.copyOf(values.values());
    }

    /** Whom it has told where notice is due. */
    public Set<Recipient> toTell() {
        return EnumSet.allOf(Recipient.class).stream()
                .filter(whom -> is("told-", whom))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Which kinds of information, together with a name, it speaks of. */
    public Set<Data> counts() {
        return EnumSet.allOf(Data.class).stream()
                .filter(kind -> is("counts-", kind))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** For how many months credit monitoring is offered where a social security number is among it. */
    public int monitoringMonths() {
        return number("credit-monitoring");
    }

    /**
     * One of its numbers.
     *
     * @throws IllegalArgumentException where it is missing or is no whole number
     */
    public int number(String name) {
        LawValue value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The law's number " + name + " is missing");
        }
        return value.value().intValueExact();
    }

    private boolean is(String prefix, Enum<?> one) {
        LawValue value = values.get(prefix + one.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return value != null && value.value().signum() != 0;
    }
}
