package org.crosswalk.records.production;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosswalk.archive.Attachments;
import org.crosswalk.records.exemptions.Exemption;
import org.crosswalk.records.exemptions.Exemptions;
import org.crosswalk.records.production.LogLine.Extent;
import org.crosswalk.records.production.pdf.Block;
import org.crosswalk.records.production.pdf.Typefaces;
import org.crosswalk.records.production.pdf.Typesetter;
import org.crosswalk.records.redaction.Cleared;
import org.crosswalk.records.redaction.Ground;
import org.crosswalk.records.redaction.Role;

/**
 * Writes records into a volume, one after the other: as PDF with a number on each page, as text, as they were received where nothing is
 * withheld, and in the load file and the withholding log. It is given only what may go out.
 */
final class VolumeWriter implements AutoCloseable {
    static final String LOAD_FILE = "DATA/load.dat";
    static final String LOG_CSV = "withholding-log.csv";
    static final String LOG_PDF = "withholding-log.pdf";

    private final Volume volume;
    private final Typefaces faces;
    private final Sheets sheets;
    private final Exemptions exemptions;
    private final Attachments kept;
    private final Pictures pictures;
    private final ZoneId zone;
    private final Instant now;
    private final BufferedWriter loadFile;
    private final BufferedWriter log;
    private final CsvWriter logLines;
    private final List<LogLine> withheld = new ArrayList<>();
    private final Map<String, Long> whole = new LinkedHashMap<>();
    private final Map<String, Long> redacted = new LinkedHashMap<>();
    private Bates next;
    private int pages;

    VolumeWriter(
            Volume volume,
            String prefix,
            Typefaces faces,
            Exemptions exemptions,
            Attachments kept,
            Pictures pictures,
            ZoneId zone,
            Instant now)
            throws IOException {
        this.volume = volume;
        this.faces = faces;
        this.sheets = new Sheets(exemptions, zone);
        this.exemptions = exemptions;
        this.kept = kept;
        this.pictures = pictures;
        this.zone = zone;
        this.now = now;
        this.next = new Bates(prefix, 1);
        this.loadFile = volume.growing(LOAD_FILE);
        this.log = volume.growing(LOG_CSV);
        this.logLines = CsvWriter.builder().build(log);
        loadFile.write(LoadFile.head());
        logLines.writeRecord(LogLine.NAMES);
    }

    /** @return the number of the record's first page */
    Bates write(Cleared item) throws IOException {
        List<Block> blocks = sheets.message(item);
        Document message = print(blocks);
        List<Document> family = new ArrayList<>(List.of(message));
        for (Cleared.ClearedFile file : item.files()) {
            byte[] picture = file.picture() == null ? new byte[0] : pictures.read(item.entry(), file.picture());
            family.add(print(sheets.file(file, picture)));
        }
        Given given = give(item, message);
        for (int i = 0; i < family.size(); i++) {
            loadFile.write(LoadFile.line(line(item, i, family, given)));
        }
        logged(item, family);
        (item.whole().isPresent() ? whole : redacted).put(message.begin().toString(), item.entry());
        return message.begin();
    }

    int pages() {
        return pages;
    }

    /** The entries whose leaves may go out, by the number of their first page. */
    Map<String, Long> whole() {
        return whole;
    }

    /** Those of which something is withheld. */
    Map<String, Long> redacted() {
        return redacted;
    }

    /** Writes the withholding log as PDF, and ends the growing files. */
    void finish(String title) throws IOException {
        logLines.flush();
        close();
        volume.grown(LOAD_FILE);
        volume.grown(LOG_CSV);
        volume.write(
                LOG_PDF,
                Typesetter.print(faces, title, logBlocks(title), page -> title + ", page " + (page + 1), now)
                        .bytes());
    }

    private record Document(Bates begin, Bates end, String pdfDigest, String textPath) {}

    /** What is given as it was received. */
    private record Given(String path, String digest) {}

    private Document print(List<Block> blocks) {
        Bates begin = next;
        Typesetter.Printed pdf = Typesetter.print(
                faces, begin.toString(), blocks, page -> begin.plus(page).toString(), now);
        String digest = volume.write("PDF/" + begin + ".pdf", pdf.bytes());
        String textPath = "TEXT/" + begin + ".txt";
        volume.write(textPath, sheets.text(blocks));
        next = begin.plus(pdf.pages());
        pages += pdf.pages();
        return new Document(begin, begin.plus(pdf.pages() - 1), digest, textPath);
    }

    private Given give(Cleared item, Document message) {
        if (item.whole().isEmpty()) {
            return new Given("", message.pdfDigest());
        }
        Cleared.Whole asReceived = item.whole().get();
        String path = "NATIVE/" + message.begin();
        String digest = volume.write(path + ".json", asReceived.content());
        return asReceived.raw() == null
                ? new Given(path + ".json", digest)
                : new Given(path + ".eml", volume.write(path + ".eml", kept.read(asReceived.raw())));
    }

    private Produced line(Cleared item, int place, List<Document> family, Given given) {
        Document document = family.get(place);
        boolean isMessage = place == 0;
        return new Produced(
                document.begin(),
                document.end(),
                family.getFirst().begin(),
                family.getLast().end(),
                sheets.line(item, Role.CUSTODIAN),
                isMessage ? sheets.line(item, Role.FROM) : "",
                isMessage ? sheets.line(item, Role.TO) : "",
                isMessage ? sheets.line(item, Role.CC) : "",
                isMessage ? sheets.line(item, Role.BCC) : "",
                isMessage ? sheets.line(item, Role.SUBJECT) : "",
                item.at().atOffset(ZoneOffset.UTC).toString(),
                isMessage ? given.digest() : document.pdfDigest(),
                isMessage ? given.path() : "",
                document.textPath());
    }

    private void logged(Cleared item, List<Document> family) throws IOException {
        String day = LocalDate.ofInstant(item.at(), zone).toString();
        for (Ground ground : item.grounds()) {
            Extent extent = item.withheld() ? Extent.WHOLE : Extent.PART;
            Exemption exemption = exemptions.find(ground.exemption()).orElseThrow();
            LogLine line = new LogLine(
                    family.getFirst().begin(),
                    family.getLast().end(),
                    day,
                    sheets.kind(item.kind()),
                    extent,
                    exemption.label(),
                    exemption.citation(),
                    ground.reason());
            withheld.add(line);
            logLines.writeRecord(line.values());
        }
    }

    private List<Block> logBlocks(String title) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(title));
        blocks.add(
                Block.text(
                        withheld.isEmpty()
                                ? "Nothing is withheld."
                                : "For each record what is withheld, on what ground, how that applies to it, and what is given of it."));
        for (LogLine line : withheld) {
            blocks.add(new Block.Rule());
            List<String> values = line.values();
            for (int i = 0; i < values.size(); i++) {
                blocks.add(Block.fact(label(LogLine.NAMES.get(i)), values.get(i)));
            }
        }
        return blocks;
    }

    private static String label(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        loadFile.close();
        log.close();
    }
}
