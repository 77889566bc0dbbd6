package org.crosswalk.records.redaction;

import java.util.List;

/** An item as an officer has it before them. */
public record Worked(Item item, Sheet sheet, List<Proposal> open) {
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
        return sheet.withheld().containsKey(Sheet.WHOLE) || (open.isEmpty() && unseen().isEmpty());
    }
}
