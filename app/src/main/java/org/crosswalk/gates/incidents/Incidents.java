package org.crosswalk.gates.incidents;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.crosswalk.access.Duty;
import org.crosswalk.access.SignedIn;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.PersonId;
import org.crosswalk.gates.incidents.Incident.Kind;
import org.crosswalk.gates.incidents.Incident.Recipient;
import org.crosswalk.gates.incidents.Incident.Report;
import org.crosswalk.gates.incidents.Incident.State;
import org.crosswalk.gates.incidents.Incident.Step;
import org.jspecify.annotations.Nullable;

/**
 * Takes a breach from its report to its end (CAM-07): it is told to its lead at once; whether notice is due is decided, with a reason; whoever
 * has to be told is told by people; and it is reviewed before it can be closed. No legal advice.
 */
@Singleton
public class Incidents {
    public static final int LONGEST = 5000;

    private final IncidentsOnFile incidents;
    private final Leads leads;
    private final BreachLaw law;
    private final IncidentPost post;
    private final Archive archive;

    Incidents(IncidentsOnFile incidents, Leads leads, BreachLaw law, IncidentPost post, Archive archive) {
        this.incidents = incidents;
        this.leads = leads;
        this.law = law;
        this.post = post;
        this.archive = archive;
    }

    public enum Answer {
        DONE,
        NOT_THERE,
        /** No words, too many, or a day that has not come. */
        SAY_MORE,
        /** It is not this step's turn. */
        NOT_NOW
    }

    /** Anybody who can sign in tells of one; its number, or nothing where it was not said what happened and when. */
    @Transactional
    public OptionalLong report(SignedIn who, Report told, ZonedDateTime now) {
        LocalDate day = now.toLocalDate();
        if (isUnfit(told.happened()) || told.noticed().isAfter(day)) {
            return OptionalLong.empty();
        }
        Report report = new Report(told.happened().strip(), told.noticed(), told.data(), told.whose());
        Duty lead = leads.on(day);
        long id = incidents.add(report, lead, who.person(), now.toInstant());
        Incident incident = new Incident(id, report, lead, who.person(), now.toInstant(), List.of());
        List<PersonId> to = post.send(incident, State.TO_JUDGE, now.toInstant());
        archive.append(EntryKind.COMPLIANCE, about(id), now.toInstant(), reported(incident, to));
        return OptionalLong.of(id);
    }

    /** Those that one may read, the newest first. */
    public List<Incident> of(SignedIn who) {
        return incidents.all().stream()
                .filter(incident -> leads.mayRead(who, incident))
                .toList();
    }

    public Optional<Incident> find(SignedIn who, long id) {
        return incidents.find(id).filter(incident -> leads.mayRead(who, incident));
    }

    /** @param whom who was told, for {@link Kind#TOLD} */
    @Transactional
    public Answer take(
            SignedIn who, long id, Kind kind, @Nullable Recipient whom, LocalDate on, String said, ZonedDateTime now) {
        Optional<Incident> known = incidents.locked(id).filter(incident -> leads.mayRead(who, incident));
        if (known.isEmpty() || (kind != Kind.NOTED && !leads.leads(who, known.get()))) {
            return Answer.NOT_THERE;
        }
        if (isUnfit(said) || on.isAfter(now.toLocalDate()) || (kind == Kind.TOLD) == (whom == null)) {
            return Answer.SAY_MORE;
        }
        if (!mayFollow(known.get().state(law.toTell()), known.get(), kind)) {
            return Answer.NOT_NOW;
        }
        incidents.add(id, new Step(kind, whom, on, said.strip(), who.person(), now.toInstant()));
        archive.append(
                EntryKind.COMPLIANCE,
                about(id),
                now.toInstant(),
                new StepEntry(
                        "incident-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        whom == null ? null : whom.name(),
                        on.toString(),
                        said.strip(),
                        who.person().value()));
        return Answer.DONE;
    }

    /** Nothing is added to what is closed, and nothing is closed before it was judged, told and reviewed. */
    public static boolean mayFollow(State state, Incident incident, Kind kind) {
        return switch (kind) {
            case NOTED, NOTICE_DUE, NO_NOTICE, REVIEWED -> state != State.CLOSED;
            case TOLD -> state != State.CLOSED && incident.isNoticeDue();
            case CLOSED -> state == State.TO_CLOSE;
        };
    }

    private static boolean isUnfit(String words) {
        return words.isBlank() || words.strip().length() > LONGEST;
    }

    static String about(long incident) {
        return "incident-" + incident;
    }

    private static ReportEntry reported(Incident incident, List<PersonId> to) {
        Report report = incident.report();
        return new ReportEntry(
                "incident-reported",
                report.happened(),
                report.noticed().toString(),
                names(report.data()),
                names(report.whose()),
                incident.lead().name(),
                to.stream().map(PersonId::value).toList(),
                incident.by().value());
    }

    private static List<String> names(Set<? extends Enum<?>> some) {
        return some.stream().map(Enum::name).sorted().toList();
    }

    @Serdeable
    record ReportEntry(
            String what,
            String happened,
            String noticed,
            List<String> data,
            List<String> whose,
            String lead,
            List<String> told,
            String by) {}

    @Serdeable
    record StepEntry(String what, @Nullable String told, String on, String said, String by) {}
}
