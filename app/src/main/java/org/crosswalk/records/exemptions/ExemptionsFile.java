package org.crosswalk.records.exemptions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads a list of exemptions from YAML: the one that ships, or a district's own. */
public final class ExemptionsFile {
    private static final String SHIPPED = "/records/exemptions.yml";

    private ExemptionsFile() {}

    public static Exemptions shipped() {
        try (InputStream file = Objects.requireNonNull(ExemptionsFile.class.getResourceAsStream(SHIPPED))) {
            return read(new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The exemptions that ship cannot be read", e);
        }
    }

    /** @throws BrokenExemptions where the file is missing, or is no list of exemptions */
    public static Exemptions of(Path file) {
        try {
            return read(Files.readString(file));
        } catch (IOException e) {
            throw new BrokenExemptions(file + " cannot be read");
        }
    }

    static Exemptions read(String yaml) {
        Map<?, ?> list = map(parsed(yaml), "the file");
        SequencedMap<String, Exemption> byCode = new LinkedHashMap<>();
        for (Object row : list(list.get("exemptions"), "exemptions")) {
            Exemption exemption = exemption(map(row, "an exemption"));
            if (byCode.put(exemption.code(), exemption) != null) {
                throw new BrokenExemptions("the code " + exemption.code() + " stands there twice");
            }
        }
        return new Exemptions(
                text(list, "edition"),
                day(list.get("in-force-from")),
                sources(list),
                byCode,
                byCategory(list, "suggested"),
                byCategory(list, "how"));
    }

    private static @Nullable Object parsed(String yaml) {
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        } catch (YAMLException e) {
            throw new BrokenExemptions(Objects.requireNonNullElse(e.getMessage(), "it is no YAML"));
        }
    }

    private static Exemption exemption(Map<?, ?> row) {
        return new Exemption(
                text(row, "code"),
                text(row, "label"),
                text(row, "name"),
                text(row, "citation"),
                row.get("words") == null ? null : text(row, "words"),
                Boolean.TRUE.equals(row.get("to-check")));
    }

    private static List<String> sources(Map<?, ?> list) {
        return list(list.get("sources"), "sources").stream()
                .map(Object::toString)
                .toList();
    }

    private static Map<String, String> byCategory(Map<?, ?> list, String name) {
        Map<String, String> values = new LinkedHashMap<>();
        map(list.get(name), name).forEach((category, value) -> values.put(category + "", value + ""));
        return values;
    }

    private static LocalDate day(@Nullable Object value) {
        if (value instanceof Date date) {
            return LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC);
        }
        try {
            return LocalDate.parse(value + "");
        } catch (DateTimeException e) {
            throw new BrokenExemptions("in-force-from is no day");
        }
    }

    private static String text(Map<?, ?> row, String name) {
        String value = row.get(name) == null ? "" : row.get(name).toString().strip();
        if (value.isEmpty()) {
            throw new BrokenExemptions(name + " is missing");
        }
        return value;
    }

    private static Map<?, ?> map(@Nullable Object value, String what) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new BrokenExemptions(what + " has no names and values");
    }

    private static List<?> list(@Nullable Object value, String what) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw new BrokenExemptions(what + " is no list");
    }
}
