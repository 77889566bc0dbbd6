package org.crosswalk.records.redaction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item as an officer has it before them. */
public final class Worked {
    private final Item item;
    private final Sheet sheet;
    private final Proposals proposals;
    private @Nullable List<Proposal> open;

    private Worked(Item item, Sheet sheet, Proposals proposals) {
        this.item = item;
        this.sheet = sheet;
        this.proposals = proposals;
    }

    static Worked of(Item item, Sheet sheet, Proposals proposals) {
        return new Worked(item, sheet, proposals);
    }

    public Item item() {
        return item;
    }

    public Sheet sheet() {
        return sheet;
    }

    /** What the scanner proposes and nobody answered. It is looked for when it is first asked for. */
    public List<Proposal> open() {
        List<Proposal> known = open;
        if (known == null) {
            known = proposals.open(item, sheet);
            open = known;
        }
        return known;
    }

    /**
     * Files that cannot be read as text and that nobody gave or withheld yet. One that is no picture can only go out with a whole item:
     * what is taken out of the rest may be in it.
     */
    public List<Enclosure> unseen() {
        boolean inPart = !sheet.marks().isEmpty() || !sheet.withheld().isEmpty();
        return item.enclosures().stream()
                .filter(file -> !file.readable())
                .filter(file -> !sheet.isGiven(Clearing.part(file.index())) || (inPart && !file.isPicture()))
                .filter(file -> !sheet.withheld().containsKey(Clearing.part(file.index())))
                .toList();
    }

    /** Whether there is nothing left to answer. What is withheld whole has nothing to be answered. */
    public boolean isSettled() {
        return sheet.withheld().containsKey(Sheet.WHOLE) || (open().isEmpty() && unseen().isEmpty());
    }

    /** What stands there. */
    public String words(Span span) {
        return item.field(span.field())
                .filter(field -> span.end() <= field.text().length())
                .map(field -> field.text().substring(span.start(), span.end()))
                .orElse("");
    }

    /** Words that are withheld in one place and stand openly in another of this item. */
    public List<String> elsewhere() {
        return sheet.marks().stream()
                .map(mark -> words(mark.span()).strip())
                .distinct()
                .filter(Phrase::isOne)
                .filter(this::standsOpen)
                .toList();
    }

    private boolean standsOpen(String words) {
        Phrase phrase = Phrase.of(words);
        return item.fields().stream()
                .filter(field -> field.role() != Role.PARTICULAR && field.role() != Role.CUSTODIAN)
                .flatMap(field -> phrase.in(field).stream())
                .anyMatch(span -> sheet.marks(span.field()).stream()
                        .noneMatch(mark -> mark.span().touches(span)));
    }
}
