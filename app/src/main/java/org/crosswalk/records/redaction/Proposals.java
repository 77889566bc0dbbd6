package org.crosswalk.records.redaction;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.moderation.detect.ScanContext;
import org.crosswalk.moderation.verdict.Finding;
import org.crosswalk.records.exemptions.Exemptions;
import org.crosswalk.roster.Students;
import org.crosswalk.scan.CurrentScanner;

/** What the scanner proposes to withhold of an item. An officer decides. */
@Singleton
public class Proposals {
    private static final String STUDENT_ID = "student-id";

    private final CurrentScanner scanner;
    private final Students students;
    private final Exemptions exemptions;

    Proposals(CurrentScanner scanner, Students students, Exemptions exemptions) {
        this.scanner = scanner;
        this.students = students;
        this.exemptions = exemptions;
    }

    /** Those that nobody has answered yet, in the order of the fields. */
    public List<Proposal> open(Item item, Sheet sheet) {
        return all(item).stream().filter(proposal -> isOpen(proposal, sheet)).toList();
    }

    private static boolean isOpen(Proposal proposal, Sheet sheet) {
        return sheet.marks(proposal.span().field()).stream()
                        .noneMatch(mark -> mark.span().covers(proposal.span()))
                && !sheet.dismissed(proposal.category()).contains(proposal.span());
    }

    /** All, answered or not. */
    public List<Proposal> all(Item item) {
        Set<String> ids = studentIds();
        List<Proposal> found = new ArrayList<>();
        Set<String> words = new HashSet<>();
        for (Field field : item.fields()) {
            boolean inside = field.label().equals(Item.INSIDE);
            Stream.concat(ids(field, ids), scanned(field))
                    .sorted(Comparator.comparing(Proposal::span, Span.IN_ORDER))
                    .filter(once())
                    // what an e-mail's bytes say once more was answered where it is read
                    .filter(proposal -> words.add(bare(field, proposal)) || !inside)
                    .forEach(found::add);
        }
        return found;
    }

    /** The students whom a text names, as far as the scanner knows them. */
    public Set<String> studentsIn(String text) {
        return scanner.scan(text, ScanContext.none()).stream()
                .filter(finding -> finding.students().size() == 1)
                .flatMap(finding -> finding.students().stream())
                .collect(Collectors.toSet());
    }

    /** Whether a text may mean a student, one of several even, or lists one's id. */
    public boolean mayMeanStudents(String text) {
        return Stream.of(text.split(LoggedValues.BETWEEN, -1)).anyMatch(studentIds()::contains)
                || scanner.scan(text, ScanContext.none()).stream()
                        .anyMatch(finding -> !finding.students().isEmpty());
    }

    private Set<String> studentIds() {
        return students.all().stream().map(student -> student.id().value()).collect(Collectors.toSet());
    }

    private Stream<Proposal> scanned(Field field) {
        return scanner.scan(field.text(), ScanContext.none()).stream()
                .filter(finding -> finding.end() > finding.start())
                .flatMap(finding -> proposal(field, finding).stream());
    }

    private List<Proposal> proposal(Field field, Finding finding) {
        String category = finding.category().id();
        return exemptions
                .suggestedFor(category)
                .map(exemption -> new Proposal(
                        new Span(field.name(), finding.start(), finding.end()),
                        category,
                        exemption.code(),
                        finding.why(),
                        finding.students()))
                .stream()
                .toList();
    }

    private static String bare(Field field, Proposal proposal) {
        return Skeleton.of(field.text()
                        .substring(proposal.span().start(), proposal.span().end()))
                .letters();
    }

    /** A particular is one value; a detail may be a list of them. */
    private Stream<Proposal> ids(Field field, Set<String> known) {
        return switch (field.role()) {
            case PARTICULAR -> known.contains(field.text()) ? id(field, 0, field.text()) : Stream.of();
            case DETAIL -> listed(field, known);
            default -> Stream.of();
        };
    }

    private Stream<Proposal> listed(Field field, Set<String> known) {
        List<Proposal> found = new ArrayList<>();
        int start = 0;
        for (String value : field.text().split(LoggedValues.BETWEEN, -1)) {
            if (known.contains(value)) {
                id(field, start, value).forEach(found::add);
            }
            start += value.length() + LoggedValues.BETWEEN.length();
        }
        return found.stream();
    }

    private Stream<Proposal> id(Field field, int start, String id) {
        return exemptions.suggestedFor(STUDENT_ID).stream()
                .map(exemption -> new Proposal(
                        new Span(field.name(), start, start + id.length()),
                        STUDENT_ID,
                        exemption.code(),
                        "The roster has a student of that id.",
                        Set.of(id)));
    }

    private static Predicate<Proposal> once() {
        Set<String> seen = new HashSet<>();
        return proposal -> seen.add(proposal.span() + proposal.category());
    }
}
