package org.crosswalk.scan.bench;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crosswalk.moderation.verdict.Category;
import org.crosswalk.moderation.verdict.Finding;

/**
 * Findings against spans that somebody marked. One is right where it has the span's category, overlaps it, and, for a
 * name, means the span's student.
 */
final class SpanScore {
    private final Map<String, Share> recallOf = new TreeMap<>();
    private Share recalled = Share.none();
    private Share right = Share.none();

    void add(Row row, List<Finding> findings) {
        Set<Finding> used = new HashSet<>();
        for (Row.Gold gold : row.spans()) {
            List<Finding> hits =
                    findings.stream().filter(finding -> meets(finding, gold)).toList();
            used.addAll(hits);
            recalled = recalled.plus(!hits.isEmpty());
            recallOf.merge(gold.category(), new Share(hits.isEmpty() ? 0 : 1, 1), Share::and);
        }
        findings.stream()
                .filter(finding -> LabelledSets.spanCategories()
                        .contains(finding.category().id()))
                .forEach(finding -> right = right.plus(used.contains(finding)));
    }

    private static boolean meets(Finding finding, Row.Gold gold) {
        return finding.category().id().equals(gold.category())
                && finding.start() < gold.end()
                && gold.start() < finding.end()
                && (finding.category() != Category.STUDENT_NAME
                        || gold.student().isEmpty()
                        || finding.students().contains(gold.student()));
    }

    Share names() {
        return recallOf.getOrDefault(Category.STUDENT_NAME.id(), Share.none());
    }

    Share precision() {
        return right;
    }

    String f1() {
        double sum = right.percent() + recalled.percent();
        return String.format(Locale.ROOT, "%.1f %%", sum == 0 ? 0 : 2 * right.percent() * recalled.percent() / sum);
    }

    Map<String, Share> recallOf() {
        return recallOf;
    }
}
