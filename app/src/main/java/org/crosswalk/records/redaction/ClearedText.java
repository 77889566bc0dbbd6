package org.crosswalk.records.redaction;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What of a field may go out.
 *
 * @param label what a detail is called; empty else
 */
public record ClearedText(Role role, int index, String label, List<Piece> pieces) {
    public boolean isWhole() {
        return pieces.stream().allMatch(Piece.Shown.class::isInstance);
    }

    /** In one line or several, with what a box is called in its place. */
    public String text(Function<List<String>, String> box) {
        return pieces.stream()
                .map(piece -> switch (piece) {
                    case Piece.Shown(String text) -> text;
                    case Piece.Box(List<String> codes) -> box.apply(codes);
                })
                .collect(Collectors.joining());
    }
}
