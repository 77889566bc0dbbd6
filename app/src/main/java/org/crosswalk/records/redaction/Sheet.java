package org.crosswalk.records.redaction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.crosswalk.common.PersonId;
import org.jspecify.annotations.Nullable;

/** How far the redaction of one item has come; it follows from its steps alone. */
public final class Sheet {
    /** The part that stands for the whole item. */
    public static final String WHOLE = "";

    private final Map<Long, Mark> marks = new TreeMap<>();
    private final Map<String, Set<Span>> dismissed = new LinkedHashMap<>();
    private final Map<String, Ground> withheld = new TreeMap<>();
    private final Set<String> given = new HashSet<>();
    private final Set<PersonId> authors = new HashSet<>();
    private long newestWork;
    private @Nullable Step ready;
    private @Nullable Step released;
    private @Nullable Step returned;

    /** @param steps of one item, in order */
    public static Sheet of(List<Step> steps) {
        Sheet sheet = new Sheet();
        steps.forEach(sheet::take);
        return sheet;
    }

    public List<Mark> marks() {
        return marks.values().stream()
                .sorted((one, other) -> Span.IN_ORDER.compare(one.span(), other.span()))
                .toList();
    }

    /** Where a finding of that category was dismissed. */
    public Set<Span> dismissed(String category) {
        return dismissed.getOrDefault(category, Set.of());
    }

    /** On what ground each withheld file is withheld, or under {@link #WHOLE} the item. */
    public Map<String, Ground> withheld() {
        return withheld;
    }

    public boolean isGiven(String part) {
        return given.contains(part);
    }

    /** Whoever had a hand in what goes out: none of them may release it. */
    public Set<PersonId> authors() {
        return authors;
    }

    /** The newest step that changed what goes out; 0 where there is none. */
    public long newestWork() {
        return newestWork;
    }

    /** The first officer's word that it is done; null where there is none, or where it was worked on since. */
    public @Nullable Step ready() {
        return ready != null && ready.target() == newestWork ? ready : null;
    }

    /** The second officer's release; null where there is none of what would go out now. */
    public @Nullable Step released() {
        Step now = ready();
        return now != null && released != null && released.target() == now.id() ? released : null;
    }

    /** The note with which it was given back; null where it was declared ready again, or worked on, since. */
    public @Nullable Step returned() {
        return returned;
    }

    public Standing standing() {
        return released() != null ? Standing.RELEASED : ready() != null ? Standing.READY : Standing.OPEN;
    }

    private void take(Step step) {
        if (step.what().isWork()) {
            newestWork = Math.max(newestWork, step.id());
        }
        if (step.what() != What.RELEASED && step.what() != What.RETURNED) {
            authors.add(step.by());
        }
        switch (step.what()) {
            case MARKED -> marks.put(step.id(), mark(step));
            case UNMARKED -> marks.remove(step.target());
            case DISMISSED ->
                dismissed
                        .computeIfAbsent(step.origin(), category -> new HashSet<>())
                        .add(Objects.requireNonNull(step.span()));
            case WITHHELD -> {
                withheld.put(step.part(), ground(step));
                given.remove(step.part());
            }
            case GIVEN -> {
                withheld.remove(step.part());
                given.add(step.part());
            }
            case READY -> {
                ready = step;
                returned = null;
            }
            case RELEASED -> released = step;
            case RETURNED -> {
                ready = null;
                returned = step;
            }
        }
    }

    private static Mark mark(Step step) {
        return new Mark(
                step.id(),
                Objects.requireNonNull(step.span()),
                Objects.requireNonNull(step.digest()),
                ground(step),
                step.origin(),
                step.by(),
                step.at());
    }

    private static Ground ground(Step step) {
        return new Ground(Objects.requireNonNull(step.exemption()), step.reason());
    }

    /** The marks of one field, in order. */
    public List<Mark> marks(String field) {
        List<Mark> own = new ArrayList<>();
        for (Mark mark : marks()) {
            if (mark.span().field().equals(field)) {
                own.add(mark);
            }
        }
        return own;
    }
}
