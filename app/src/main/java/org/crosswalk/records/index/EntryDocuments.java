package org.crosswalk.records.index;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.search.Query;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.archive.Ranges;
import org.crosswalk.records.ContentFields;

/** Makes an entry searchable: its readable text with offsets for highlighting, and its ids as exact words. */
@Singleton
class EntryDocuments {
    /** Changes whenever documents are made differently, so that an older index is built anew. */
    static final String FORM = "1";

    static final String NUMBER = "number";
    static final String KIND = "kind";
    static final String AT = "at";
    static final String ABOUT = "about";
    static final String PEOPLE = "people";
    static final String TEXT = "text";
    static final char BETWEEN_FIELDS = '\n';

    private static final int LONGEST_ID = 191;
    private static final Set<String> NAMES_OF_PEOPLE =
            Set.of("by", "person", "people", "sender", "recipient", "recipients", "student", "copied");
    private static final Pattern NOT_FOR_READING = Pattern.compile(
            "\\p{XDigit}{64}|\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}|\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z|true|false");
    private static final FieldType HIGHLIGHTED = highlighted();

    private final ContentFields contents;

    EntryDocuments(ContentFields contents) {
        this.contents = contents;
    }

    Document of(ArchiveEntry entry) {
        List<ContentFields.Field> fields = contents.of(entry.content());
        Document document = new Document();
        document.add(new LongPoint(NUMBER, entry.number()));
        document.add(new NumericDocValuesField(NUMBER, entry.number()));
        document.add(new StoredField(NUMBER, entry.number()));
        document.add(new StringField(KIND, entry.kind().name(), Field.Store.YES));
        document.add(new LongPoint(AT, entry.at().getEpochSecond()));
        document.add(new StoredField(AT, entry.at().toString()));
        document.add(new StringField(ABOUT, entry.about(), Field.Store.YES));
        fields.stream()
                .filter(EntryDocuments::namesAPerson)
                .forEach(field -> document.add(new StringField(PEOPLE, field.value(), Field.Store.NO)));
        document.add(new Field(TEXT, text(entry.kind(), fields), HIGHLIGHTED));
        return document;
    }

    /** Finds the document of an entry. */
    Query number(long number) {
        return LongPoint.newExactQuery(NUMBER, number);
    }

    /** The numbers of the entries that an entry of kind DISPOSITION disposed of. */
    List<Long> disposedBy(ArchiveEntry disposition) {
        return contents.of(disposition.content()).stream()
                .filter(field -> field.name().equals("entries"))
                .flatMap(field -> Ranges.parse(field.value()).stream())
                .toList();
    }

    private static boolean namesAPerson(ContentFields.Field field) {
        return field.value().length() <= LONGEST_ID
                && List.of(field.name().split("\\.", -1)).stream().anyMatch(NAMES_OF_PEOPLE::contains);
    }

    private static String text(EntryKind kind, List<ContentFields.Field> fields) {
        if (kind == EntryKind.ACCESS) {
            return ""; // else every search would find the entries of the searches before it
        }
        return fields.stream()
                .map(ContentFields.Field::value)
                .filter(value -> !NOT_FOR_READING.matcher(value).matches())
                .collect(Collectors.joining(String.valueOf(BETWEEN_FIELDS)));
    }

    private static FieldType highlighted() {
        FieldType type = new FieldType(TextField.TYPE_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }
}
