package org.crosswalk.moderation.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.crosswalk.moderation.text.WordList;
import org.crosswalk.moderation.verdict.Category;

/**
 * Reads the rules of one category. A rule is a paragraph of lines {@code key: value}; an indented line goes on with the
 * value of the line before.
 */
final class RuleFile {
    private final Category category;
    private final List<Rule> rules = new ArrayList<>();
    private RuleParagraph paragraph;

    private RuleFile(Category category) {
        this.category = category;
        this.paragraph = new RuleParagraph(category);
    }

    static List<Rule> of(Category category) {
        String file = category.id() + ".rules";
        return RuleFile.class.getResource(file) == null
                ? List.of()
                : read(category, WordList.allLines(RuleFile.class, file));
    }

    static List<Rule> read(Category category, List<String> lines) {
        RuleFile file = new RuleFile(category);
        for (int i = 0; i < lines.size(); i++) {
            file.line(lines.get(i), i + 1);
        }
        file.endRule();
        return List.copyOf(file.rules);
    }

    private void line(String line, int number) {
        if (line.isBlank()) {
            endRule();
        } else if (!line.startsWith("//")) {
            paragraph.add(line, number);
        }
    }

    private void endRule() {
        if (!paragraph.isEmpty()) {
            rules.add(paragraph.rule());
            paragraph = new RuleParagraph(category);
        }
    }
}
