package org.crosswalk.records.calendar;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the law's numbers from the file that comes with the program, and over them those that the district corrected. */
@Singleton
public class LawBook {
    private final RecordsLaw law;

    LawBook(@Property(name = "crosswalk.records.law", defaultValue = "") String correctedIn) {
        Map<String, LawValue> values = new TreeMap<>(shipped());
        if (!correctedIn.isBlank()) {
            values.putAll(corrected(Path.of(correctedIn)));
        }
        this.law = new Reading(values).law();
    }

    public RecordsLaw inForce() {
        return law;
    }

    private static Map<String, LawValue> shipped() {
        try (InputStream file =
                Objects.requireNonNull(LawBook.class.getResourceAsStream("/records/massachusetts.yml"))) {
            return read(new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8), "massachusetts.yml");
        } catch (IOException e) {
            throw new UncheckedIOException("The law's numbers cannot be read", e);
        }
    }

    private static Map<String, LawValue> corrected(Path file) {
        try {
            return read(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("CROSSWALK_RECORDS_LAW names " + file + ", which cannot be read", e);
        }
    }

    private static Map<String, LawValue> read(String yaml, String file) {
        Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        if (!(loaded instanceof Map<?, ?> entries)) {
            throw new IllegalArgumentException(file + " must list values by their names");
        }
        Map<String, LawValue> values = new TreeMap<>();
        entries.forEach((name, said) -> values.put(name.toString(), value(file, name.toString(), said)));
        return values;
    }

    private static LawValue value(String file, String name, Object said) {
        try {
            Map<?, ?> fields = (Map<?, ?>) said;
            return new LawValue(
                    name,
                    new BigDecimal(text(fields, "value")),
                    text(fields, "unit"),
                    text(fields, "source"),
                    LocalDate.parse(text(fields, "read")),
                    Boolean.parseBoolean(text(fields, "confirmed")));
        } catch (ClassCastException | NumberFormatException | DateTimeParseException | NullPointerException e) {
            throw new IllegalArgumentException(
                    file + ": " + name + " needs value (a number), unit, source, read (\"2026-11-27\") and confirmed",
                    e);
        }
    }

    private static String text(Map<?, ?> fields, String name) {
        return Objects.requireNonNull(fields.get(name), name).toString();
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
