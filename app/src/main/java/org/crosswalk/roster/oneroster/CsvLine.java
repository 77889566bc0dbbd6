package org.crosswalk.roster.oneroster;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of a CSV file, asked by column; what does not fit throws {@link BadField} and so quarantines the row. */
public record CsvLine(String file, Map<String, Integer> header, int width, CsvRecord fields) {
    private static final int LONGEST_ID = 191;
    private static final int LONGEST_TEXT = 255;

    static String key(String column) {
        return column.strip().toLowerCase(Locale.ROOT);
    }

    public long number() {
        return fields.getStartingLineNumber();
    }

    public boolean has(String column) {
        return header.containsKey(key(column));
    }

    void mustBeWhole() {
        if (fields.getFieldCount() != width) {
            throw new BadField("(row)", "has %d fields, the header %d".formatted(fields.getFieldCount(), width));
        }
    }

    /** The value without outer space; null where it is blank, or the file lacks the column. */
    @Nullable
    public String raw(String column) {
        Integer index = header.get(key(column));
        if (index == null || index >= fields.getFieldCount()) {
            return null;
        }
        String value = fields.getField(index).strip();
        return value.isEmpty() ? null : value;
    }

    @Nullable
    String text(String column) {
        return text(column, LONGEST_TEXT);
    }

    @Nullable
    String text(String column, int longest) {
        String value = raw(column);
        if (value != null && value.length() > longest) {
            throw new BadField(column, "is longer than " + longest + " characters");
        }
        if (value != null && value.chars().anyMatch(Character::isISOControl)) {
            throw new BadField(column, "holds a control character or a line break");
        }
        return value;
    }

    public String required(String column) {
        String value = text(column);
        if (value == null) {
            throw new BadField(column, "is missing");
        }
        return value;
    }

    String id(String column) {
        String value = required(column);
        if (value.length() > LONGEST_ID) {
            throw new BadField(column, "is longer than " + LONGEST_ID + " characters");
        }
        return value;
    }

    /** The parts of a value that lists several, separated by commas. */
    public List<String> list(String column) {
        String value = raw(column);
        return value == null
                ? List.of()
                : Arrays.stream(value.split(","))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .distinct()
                        .toList();
    }

    @Nullable
    String date(String column) {
        String value = raw(column);
        if (value == null) {
            return null;
        }
        try {
            return LocalDate.parse(value).toString();
        } catch (DateTimeParseException e) {
            throw new BadField(column, "is not a date like 2026-08-24");
        }
    }

    /** As text that sorts and compares; the period may be open at either side, but not turned round. */
    void mustNotEndBefore(String first, String last) {
        String begins = date(first);
        String ends = date(last);
        if (begins != null && ends != null && LocalDate.parse(ends).isBefore(LocalDate.parse(begins))) {
            throw new BadField(last, "lies before " + first);
        }
    }

    /** {@code 1}, {@code 0}, or null where nothing is said. */
    @Nullable
    String truth(String column) {
        String value = raw(column);
        return switch (value == null ? "" : value.toLowerCase(Locale.ROOT)) {
            case "" -> null;
            case "true", "1", "yes" -> "1";
            case "false", "0", "no" -> "0";
            default -> throw new BadField(column, "is neither true nor false");
        };
    }
}
