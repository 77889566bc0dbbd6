package org.crosswalk.records.redaction;

import java.util.List;

/** A part of a text that goes out. */
public sealed interface Piece {
    record Shown(String text) implements Piece {}

    /**
     * What stands where something is withheld. It is of the same size whatever it hides, since a length tells too.
     *
     * @param codes of the exemptions
     */
    record Box(List<String> codes) implements Piece {}
}
