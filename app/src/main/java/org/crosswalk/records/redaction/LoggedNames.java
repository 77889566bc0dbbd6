package org.crosswalk.records.redaction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the values of a log are called on a page. One that has no name here goes out with the whole entry only. */
final class LoggedNames {
    private record Named(String path, String name) {}

    /** In the order of the page. */
    private static final List<Named> ALL = List.of(
            new Named("by", "Who"),
            new Named("position", "Position"),
            new Named("person", "Person"),
            new Named("principal", "Principal"),
            new Named("principal.id", "Principal"),
            new Named("principal.name", "Name"),
            new Named("delegate", "Delegate"),
            new Named("away", "In place of"),
            new Named("decidedFor", "Decided for"),
            new Named("recipient", "Given to"),
            new Named("means", "By"),
            new Named("what", "What"),
            new Named("step", "Step"),
            new Named("words", "Searched for"),
            new Named("number", "Entry"),
            new Named("parts", "Parts seen"),
            new Named("of", "Scanned"),
            new Named("version", "Version"),
            new Named("volume", "Volume"),
            new Named("entries", "Entries"),
            new Named("series", "Series"),
            new Named("school", "School"),
            new Named("from", "From"),
            new Named("to", "Until"),
            new Named("day", "Day"),
            new Named("purpose", "Why"),
            new Named("why", "Why"),
            new Named("reason", "Why"),
            new Named("basis", "Legal basis"),
            new Named("note", "Note"),
            new Named("key", "Key"),
            new Named("answer", "Answer"),
            new Named("releasedBy.id", "Released by"),
            new Named("releasedBy.key", "With the key"),
            new Named("releasedBy.at", "Released at"),
            new Named("verdict.outcome", "Outcome"),
            new Named("verdict.edition", "Policy"),
            new Named("verdict.copied", "Copied to"),
            new Named("verdict.instead", "Instead"),
            new Named("verdict.words.clause", "Clause"),
            new Named("verdict.words.quote", "In its words"),
            new Named("verdict.words.ruling", "Ruling"),
            new Named("checked.outcome", "Outcome"),
            new Named("checked.edition", "Policy"),
            new Named("checked.words.clause", "Clause"),
            new Named("checked.words.quote", "In its words"),
            new Named("checked.words.ruling", "Ruling"),
            new Named("edition", "Policy"),
            new Named("scan", "Scan in entry"),
            new Named("scanner.roster", "Roster"),
            new Named("failed", "Failed"),
            new Named("found.category", "Found"),
            new Named("found.rule", "By rule"),
            new Named("found.students", "Students"),
            new Named("found.why", "Why"));

    private static final Map<String, String> NAMES = ALL.stream().collect(Collectors.toMap(Named::path, Named::name));

    /** Of values that belong together, as a clause and its words, the place of the first. */
    private static final Map<String, Integer> PLACES = IntStream.range(0, ALL.size())
            .boxed()
            .collect(Collectors.toMap(i -> first(ALL.get(i).path()), i -> i, Math::min));

    private LoggedNames() {}

    static Optional<String> of(String path) {
        return Optional.ofNullable(NAMES.get(path));
    }

    static int place(String path) {
        return PLACES.getOrDefault(first(path), ALL.size());
    }

    private static String first(String path) {
        int end = path.indexOf('.');
        return end < 0 ? path : path.substring(0, end);
    }
}
