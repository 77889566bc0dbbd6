package org.crosswalk.moderation.bench;

import java.io.PrintStream;
import java.util.List;

/** A table in Markdown. */
record Table(PrintStream out) {
    static Table on(PrintStream out, String... columns) {
        Table table = new Table(out);
        table.row(columns);
        out.println("|" + "---|".repeat(columns.length));
        return table;
    }

    void row(String... cells) {
        out.println("| " + String.join(" | ", List.of(cells)) + " |");
    }
}
