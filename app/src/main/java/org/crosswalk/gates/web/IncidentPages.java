package org.crosswalk.gates.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.MailSettings;
import org.crosswalk.gates.incidents.BreachLaw;
import org.crosswalk.gates.incidents.Incident;
import org.crosswalk.gates.incidents.Incident.Data;
import org.crosswalk.gates.incidents.Incident.Kind;
import org.crosswalk.gates.incidents.Incident.State;
import org.crosswalk.gates.incidents.IncidentReminding;
import org.crosswalk.gates.incidents.Incidents;
import org.crosswalk.gates.incidents.Leads;
import org.crosswalk.records.calendar.LawValue;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.notice.BreachLetter;
import org.crosswalk.templates.page.BreachLetterPage;
import org.crosswalk.templates.page.IncidentPage;
import org.crosswalk.templates.page.IncidentsPage;
import org.crosswalk.templates.page.ReportBreachPage;
import org.jspecify.annotations.Nullable;

/** Draws breaches for those who may read of them. */
@Singleton
class IncidentPages {
    private final Leads leads;
    private final BreachLaw law;
    private final IncidentReminding reminding;
    private final People people;
    private final MailSettings mail;
    private final Clock clock;

    IncidentPages(
            Leads leads, BreachLaw law, IncidentReminding reminding, People people, MailSettings mail, Clock clock) {
        this.leads = leads;
        this.law = law;
        this.reminding = reminding;
        this.people = people;
        this.mail = mail;
        this.clock = clock;
    }

    /** @param form what was typed before */
    ReportBreachPage report(Frame frame, ReportBreachPage.Standing standing, Map<String, String> form) {
        Set<String> chosen = form.keySet().stream()
                .filter(name -> name.contains("-"))
                .map(name -> name.substring(name.indexOf('-') + 1))
                .collect(Collectors.toSet());
        return new ReportBreachPage(
                frame,
                standing,
                LocalDate.now(clock),
                Arrays.stream(Data.values()).map(Enum::name).toList(),
                Arrays.stream(Incident.Whose.values()).map(Enum::name).toList(),
                new ReportBreachPage.Typed(
                        form.getOrDefault("happened", ""), form.getOrDefault("noticed", ""), chosen));
    }

    IncidentsPage list(Frame frame, List<Incident> incidents) {
        Predicate<Incident> closed = incident -> incident.state(law.toTell()) == State.CLOSED;
        return new IncidentsPage(
                frame,
                LocalDate.now(clock),
                incidents.stream().filter(closed.negate()).map(this::line).toList(),
                incidents.stream().filter(closed).map(this::line).toList());
    }

    private IncidentsPage.Line line(Incident incident) {
        return new IncidentsPage.Line(
                incident.id(),
                incident.report().happened(),
                incident.report().noticed(),
                incident.state(law.toTell()).name(),
                reminding.due(incident, clock.getZone()).orElse(null));
    }

    /** @param problem why a step was not taken */
    IncidentPage one(Frame frame, SignedIn who, Incident incident, @Nullable String problem) {
        State state = incident.state(law.toTell());
        boolean isLead = leads.leads(who, incident);
        return new IncidentPage(
                frame,
                incident.id(),
                problem,
                LocalDate.now(clock),
                told(incident),
                new IncidentPage.Waits(
                        state.name(), reminding.due(incident, clock.getZone()).orElse(null)),
                isLead,
                Arrays.stream(Kind.values())
                        .filter(kind -> isLead || kind == Kind.NOTED)
                        .filter(kind -> Incidents.mayFollow(state, incident, kind))
                        .map(Kind::name)
                        .toList(),
                law.toTell().stream()
                        .filter(whom -> !incident.told().contains(whom))
                        .sorted()
                        .map(Enum::name)
                        .toList(),
                incident.isNoticeDue()
                        ? Stream.of(BreachLetter.To.values()).map(Enum::name).toList()
                        : List.of(),
                incident.steps().reversed().stream().map(this::step).toList(),
                law.values().stream().map(IncidentPages::number).toList());
    }

    private IncidentPage.Told told(Incident incident) {
        Incident.Report report = incident.report();
        return new IncidentPage.Told(
                report.happened(),
                report.noticed(),
                report.data().stream().sorted().map(Enum::name).toList(),
                report.data().stream()
                        .filter(law.counts()::contains)
                        .sorted()
                        .map(Enum::name)
                        .toList(),
                report.whose().stream().sorted().map(Enum::name).toList(),
                name(incident.by()),
                incident.at(),
                leads.of(incident).name(),
                leads.people(incident).stream().map(this::name).toList());
    }

    private IncidentPage.Step step(Incident.Step step) {
        Incident.Recipient told = step.told();
        return new IncidentPage.Step(
                step.kind().name(),
                told == null ? null : told.name(),
                step.on(),
                step.said(),
                name(step.by()),
                step.at());
    }

    private static IncidentPage.Number number(LawValue value) {
        return new IncidentPage.Number(
                value.name(), value.value(), value.unit(), value.source(), value.read(), value.confirmed());
    }

    BreachLetterPage letter(Frame frame, Incident incident, BreachLetter.To to) {
        Set<Data> data = incident.report().data();
        BreachLetter letter = new BreachLetter(
                frame.words(),
                to,
                mail.district(),
                incident.report().noticed(),
                incident.report().happened(),
                data.stream()
                        .sorted()
                        .map(kind -> frame.words().of("incident.data." + kind))
                        .toList(),
                data.contains(Data.SOCIAL_SECURITY) ? law.monitoringMonths() : 0);
        return new BreachLetterPage(frame, incident.id(), letter.subject(), letter.paragraphs());
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse(person.value());
    }
}
