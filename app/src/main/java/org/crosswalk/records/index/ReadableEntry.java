package org.crosswalk.records.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.records.ContentFields;

/** Reads an entry of any kind by the names that the features have in common. */
final class ReadableEntry {
    private static final Set<String> AUTHORS = Set.of("by", "sender", "author", "from", "reviewer");
    private static final Set<String> ADDRESSEES = Set.of("recipient", "recipients", "to", "copied");
    private static final Set<String> OTHERS =
            Set.of("person", "people", "student", "students", "principal", "approver", "custodian");
    private static final Set<String> GROUPS = Set.of("group", "groups");
    private static final Set<String> FILES = Set.of("attachments", "files");
    /** Of a scan, what a person would look for: not its places, which are words such as "text" and numbers. */
    private static final Set<String> FOUND =
            Set.of("edition", "found.category", "found.rule", "found.why", "found.students");

    private static final Pattern NOT_FOR_READING = Pattern.compile(
            "\\p{XDigit}{64}|\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}|\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z|true|false");

    private ReadableEntry() {}

    static Readable of(ArchiveEntry entry, List<ContentFields.Field> fields) {
        List<String> from = ids(fields, AUTHORS);
        List<String> to = ids(fields, ADDRESSEES);
        List<String> people = new ArrayList<>(from);
        people.addAll(to);
        people.addAll(ids(fields, OTHERS));
        boolean attaches = fields.stream().anyMatch(field -> last(field).equals("attachment"));
        return new Readable(
                null,
                people,
                from,
                to,
                ids(fields, GROUPS),
                entry.about(),
                entry.digest(),
                attaches ? List.of(Readable.ATTACHMENT) : List.of(),
                values(
                        fields,
                        field -> last(field).equals("name") && parts(field).anyMatch(FILES::contains)),
                text(entry.kind(), fields),
                "");
    }

    /** A person or group is named by its id, either alone or in a record with more about it. */
    private static List<String> ids(List<ContentFields.Field> fields, Set<String> names) {
        return values(
                fields,
                field -> names.contains(last(field))
                        || last(field).equals("id") && parts(field).anyMatch(names::contains));
    }

    private static List<String> values(List<ContentFields.Field> fields, Predicate<ContentFields.Field> which) {
        return fields.stream()
                .filter(which)
                .map(ContentFields.Field::value)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    private static String text(EntryKind kind, List<ContentFields.Field> fields) {
        if (kind == EntryKind.ACCESS) {
            return ""; // else every search would find the entries of the searches before it
        }
        return fields.stream()
                .filter(field -> kind != EntryKind.SCAN || FOUND.contains(field.name()))
                .map(ContentFields.Field::value)
                .filter(value -> !NOT_FOR_READING.matcher(value).matches())
                .collect(Collectors.joining(String.valueOf(EntryDocuments.BETWEEN_FIELDS)));
    }

    private static Stream<String> parts(ContentFields.Field field) {
        return Stream.of(field.name().split("\\.", -1));
    }

    private static String last(ContentFields.Field field) {
        return field.name().substring(field.name().lastIndexOf('.') + 1);
    }
}
