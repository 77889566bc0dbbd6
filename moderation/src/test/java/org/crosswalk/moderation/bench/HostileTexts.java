package org.crosswalk.moderation.bench;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.crosswalk.moderation.Scanner;

/** Texts that nobody writes in good faith: each is scanned at one length and at twice that length. */
record HostileTexts(Scanner scanner) {
    private static final int MEBI = 1 << 20;

    void run(PrintStream out) {
        scanner.scan("a first text, so that what is made once is made");
        Table table = Table.on(out, "text", "UTF-16 units", "ms", "twice as long, ms", "ratio");
        texts().forEach((name, piece) -> row(table, name, piece));
    }

    private static Map<String, Piece> texts() {
        Map<String, Piece> texts = new LinkedHashMap<>();
        texts.put("school sentences", new Piece("The bus for the away game leaves at 3:15 on Friday. ", 5 * MEBI));
        texts.put("one letter", new Piece("a", MEBI));
        texts.put("spaced letters", new Piece("l o s e r ", MEBI));
        texts.put("combining marks", new Piece("\u0301", 10_000));
        texts.put("unpaired surrogates", new Piece("\uD83D", MEBI));
        texts.put("insults without an end", new Piece("you are a loser and ", MEBI));
        texts.put("digits", new Piece("617-555-", MEBI));
        texts.put("at signs", new Piece("a@", MEBI));
        return texts;
    }

    private record Piece(String repeated, int length) {
        String times(int factor) {
            return repeated.repeat(factor * length / repeated.length());
        }
    }

    private void row(Table table, String name, Piece piece) {
        double once = millis(piece.times(1));
        double twice = millis(piece.times(2));
        table.row(name, String.valueOf(piece.length()), ms(once), ms(twice), ratio(twice / once));
    }

    private double millis(String text) {
        long from = System.nanoTime();
        scanner.scan(text);
        return (System.nanoTime() - from) / 1e6;
    }

    private static String ms(double millis) {
        return String.format(Locale.ROOT, "%.0f", millis);
    }

    private static String ratio(double ratio) {
        return String.format(Locale.ROOT, "%.1f", ratio);
    }
}
