package org.crosswalk.records.production.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** What stands beside each other. */
final class Line {
    /** Letters of one typeface, or a box with its label. */
    record Run(Face face, String text, float width, boolean boxed) {}

    private final List<Run> runs = new ArrayList<>();
    private float width;

    void add(Run run) {
        runs.add(run);
        width += run.width();
    }

    List<Run> runs() {
        return runs.stream().map(Line::asSeen).toList();
    }

    float width() {
        return width;
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    /** In the order in which it is seen: Hebrew and Arabic from right to left. */
    private static Run asSeen(Run run) {
        char[] letters = run.text().toCharArray();
        if (run.boxed() || !Bidi.requiresBidi(letters, 0, letters.length)) {
            return run;
        }
        Bidi bidi = new Bidi(run.text(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Object[] parts = new Object[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String part = run.text().substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            parts[i] = levels[i] % 2 == 1 ? new StringBuilder(part).reverse().toString() : part;
        }
        Bidi.reorderVisually(levels, 0, parts, 0, count);
        StringBuilder seen = new StringBuilder();
        for (Object part : parts) {
            seen.append(part);
        }
        return new Run(run.face(), seen.toString(), run.width(), false);
    }
}
