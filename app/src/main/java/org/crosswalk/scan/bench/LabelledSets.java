package org.crosswalk.scan.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.moderation.writing.Author;
import org.crosswalk.moderation.writing.Kind;
import org.crosswalk.scan.bench.Row.Gold;
import org.crosswalk.scan.bench.Row.Half;

/** Reads the labelled sets of one folder. */
record LabelledSets(Path folder) {
    /** What the school posts call their spans, and what we call the category. */
    private static final Map<String, String> SPANS = Map.ofEntries(
            Map.entry("NAME", "student-name"),
            Map.entry("STUDENT_ID", "student-id"),
            Map.entry("DOB", "birth-date"),
            Map.entry("SSN", "ssn"),
            Map.entry("PHONE", "phone"),
            Map.entry("EMAIL", "email"),
            Map.entry("ADDRESS", "address"),
            Map.entry("HEALTH", "health"),
            Map.entry("DISCIPLINE", "discipline"),
            Map.entry("ACADEMIC", "academic"),
            Map.entry("CUSTODY", "custody"),
            Map.entry("IMMIGRATION", "immigration"),
            Map.entry("QUASI", "re-identification"));

    static Set<String> spanCategories() {
        return Set.copyOf(SPANS.values());
    }

    Path roster() {
        return folder.resolve("school-pii-dev-oneroster");
    }

    List<Row> schoolPosts() {
        return jsonLines("school-pii-dev.jsonl").map(this::schoolPost).toList();
    }

    List<Row> schoolHarm() {
        return jsonLines("school-harm-dev.jsonl").map(this::schoolHarm).toList();
    }

    /** Halved by template, so that no wording of one half stands in the other. */
    List<Row> hateCheck() {
        return csv("hatecheck-dev.csv").stream()
                .map(line -> comment(
                        Half.of(Integer.parseInt(line.getField("templ_id"))),
                        line.getField("functionality"),
                        line.getField("test_case"),
                        line.getField("label_gold").equals("hateful")))
                .toList();
    }

    List<Row> toxicity() {
        List<NamedCsvRecord> lines = csv("surge-toxicity-dev.csv");
        List<Row> rows = new ArrayList<>();
        for (NamedCsvRecord line : lines) {
            boolean toxic = line.getField("is_toxic").equals("Toxic");
            rows.add(comment(Half.of(rows.size() + 1), toxic ? "toxic" : "not toxic", line.getField("text"), toxic));
        }
        return rows;
    }

    private static Row comment(Half half, String sort, String text, boolean bad) {
        return new Row(half, sort, Kind.COMMENT, Author.PUBLIC, text, bad ? Set.of("harm") : Set.of(), List.of());
    }

    private Row schoolPost(JsonNode json) {
        List<Gold> spans = elements(json.get("spans")).map(LabelledSets::gold).toList();
        Set<String> labels = json.get("identifies").getBooleanValue() ? Set.of("identifies") : Set.of();
        return row(json, labels, spans);
    }

    private static Gold gold(JsonNode span) {
        JsonNode student = span.get("student");
        return new Gold(
                SPANS.getOrDefault(text(span, "type"), text(span, "type")),
                span.get("start").getIntValue(),
                span.get("end").getIntValue(),
                student == null || student.isNull() ? "" : student.getStringValue());
    }

    private Row schoolHarm(JsonNode json) {
        List<String> labels =
                elements(json.get("labels")).map(JsonNode::getStringValue).toList();
        return row(json, Set.copyOf(labels), List.of());
    }

    private static Row row(JsonNode json, Set<String> labels, List<Gold> spans) {
        String id = text(json, "id");
        return new Row(
                Half.of(Integer.parseInt(id.substring(id.indexOf('-') + 1))),
                text(json, "class"),
                Kind.valueOf(text(json, "kind").toUpperCase(Locale.ROOT).replace('-', '_')),
                Author.withRole(text(json, "author_role")),
                text(json, "text"),
                labels,
                spans);
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.values().forEach(elements::add);
        return elements.stream();
    }

    private static String text(JsonNode json, String name) {
        return json.get(name).getStringValue();
    }

    private Stream<JsonNode> jsonLines(String file) {
        try {
            return Files.readAllLines(folder.resolve(file)).stream().map(LabelledSets::parsed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parsed(String line) {
        try {
            return ObjectMapper.getDefault().readValue(line, JsonNode.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<NamedCsvRecord> csv(String file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(folder.resolve(file))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
