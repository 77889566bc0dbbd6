package org.crosswalk.roster.oneroster;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;

/** Brings the roster in line with a OneRoster package: all of it in one transaction, or nothing. */
@Singleton
public class RosterImports {
    /** A package that would end more people than this needs a person's word: half a district does not leave in a night. */
    private static final int MOST_ENDS_PERCENT = 10;

    private final PackageReader reader;
    private final Mirror mirror;
    private final Archive archive;
    private final Clock clock;

    RosterImports(PackageReader reader, Mirror mirror, Archive archive, Clock clock) {
        this.reader = reader;
        this.mirror = mirror;
        this.archive = archive;
        this.clock = clock;
    }

    /** What to do with a package that is good, or good but surprising. */
    public enum Intent {
        REHEARSE,
        IMPORT,
        IMPORT_CONFIRMED
    }

    /**
     * Imports a folder or zip.
     *
     * @return what became of it; a package that cannot be read is {@link ImportResult.Refused}, not an exception
     */
    @Transactional
    public ImportResult run(Path place, Intent intent) {
        try (RosterPackage source = RosterPackage.at(place)) {
            mirror.takeTurn();
            return carryOut(reader.read(source, mirror), source.has(UsersFile.NAME), intent);
        } catch (UnreadablePackage e) {
            return new ImportResult.Refused(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return new ImportResult.Refused(
                    "The package cannot be read: " + e.getClass().getSimpleName());
        }
    }

    private ImportResult carryOut(Drafts drafts, boolean hasUsers, Intent intent) {
        Map<Kind, Changes> changes = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            changes.put(kind, drafts.of(kind).changes());
        }
        Report report = report(drafts, changes);
        List<String> doubts = doubts(drafts, changes, hasUsers);
        return switch (intent) {
            case REHEARSE -> new ImportResult.Rehearsed(report, doubts);
            case IMPORT ->
                doubts.isEmpty() ? write(changes, report) : new ImportResult.NeedsConfirmation(report, doubts);
            case IMPORT_CONFIRMED -> write(changes, report);
        };
    }

    private static Report report(Drafts drafts, Map<Kind, Changes> changes) {
        List<Report.Line> lines = new ArrayList<>();
        changes.forEach((kind, change) -> {
            int adds = change.adds().size();
            int ends = change.ends().size();
            int now = drafts.of(kind).current().size() + adds - ends;
            lines.add(new Report.Line(kind.plural(), adds, change.changes().size(), ends, now));
        });
        return new Report(lines, List.copyOf(drafts.quarantined()), List.copyOf(drafts.notes()));
    }

    private static List<String> doubts(Drafts drafts, Map<Kind, Changes> changes, boolean hasUsers) {
        List<String> doubts = new ArrayList<>();
        if (!hasUsers) {
            doubts.add("The package has no users.csv.");
        }
        long people = drafts.of(Kind.PERSON).current().size();
        long ends = changes.getOrDefault(Kind.PERSON, NOTHING).ends().size();
        if (ends * 100 > people * MOST_ENDS_PERCENT) {
            doubts.add("It would end %d of %d people, more than %d %%.".formatted(ends, people, MOST_ENDS_PERCENT));
        }
        return doubts;
    }

    private static final Changes NOTHING = new Changes(List.of(), List.of(), List.of());

    private ImportResult write(Map<Kind, Changes> changes, Report report) {
        Instant now = clock.instant();
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        changes.forEach((kind, change) -> mirror.write(kind, change, today));
        mirror.remember(
                changes.getOrDefault(Kind.GUARDIANSHIP, NOTHING), changes.getOrDefault(Kind.PERSON, NOTHING), now);
        long number = mirror.keep(report, now);
        archive.append(
                EntryKind.ROSTER_IMPORT,
                "roster-import-" + number,
                now,
                new ArchivedImport(number, report.lines(), report.quarantined().size()));
        return report.changes() == 0 ? new ImportResult.NothingChanged(report) : new ImportResult.Imported(report);
    }
}
