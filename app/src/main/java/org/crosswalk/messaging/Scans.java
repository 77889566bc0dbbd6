package org.crosswalk.messaging;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosswalk.common.PersonId;
import org.crosswalk.messaging.Found.Part;
import org.crosswalk.moderation.detect.ScanContext;
import org.crosswalk.moderation.verdict.Finding;
import org.crosswalk.moderation.writing.Author;
import org.crosswalk.moderation.writing.Kind;
import org.crosswalk.policy.Known;
import org.crosswalk.scan.CurrentScanner;
import org.crosswalk.scan.CurrentScanner.Snapshot;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at what somebody wrote before it leaves. */
@Singleton
class Scans {
    static final String FAILED = "The scan failed";

    private static final Logger LOG = LoggerFactory.getLogger(Scans.class);

    private final CurrentScanner current;

    Scans(CurrentScanner current) {
        this.current = current;
    }

    /**
     * What was found, in the order of the text; unknown where the scan could not be made.
     *
     * @param members the group's students: their first names tell, in a message to their own group
     */
    Scanned of(Draft draft, Set<PersonId> members) {
        try {
            Snapshot scanner = current.now();
            return new Scanned(Known.of(found(draft, scanner, context(draft, members))), scanner.edition());
        } catch (RuntimeException e) {
            LOG.error("A scan failed: {}", e.getClass().getName());
            return Scanned.FAILED;
        }
    }

    private static List<Found> found(Draft draft, Snapshot scanner, ScanContext context) {
        return Stream.concat(
                        Stream.concat(
                                found(Part.SUBJECT, draft.subject(), scanner, context),
                                found(Part.TEXT, draft.text(), scanner, context)),
                        IntStream.range(0, draft.files().size())
                                .boxed()
                                .flatMap(i -> found(i, draft.files().get(i), scanner, context)))
                .toList();
    }

    private static ScanContext context(Draft draft, Set<PersonId> members) {
        Set<PersonId> about = draft.audience().chosen();
        Kind kind = about.isEmpty() ? Kind.TEAM_MESSAGE : Kind.GUARDIAN_MESSAGE;
        return new ScanContext(kind, Author.STAFF, ids(members), ids(about), null);
    }

    private static Set<String> ids(Set<PersonId> people) {
        return people.stream().map(PersonId::value).collect(Collectors.toSet());
    }

    /** Its name and its text; what in it nobody could read is a finding too. */
    private static Stream<Found> found(int index, Enclosed file, Snapshot scanner, ScanContext context) {
        Stream<Found> read =
                scanner.scan(file.text(), context).stream().map(finding -> found(Part.FILE, finding, index));
        Stream<Found> named = scanner.scan(file.name(), context).stream().map(finding -> named(index, finding));
        String unread = file.unread();
        return Stream.of(
                        named,
                        read,
                        unread == null
                                ? Stream.<Found>empty()
                                : Stream.of(Found.unread(index, "Somebody has to look at this file: " + unread + ".")))
                .flatMap(found -> found);
    }

    private static Found named(int index, Finding finding) {
        Found found = found(Part.FILE, finding, index);
        return new Found(
                Part.FILE,
                0,
                0,
                found.category(),
                found.severity(),
                found.rule(),
                found.why(),
                found.students(),
                index);
    }

    private static Stream<Found> found(Part part, String text, Snapshot scanner, ScanContext context) {
        return scanner.scan(text, context).stream().map(finding -> found(part, finding, null));
    }

    private static Found found(Part part, Finding finding, @Nullable Integer file) {
        return new Found(
                part,
                finding.start(),
                finding.end(),
                finding.category().id(),
                finding.severity().id(),
                finding.rule(),
                finding.why(),
                finding.students().stream().sorted().toList(),
                file);
    }
}
