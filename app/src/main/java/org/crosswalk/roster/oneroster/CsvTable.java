package org.crosswalk.roster.oneroster;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads one CSV file of a package (RFC 4180, UTF-8 with or without a BOM), line by line. */
public final class CsvTable {
    private static final long LARGEST = 2L << 30;

    private final RosterPackage source;
    private final String file;

    public CsvTable(RosterPackage source, String file) {
        this.source = source;
        this.file = file;
    }

    /** Hands each line to the reader; a file that is no CSV throws {@link UnreadablePackage}. */
    public void read(List<String> needed, Consumer<CsvLine> lines) {
        long reached = 1;
        try (CsvReader<CsvRecord> records = open()) {
            Iterator<CsvRecord> each = records.iterator();
            CsvRecord first = first(each);
            Map<String, Integer> header = header(first, needed);
            while (each.hasNext()) {
                CsvRecord next = each.next();
                reached = next.getStartingLineNumber();
                lines.accept(new CsvLine(file, header, first.getFieldCount(), next));
            }
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            throw unreadable(e, reached);
        }
    }

    private CsvReader<CsvRecord> open() throws IOException {
        Optional<InputStream> input = source.open(file);
        if (input.isEmpty()) {
            throw new UnreadablePackage("The package has no " + file);
        }
        Reader text = new InputStreamReader(
                new LimitedInput(input.get(), file, LARGEST), StandardCharsets.UTF_8.newDecoder());
        return CsvReader.builder()
                .allowUnclosedQuote(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text);
    }

    private CsvRecord first(Iterator<CsvRecord> records) {
        if (!records.hasNext()) {
            throw new UnreadablePackage(file + " is empty: it has not even a header");
        }
        return records.next();
    }

    private Map<String, Integer> header(CsvRecord first, List<String> needed) {
        Map<String, Integer> header = new HashMap<>();
        for (int i = 0; i < first.getFieldCount(); i++) {
            header.putIfAbsent(CsvLine.key(withoutBom(first.getField(i))), i);
        }
        for (String column : needed) {
            if (!header.containsKey(CsvLine.key(column))) {
                throw new UnreadablePackage("%s has no column %s; is it a OneRoster CSV file?".formatted(file, column));
            }
        }
        return header;
    }

    private static String withoutBom(String name) {
        return name.startsWith("\uFEFF") ? name.substring(1) : name;
    }

    private UnreadablePackage unreadable(Exception e, long line) {
        if (causes(e).anyMatch(CharacterCodingException.class::isInstance)) {
            return new UnreadablePackage("%s is not UTF-8 text (soon after line %d)".formatted(file, line), e);
        }
        String detail = causes(e)
                .filter(CsvParseException.class::isInstance)
                .reduce((outer, inner) -> inner)
                .map(cause -> String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT))
                .orElse("");
        return new UnreadablePackage(
                detail.contains("quote")
                        ? "%s has a quotation mark that is never closed, after line %d".formatted(file, line)
                        : "%s cannot be read as CSV after line %d".formatted(file, line),
                e);
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause);
    }
}
