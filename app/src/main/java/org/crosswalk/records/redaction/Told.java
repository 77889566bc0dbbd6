package org.crosswalk.records.redaction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks whether the reasons, which go out, tell what is withheld. */
public final class Told {
    /** What is shorter stands in a sentence by chance. */
    private static final int TELLING = 3;

    private record Reason(String text, Skeleton skeleton) {}

    private final List<Reason> reasons = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();

    /** @param reasons each once; those that everybody gets alike need not be among them */
    public Told(Collection<String> reasons) {
        reasons.forEach(reason -> this.reasons.add(new Reason(reason, Skeleton.of(reason))));
    }

    /** The first reason that tells something that is withheld of this item. */
    public Optional<String> by(Item item, Sheet sheet) {
        if (reasons.isEmpty()) {
            return Optional.empty();
        }
        return sheet.marks().stream()
                .map(mark -> words(item, mark))
                .filter(asked::add)
                .filter(words -> Skeleton.of(words).length() >= TELLING)
                .flatMap(words -> telling(Phrase.of(words)).stream())
                .findFirst();
    }

    private Optional<String> telling(Phrase phrase) {
        return reasons.stream()
                .filter(reason -> !phrase.in("", reason.skeleton()).isEmpty())
                .map(Reason::text)
                .findFirst();
    }

    private static String words(Item item, Mark mark) {
        return item.field(mark.span().field())
                .map(field ->
                        field.text().substring(mark.span().start(), mark.span().end()))
                .orElse("");
    }
}
