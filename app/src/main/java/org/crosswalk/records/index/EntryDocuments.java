package org.crosswalk.records.index;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.Ranges;
import org.crosswalk.records.ContentFields;

/** Makes an entry searchable: its readable text with offsets for highlighting, its ids as exact words, and what it is counted by. */
@Singleton
class EntryDocuments {
    /** Changes whenever documents are made differently, so that an older index is built anew. */
    static final String FORM = "4";

    static final String NUMBER = "number";
    static final String KIND = "kind";
    /** When it was said, in seconds. */
    static final String AT = "at";

    static final String ABOUT = "about";
    static final String PEOPLE = "people";
    static final String FROM = "from";
    static final String TO = "to";
    static final String GROUP = "group";
    static final String MONTH = "month";
    static final String TEXT = "text";
    /** The text of attachments. */
    static final String ATTACHED = "attached";
    /** The names of attachments. */
    static final String FILE = "file";

    static final String HAS = "has";
    static final String THREAD = "thread";
    static final String SAME = "same";
    static final String SEALED = "sealed";
    static final String BROKEN = "broken";
    /** The content's digest, so that the index can be compared with the archive. */
    static final String DIGEST = "digest";

    static final char BETWEEN_FIELDS = '\n';

    /** Of a digest's digits, enough to tell all letters of the world apart. */
    private static final int SHORT = 32;

    private static final int LONGEST_TERM = 1000;
    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);
    private static final FieldType HIGHLIGHTED = highlighted();

    private final ContentFields contents;
    private final ZoneId zone;

    EntryDocuments(ContentFields contents, Clock clock) {
        this.contents = contents;
        this.zone = clock.getZone();
    }

    /** @param sealed whether it belongs to a private matter */
    Document of(ArchiveEntry entry, boolean sealed) {
        Readable readable = Readable.of(entry, contents);
        Document document = new Document();
        number(document, entry);
        time(document, said(entry, readable));
        terms(document, entry, readable, sealed);
        text(document, TEXT, readable.text());
        text(document, ATTACHED, readable.attached());
        return document;
    }

    /** The numbers of the entries that an entry of kind DISPOSITION disposed of. */
    List<Long> disposedBy(ArchiveEntry disposition) {
        return contents.of(disposition).stream()
                .filter(field -> field.name().equals("entries"))
                .flatMap(field -> Ranges.parse(field.value()).stream())
                .toList();
    }

    /** A month as facets and {@code month:} have it, such as 2026-03. */
    static String month(Instant at, ZoneId zone) {
        return YearMonth.from(at.atZone(zone)).toString();
    }

    private static void number(Document document, ArchiveEntry entry) {
        document.add(new LongPoint(NUMBER, entry.number()));
        document.add(new NumericDocValuesField(NUMBER, entry.number()));
        document.add(new StoredField(NUMBER, entry.number()));
        document.add(new BinaryDocValuesField(DIGEST, new BytesRef(digest(entry.digest()))));
    }

    /** What the index keeps of a digest, even of one that somebody altered into something else. */
    static byte[] digest(String written) {
        try {
            return HexFormat.of().parseHex(written);
        } catch (IllegalArgumentException e) {
            return written.getBytes(StandardCharsets.UTF_8);
        }
    }

    private void time(Document document, Instant said) {
        document.add(new LongPoint(AT, said.getEpochSecond()));
        document.add(new NumericDocValuesField(AT, said.getEpochSecond()));
        document.add(new StoredField(AT, said.toString()));
        facet(document, MONTH, month(said, zone));
    }

    /** A date that mail cannot have had is a mistake or a lie. */
    private static Instant said(ArchiveEntry entry, Readable readable) {
        Instant said = readable.said();
        return said == null
                        || said.isBefore(Instant.EPOCH)
                        || said.isAfter(entry.at().plus(CLOCKS_DIFFER))
                ? entry.at()
                : said;
    }

    private static void terms(Document document, ArchiveEntry entry, Readable readable, boolean sealed) {
        facet(document, KIND, entry.kind().name());
        document.add(new StoredField(KIND, entry.kind().name()));
        document.add(new StringField(ABOUT, entry.about(), Field.Store.YES));
        Set<String> people = new LinkedHashSet<>(readable.people());
        people.addAll(readable.from());
        people.addAll(readable.to());
        people.forEach(person -> facet(document, PEOPLE, person));
        readable.from().forEach(person -> term(document, FROM, person));
        readable.to().forEach(person -> term(document, TO, person));
        readable.groups().forEach(group -> facet(document, GROUP, group));
        stored(document, THREAD, readable.thread());
        stored(
                document,
                SAME,
                readable.sameAs().substring(0, Math.min(SHORT, readable.sameAs().length())));
        readable.has().forEach(what -> term(document, HAS, what));
        readable.files().forEach(name -> document.add(new TextField(FILE, name, Field.Store.NO)));
        if (readable.isBroken()) {
            document.add(new StringField(BROKEN, "true", Field.Store.YES));
        }
        if (sealed) {
            document.add(new StringField(SEALED, "true", Field.Store.YES));
        }
    }

    private static void facet(Document document, String name, String value) {
        if (fits(value)) {
            document.add(new StringField(name, value, Field.Store.NO));
            document.add(new SortedSetDocValuesField(name, new BytesRef(value)));
        }
    }

    private static void term(Document document, String name, String value) {
        if (fits(value)) {
            document.add(new StringField(name, value.toLowerCase(Locale.ROOT), Field.Store.NO));
        }
    }

    private static void stored(Document document, String name, String value) {
        String cut = fits(value) ? value : value.substring(0, LONGEST_TERM);
        document.add(new StringField(name, cut, Field.Store.YES));
    }

    private static boolean fits(String value) {
        return value.length() <= LONGEST_TERM;
    }

    private static void text(Document document, String name, String text) {
        if (!text.isEmpty()) {
            document.add(new Field(name, text, HIGHLIGHTED));
        }
    }

    private static FieldType highlighted() {
        FieldType type = new FieldType(TextField.TYPE_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }
}
