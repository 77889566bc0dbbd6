package org.crosswalk.scan.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;

/** A table in Markdown, so that it can be read in a terminal and kept in the docs. */
final class Table {
    private final PrintStream out;

    private Table(PrintStream out) {
        this.out = out;
    }

    static Table on(PrintStream out, String... columns) {
        Table table = new Table(out);
        table.row(columns);
        out.println("|" + "---|".repeat(columns.length));
        return table;
    }

    Table row(String... cells) {
        out.println("| " + String.join(" | ", List.of(cells)) + " |");
        return this;
    }

    /** @param peers what others reach on the same data */
    <S> Table row(String measure, String asked, Halves<S> scores, Function<S, Object> figure, String peers) {
        return row(measure, asked, scores.odd(figure), scores.even(figure), peers);
    }
}
