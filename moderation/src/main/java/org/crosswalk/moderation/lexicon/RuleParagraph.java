package org.crosswalk.moderation.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.moderation.verdict.Category;
import org.crosswalk.moderation.verdict.Severity;
import org.crosswalk.moderation.writing.Author;
import org.crosswalk.moderation.writing.Kind;
import org.jspecify.annotations.Nullable;

/** The lines of one rule; a fault in them is told with the number of its line. */
final class RuleParagraph {
    private static final Set<String> KEYS = Set.of(("rule,severity,when,why,terms,idioms,unless,needs,unless anywhere,"
                    + "needs anywhere,written by,not by,in,not in,slight by,pardons,found,clear")
            .split(","));

    private final Category category;
    private final String file;
    private final Map<String, List<Line>> values = new LinkedHashMap<>();
    private List<Line> current = List.of();
    private int firstLine;

    RuleParagraph(Category category, String file) {
        this.category = category;
        this.file = file;
    }

    private record Line(String text, int number) {}

    void add(String line, int number) {
        firstLine = firstLine == 0 ? number : firstLine;
        if (line.startsWith(" ") && !current.isEmpty()) {
            goOn(new Line(line.strip(), number));
            return;
        }
        int colon = line.indexOf(':');
        if (colon < 0 || !KEYS.contains(line.substring(0, colon))) {
            throw fault("a line begins with no known key", number);
        }
        current = values.computeIfAbsent(line.substring(0, colon), absent -> new ArrayList<>());
        current.add(new Line(line.substring(colon + 1).strip(), number));
    }

    /** Lists stay parted by line; a sentence becomes one again. */
    private void goOn(Line line) {
        Line before = current.getLast();
        if (before.text().endsWith(",") || before.text().isEmpty()) {
            current.add(line);
        } else {
            current.set(current.size() - 1, new Line(before.text() + " " + line.text(), before.number()));
        }
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    Rule rule() {
        try {
            return new Rule(
                    category.id() + "." + one("rule"),
                    category,
                    Severity.valueOf(one("severity").toUpperCase(Locale.ROOT)),
                    Trigger.of(one("when")),
                    new Limits(among(Author.class, "written by", "not by"), among(Kind.class, "in", "not in")),
                    authors("slight by"),
                    patterns("terms"),
                    new Circumstances(
                            patterns("idioms"),
                            patterns("unless"),
                            patterns("needs"),
                            patterns("unless anywhere"),
                            patterns("needs anywhere")),
                    list("pardons")
                            .map(word -> constant(Pardon.class, word.text()))
                            .toList(),
                    one("why"),
                    all("found"),
                    all("clear"));
        } catch (FaultInLine told) {
            throw told;
        } catch (IllegalArgumentException fault) {
            throw fault(fault.getMessage(), firstLine);
        }
    }

    private String one(String key) {
        List<String> texts = all(key);
        if (texts.size() != 1) {
            throw new IllegalArgumentException("a rule needs one " + key);
        }
        return texts.getFirst();
    }

    private List<String> all(String key) {
        return values.getOrDefault(key, List.of()).stream().map(Line::text).toList();
    }

    private List<Pattern> patterns(String key) {
        return list(key).map(this::pattern).toList();
    }

    private Pattern pattern(Line line) {
        try {
            return Pattern.of(line.text());
        } catch (IllegalArgumentException fault) {
            throw fault(fault.getMessage(), line.number());
        }
    }

    private Stream<Line> list(String key) {
        return values.getOrDefault(key, List.of()).stream()
                .flatMap(line -> Stream.of(line.text().split(","))
                        .filter(part -> !part.isBlank())
                        .map(part -> new Line(part.strip(), line.number())));
    }

    private Set<Author> authors(String key) {
        return list(key).map(word -> constant(Author.class, word.text())).collect(Collectors.toUnmodifiableSet());
    }

    private <E extends Enum<E>> Set<E> among(Class<E> type, String only, String without) {
        EnumSet<E> left = EnumSet.allOf(type);
        if (values.containsKey(only)) {
            left.retainAll(list(only).map(word -> constant(type, word.text())).toList());
        }
        list(without).forEach(word -> left.remove(constant(type, word.text())));
        return left;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + word + "\" is none of " + Arrays.toString(type.getEnumConstants())));
    }

    private FaultInLine fault(@Nullable String what, int line) {
        return new FaultInLine(file + ".rules, line " + line + ": " + what);
    }

    private static final class FaultInLine extends IllegalArgumentException {
        FaultInLine(String message) {
            super(message);
        }
    }
}
