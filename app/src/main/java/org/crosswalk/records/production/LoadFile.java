package org.crosswalk.records.production;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the lines of a Concordance load file: U+0014 between fields, U+00FE around each, U+00AE for a line end within one. The file is
 * UTF-8 with a byte-order mark, so that a program which would take it for Latin-1 does not. The format has no escape, so within a
 * value the sign þ is written twice and ® as (R).
 */
final class LoadFile {
    static final String MARK = "\uFEFF";

    private static final String BETWEEN = "\u0014";
    private static final String AROUND = "\u00FE";
    private static final String LINE_END = "\u00AE";

    private LoadFile() {}

    static String head() {
        return MARK + line(Produced.NAMES);
    }

    static String line(Produced document) {
        return line(document.values());
    }

    private static String line(List<String> values) {
        return values.stream().map(LoadFile::field).collect(Collectors.joining(BETWEEN)) + "\r\n";
    }

    private static String field(String value) {
        String plain = value.replace(LINE_END, "(R)")
                .replace(AROUND, AROUND + AROUND)
                .replaceAll("\\R", LINE_END)
                .replaceAll("\\p{Cntrl}", " ");
        return AROUND + plain + AROUND;
    }
}
