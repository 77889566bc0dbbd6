package org.crosswalk.records.retention;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crosswalk.access.Duty;
import org.crosswalk.archive.EntryKind;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the retention schedule: the one that comes with the program, or the district's own. */
@Singleton
public class ScheduleFile {
    private final Schedule schedule;

    ScheduleFile(@Property(name = "crosswalk.records.retention", defaultValue = "") String own) {
        this.schedule = read(own.isBlank() ? shipped() : file(Path.of(own)));
    }

    public Schedule inForce() {
        return schedule;
    }

    private static String shipped() {
        try (InputStream file =
                Objects.requireNonNull(ScheduleFile.class.getResourceAsStream("/records/retention.yml"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The retention schedule cannot be read", e);
        }
    }

    private static String file(Path own) {
        try {
            return Files.readString(own);
        } catch (IOException e) {
            throw new UncheckedIOException("CROSSWALK_RETENTION names " + own + ", which cannot be read", e);
        }
    }

    private static Schedule read(String yaml) {
        try {
            Map<?, ?> whole = (Map<?, ?>) new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            List<Duty> keys = items(whole, "keys").stream()
                    .map(key -> Duty.valueOf(key.toString()))
                    .distinct()
                    .toList();
            if (keys.isEmpty()) {
                throw new IllegalArgumentException("a disposition needs at least one key");
            }
            return new Schedule(
                    keys,
                    items(whole, "series").stream()
                            .map(item -> series((Map<?, ?>) item))
                            .toList());
        } catch (ClassCastException | NullPointerException | NumberFormatException | DateTimeParseException e) {
            throw new IllegalArgumentException("The retention schedule is not of its shape: " + e.getMessage(), e);
        }
    }

    private static Series series(Map<?, ?> said) {
        EnumSet<EntryKind> kinds = EnumSet.noneOf(EntryKind.class);
        items(said, "kinds").forEach(kind -> kinds.add(EntryKind.valueOf(kind.toString())));
        boolean ofStudent = text(said, "of").equals("student");
        int years = Integer.parseInt(text(said, "years"));
        if (ofStudent != text(said, "since").equals("leaving") || years < 1) {
            throw new IllegalArgumentException(
                    "A series of students counts years since leaving, any other since the entry");
        }
        return new Series(
                text(said, "name"),
                text(said, "title"),
                kinds,
                ofStudent,
                years,
                Boolean.parseBoolean(text(said, "notice")),
                text(said, "source"),
                LocalDate.parse(text(said, "read")),
                Boolean.parseBoolean(text(said, "confirmed")));
    }

    private static List<?> items(Map<?, ?> said, String name) {
        return (List<?>) Objects.requireNonNull(said.get(name), name);
    }

    private static String text(Map<?, ?> said, String name) {
        return Objects.requireNonNull(said.get(name), name).toString();
    }
}
