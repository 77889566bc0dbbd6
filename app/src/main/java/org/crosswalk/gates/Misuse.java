package org.crosswalk.gates;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosswalk.access.Charge;
import org.crosswalk.access.SignedIn;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.OrgId;
import org.crosswalk.gates.MisuseReport.Kind;
import org.crosswalk.gates.incidents.Incident;
import org.crosswalk.gates.incidents.Incidents;
import org.jspecify.annotations.Nullable;

/** Anybody who can sign in reports misuse; it reaches those whose duty it is, and nobody else (LEI-23, WES-16, CAM-06). */
@Singleton
public class Misuse {
    public static final int LONGEST = 5000;
    private static final int NEWEST = 200;

    private final MisuseReports reports;
    private final Incidents incidents;
    private final Archive archive;
    private final ZoneId zone;

    Misuse(MisuseReports reports, Incidents incidents, Archive archive, Clock clock) {
        this.reports = reports;
        this.incidents = incidents;
        this.archive = archive;
        this.zone = clock.getZone();
    }

    /** False where nothing was said, or too much. A breach reaches its lead too (CAM-07). */
    @Transactional
    public boolean report(SignedIn who, Kind kind, @Nullable OrgId school, String said, Instant at) {
        if (!isFit(said)) {
            return false;
        }
        long id = reports.add(kind, school, said.strip(), who.person(), at);
        if (kind == Kind.BREACH) {
            ZonedDateTime now = at.atZone(zone);
            incidents.report(who, new Incident.Report(said, now.toLocalDate(), Set.of(), Set.of()), now);
        }
        archive.append(
                EntryKind.COMPLIANCE,
                about(id),
                at,
                new ReportEntry(
                        "misuse-reported",
                        kind.name(),
                        school == null ? null : school.value(),
                        said.strip(),
                        who.person().value()));
        return true;
    }

    /** Those that concern one's duties, newest first. */
    public List<MisuseReport> concerning(SignedIn who) {
        return reports.newest(NEWEST).stream()
                .filter(report -> concerns(report, who))
                .toList();
    }

    /** False where it is not there for this person, was answered before, or nothing was said. */
    @Transactional
    public boolean answer(SignedIn who, long id, String note, Instant at) {
        Optional<MisuseReport> report = reports.find(id).filter(known -> concerns(known, who));
        if (report.isEmpty()
                || !isFit(note)
                || !reports.answer(id, new MisuseReport.Answer(note.strip(), who.person(), at))) {
            return false;
        }
        archive.append(
                EntryKind.COMPLIANCE,
                about(id),
                at,
                new ReportEntry(
                        "misuse-answered",
                        report.get().kind().name(),
                        null,
                        note.strip(),
                        who.person().value()));
        return true;
    }

    /** Nobody reads a report that they are the duty for but that is about another school. */
    private static boolean concerns(MisuseReport report, SignedIn who) {
        return who.charges().stream()
                .anyMatch(charge -> report.kind().to().contains(charge.duty()) && covers(charge, report));
    }

    private static boolean covers(Charge charge, MisuseReport report) {
        return charge.school() == null || charge.school().equals(report.school());
    }

    private static boolean isFit(String said) {
        return !said.isBlank() && said.strip().length() <= LONGEST;
    }

    private static String about(long report) {
        return "misuse-report-" + report;
    }

    @Serdeable
    record ReportEntry(String what, String kind, @Nullable String school, String said, String by) {}
}
