package org.crosswalk.moderation.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.crosswalk.moderation.text.WordList;
import org.crosswalk.moderation.verdict.Category;
import org.crosswalk.moderation.verdict.Severity;

/**
 * Reads the rules of one category. A rule is a paragraph of lines {@code key: value}; an indented line goes on with the
 * value of the line before. Terms and idioms are parted by commas; each {@code found:} or {@code clear:} is an example.
 */
final class RuleFile {
    private final Category category;
    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private List<String> current = new ArrayList<>();

    private RuleFile(Category category) {
        this.category = category;
    }

    static List<Rule> of(Category category) {
        return read(category, WordList.lines(RuleFile.class, category.id() + ".rules"));
    }

    static List<Rule> read(Category category, List<String> lines) {
        RuleFile file = new RuleFile(category);
        lines.forEach(file::line);
        file.endRule();
        return List.copyOf(file.rules);
    }

    private void line(String line) {
        if (line.isBlank()) {
            endRule();
        } else if (line.startsWith(" ")) {
            current.set(current.size() - 1, current.getLast() + " " + line.strip());
        } else {
            field(line);
        }
    }

    private void field(String line) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException(category.id() + ".rules has a line without a key: " + line);
        }
        current = fields.computeIfAbsent(line.substring(0, colon), absent -> new ArrayList<>());
        current.add(line.substring(colon + 1).strip());
    }

    private void endRule() {
        if (fields.isEmpty()) {
            return;
        }
        rules.add(new Rule(
                category.id() + "." + one("rule"),
                category,
                Severity.valueOf(one("severity").toUpperCase(Locale.ROOT)),
                Trigger.of(one("when")),
                list("terms"),
                list("idioms"),
                list("pardons").stream()
                        .map(word -> Pardon.valueOf(word.toUpperCase(Locale.ROOT)))
                        .toList(),
                one("why"),
                all("found"),
                all("clear")));
        fields.clear();
    }

    private String one(String key) {
        List<String> values = all(key);
        if (values.size() != 1) {
            throw new IllegalArgumentException(category.id() + ".rules: a rule needs one " + key + ": " + fields);
        }
        return values.getFirst();
    }

    private List<String> list(String key) {
        return all(key).stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(term -> !term.isEmpty())
                .toList();
    }

    private List<String> all(String key) {
        return List.copyOf(fields.getOrDefault(key, List.of()));
    }
}
