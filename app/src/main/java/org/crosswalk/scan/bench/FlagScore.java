package org.crosswalk.scan.bench;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crosswalk.moderation.verdict.Category;
import org.crosswalk.moderation.verdict.Finding;

/** How many writings of each sort have a finding of the categories that are looked for. */
final class FlagScore {
    /** What may be harm in any writing. */
    static final Set<Category> HARM = EnumSet.range(Category.BULLYING, Category.NEGATIVE_ABOUT_SCHOOL_PEOPLE);

    /** Harm, and what a school's policy has a word for beside it. */
    static final Set<Category> HARM_AND_POLICY = EnumSet.range(Category.BULLYING, Category.PRIVACY_ACADEMIC);

    private final Set<Category> looked;
    private final Map<String, Share> bySort = new TreeMap<>();
    private final Map<String, Share> byLabel = new TreeMap<>();
    private Share harmful = Share.none();
    private Share rightlyLabelled = Share.none();
    private Share clean = Share.none();

    FlagScore(Set<Category> looked) {
        this.looked = looked;
    }

    void add(Row row, Collection<Finding> findings) {
        List<String> found = findings.stream()
                .map(Finding::category)
                .filter(looked::contains)
                .map(Category::id)
                .toList();
        boolean flagged = !found.isEmpty();
        bySort.merge(row.sort(), new Share(flagged ? 1 : 0, 1), Share::and);
        if (row.isClean()) {
            clean = clean.plus(flagged);
        } else {
            harmful = harmful.plus(flagged);
            rightlyLabelled = rightlyLabelled.plus(found.stream().anyMatch(row.labels()::contains));
            row.labels()
                    .forEach(label -> byLabel.merge(label, new Share(found.contains(label) ? 1 : 0, 1), Share::and));
        }
    }

    Share harmful() {
        return harmful;
    }

    Share rightlyLabelled() {
        return rightlyLabelled;
    }

    Share clean() {
        return clean;
    }

    /** All rows of the sorts whose name begins so. */
    Share of(String beginning) {
        return named(beginning).reduce(Share.none(), Share::and);
    }

    /** Of the sorts whose name begins so, the one with the least found. */
    Share weakest(String beginning) {
        return named(beginning).min(Comparator.comparingDouble(Share::percent)).orElse(Share.none());
    }

    private Stream<Share> named(String beginning) {
        return bySort.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(beginning))
                .map(Map.Entry::getValue);
    }

    Map<String, Share> bySort() {
        return bySort;
    }

    Map<String, Share> byLabel() {
        return byLabel;
    }
}
