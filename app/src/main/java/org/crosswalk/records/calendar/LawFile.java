package org.crosswalk.records.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A file of the law's numbers, each with where it was read. */
public final class LawFile {
    private LawFile() {}

    /**
     * Reads the numbers that come with the program, and over them those that the district corrected.
     *
     * @param setting what the district's file is named by, for those who have to mend it
     * @param correctedIn the district's file; empty where it corrects nothing
     * @throws IllegalArgumentException where a number is not said as it has to be
     */
    public static Map<String, LawValue> read(String resource, String setting, String correctedIn) {
        Map<String, LawValue> values = new TreeMap<>(shipped(resource));
        if (!correctedIn.isBlank()) {
            values.putAll(corrected(setting, Path.of(correctedIn)));
        }
        return values;
    }

    private static Map<String, LawValue> shipped(String resource) {
        try (InputStream file = Objects.requireNonNull(LawFile.class.getResourceAsStream(resource))) {
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8), resource);
        } catch (IOException e) {
            throw new UncheckedIOException("The law's numbers cannot be read", e);
        }
    }

    private static Map<String, LawValue> corrected(String setting, Path file) {
        try {
            return read(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(setting + " names " + file + ", which cannot be read", e);
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
}
