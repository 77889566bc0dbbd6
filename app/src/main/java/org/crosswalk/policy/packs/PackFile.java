package org.crosswalk.policy.packs;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crosswalk.policy.Citation;
import org.crosswalk.policy.Pack;
import org.crosswalk.policy.PackEdition;
import org.crosswalk.policy.Rule;
import org.crosswalk.policy.rules.Rules;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads a policy pack from YAML; a pack that is not wholly understood is not used. */
public final class PackFile {
    private PackFile() {}

    /** A pack that ships with Crosswalk. */
    public static Pack shipped(String name) {
        try (InputStream file = PackFile.class.getResourceAsStream("/packs/" + name + ".yml")) {
            if (file == null) {
                throw new BrokenPack("No pack named " + name + " ships with Crosswalk");
            }
            return read(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws BrokenPack with a sentence saying what is wrong */
    public static Pack read(Reader yaml) {
        try {
            return pack(mapping(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml), "the pack"));
        } catch (YAMLException | IllegalArgumentException e) {
            throw new BrokenPack(String.valueOf(e.getMessage()));
        }
    }

    private static Pack pack(Map<String, Object> top) {
        PackEdition edition = new PackEdition(text(top, "pack"), date(text(top, "since")));
        Map<String, Citation> clauses = clauses(top);
        List<Rule> rules = list(top, "rules").stream()
                .map(rule -> rule(mapping(rule, "a rule"), clauses))
                .toList();
        return new Pack(edition, text(top, "district"), rules, cited(text(top, "unruled"), clauses));
    }

    private static Map<String, Citation> clauses(Map<String, Object> top) {
        Map<String, Citation> clauses = new LinkedHashMap<>();
        mapping(top.get("clauses"), "clauses").forEach((id, clause) -> {
            Map<String, Object> parts = mapping(clause, "clause " + id);
            clauses.put(id, new Citation(id, text(parts, "document"), text(parts, "section"), text(parts, "says")));
        });
        return clauses;
    }

    private static Rule rule(Map<String, Object> parts, Map<String, Citation> clauses) {
        String name = text(parts, "rule");
        Map<String, String> parameters = parts.containsKey("with")
                ? mapping(parts.get("with"), "the parameters of " + name).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue())))
                : Map.of();
        return new Rule(name, cited(text(parts, "clause"), clauses), Rules.make(name, parameters));
    }

    private static Citation cited(String clause, Map<String, Citation> clauses) {
        Citation citation = clauses.get(clause);
        if (citation == null) {
            throw new BrokenPack("Clause " + clause + " is cited, but the pack does not have it");
        }
        return citation;
    }

    private static Map<String, Object> mapping(@Nullable Object value, String what) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new BrokenPack("Expected names and values for " + what);
        }
        Map<String, Object> named = new LinkedHashMap<>();
        map.forEach((key, inner) -> named.put(String.valueOf(key), inner));
        return named;
    }

    private static List<?> list(Map<String, Object> parts, String name) {
        if (!(parts.get(name) instanceof List<?> list)) {
            throw new BrokenPack("Expected a list named " + name);
        }
        return list;
    }

    private static String text(Map<String, Object> parts, String name) {
        if (!(parts.get(name) instanceof String text) || text.isBlank()) {
            throw new BrokenPack("Expected words for " + name);
        }
        return text.strip();
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new BrokenPack("'" + text + "' is not a date such as 2026-08-01");
        }
    }
}
