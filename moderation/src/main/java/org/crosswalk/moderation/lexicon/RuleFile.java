package org.crosswalk.moderation.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crosswalk.moderation.text.WordList;
import org.crosswalk.moderation.verdict.Category;

/**
 * Reads the rules of one category. A rule is a paragraph of lines {@code key: value}; an indented line goes on with the
 * value of the line before. A line {@code also: NAME, NAME} before the first rule names further files of the category.
 */
final class RuleFile {
    private static final String ALSO = "also:";

    private final Category category;
    private final String name;
    private final List<Rule> rules = new ArrayList<>();
    private final List<String> also = new ArrayList<>();
    private RuleParagraph paragraph;

    private RuleFile(Category category, String name) {
        this.category = category;
        this.name = name;
        this.paragraph = new RuleParagraph(category, name);
    }

    static List<Rule> of(Category category) {
        return RuleFile.class.getResource(file(category.id())) == null
                ? List.of()
                : of(category, category.id()).toList();
    }

    private static Stream<Rule> of(Category category, String name) {
        RuleFile file = new RuleFile(category, name).read(WordList.allLines(RuleFile.class, file(name)));
        return Stream.concat(file.rules.stream(), file.also.stream().flatMap(other -> of(category, other)));
    }

    private static String file(String name) {
        return name + ".rules";
    }

    static List<Rule> read(Category category, List<String> lines) {
        return List.copyOf(new RuleFile(category, category.id()).read(lines).rules);
    }

    private RuleFile read(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i), i + 1);
        }
        endRule();
        return this;
    }

    private void line(String line, int number) {
        if (line.isBlank()) {
            endRule();
        } else if (line.startsWith(ALSO)) {
            Stream.of(line.substring(ALSO.length()).split(","))
                    .map(String::strip)
                    .forEach(also::add);
        } else if (!line.startsWith("//")) {
            paragraph.add(line, number);
        }
    }

    private void endRule() {
        if (!paragraph.isEmpty()) {
            rules.add(paragraph.rule());
            paragraph = new RuleParagraph(category, name);
        }
    }
}
