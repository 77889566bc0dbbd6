package org.crosswalk.templates.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosswalk.templates.View;

/** The pages of what a policy asks of people beside their messages. */
final class GateSamples {
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 13);

    private GateSamples() {}

    static Map<String, View> all() {
        Map<String, View> all = new LinkedHashMap<>();
        all.put(
                "agreements",
                new AgreementsPage(
                        Samples.principal(),
                        List.of(
                                item("staff-use", true, List.of()),
                                item(
                                        "training",
                                        false,
                                        List.of(new AgreementsPage.Question("Who may be told?", List.of("a", "b"))))),
                        AgreementsPage.Became.NOT_RIGHT));
        all.put("agreements-none", new AgreementsPage(Samples.principal(), List.of(), null));
        all.put("sign-for", signFor(SignForPage.Standing.NOT_AGREED));
        all.put("sign-for-done", signFor(SignForPage.Standing.SIGNED));
        all.put(
                "signatures",
                new SignaturesPage(
                        Samples.principal(),
                        List.of(
                                new SignaturesPage.School(
                                        "school-harbor",
                                        "Harbor High School",
                                        List.of(new SignaturesPage.Agreement(
                                                "staff-use",
                                                "Acceptable use",
                                                "LEI-01",
                                                12,
                                                Samples.NOON,
                                                List.of(new SignaturesPage.Line(
                                                        "lhoffmann",
                                                        "Lena Hoffmann",
                                                        SignaturesPage.Missing.OWN,
                                                        SEPTEMBER,
                                                        true))))),
                                new SignaturesPage.School("school-gullpoint", "Gull Point", List.of())),
                        SignaturesPage.Became.TOLD,
                        3));
        all.put("apps", new AppsPage(Samples.nobody(), List.of(app()), false, false));
        all.put("apps-none", new AppsPage(Samples.principal(), List.of(), true, true));
        all.put(
                "ask-app",
                new AskAppPage(
                        Samples.coach("way.compose"),
                        java.util.Set.of(AskAppPage.Fault.NO_SITE),
                        AskAppPage.Asked.nothing(),
                        true,
                        List.of(new AskAppPage.Line(
                                1,
                                "Kahoot",
                                "kahoot.it",
                                "https://kahoot.it/privacy",
                                AskAppPage.State.REFUSED,
                                "Not yet",
                                SEPTEMBER)),
                        List.of(new AskAppPage.Group("/groups/team-soccer", "Varsity Soccer"))));
        all.put(
                "review-apps",
                new ReviewAppsPage(
                        Samples.principal(),
                        ReviewAppsPage.Problem.SAY_MORE,
                        SEPTEMBER,
                        List.of(new ReviewAppsPage.Line(
                                1,
                                "Kahoot",
                                "kahoot.it",
                                "Quizzes",
                                "https://kahoot.it/privacy",
                                "Dana Reyes",
                                Samples.NOON,
                                AskAppPage.State.WAITING,
                                null))));
        all.put(
                "embargoes",
                new EmbargoesPage(
                        Samples.principal(),
                        true,
                        List.of(new EmbargoesPage.Line(
                                1, "the plan", List.of("Gull Point"), SEPTEMBER, "Grace Wong", Samples.NOON, "")),
                        List.of(new EmbargoesPage.Line(
                                2, "the field", List.of("lights"), null, "Grace Wong", Samples.NOON, "Luis Ortiz"))));
        all.put(
                "leave",
                new LeavePage(
                        Samples.principal(),
                        true,
                        SEPTEMBER,
                        List.of(new LeavePage.School(
                                "school-harbor",
                                "Harbor High School",
                                List.of(new LeavePage.Person("dreyes", "Dana Reyes")),
                                List.of(new LeavePage.Person("stu-01", "Jay Carter")),
                                List.of(new LeavePage.Line(
                                        1,
                                        "Dana Reyes",
                                        "Jay Carter",
                                        "For the trip.",
                                        SEPTEMBER,
                                        SEPTEMBER,
                                        "Ruth Lindqvist",
                                        false,
                                        true))))));
        all.put(
                "apart",
                new ApartPage(
                        Samples.principal(),
                        ApartPage.Problem.NOT_NOW,
                        SEPTEMBER,
                        new ApartPage.Student(
                                "stu-06", "Kwame Boateng", List.of(new ApartPage.Parent("gua-12", "Yaw Boateng"))),
                        List.of(new ApartPage.Line(
                                1,
                                "stu-06",
                                "Kwame Boateng",
                                "Yaw Boateng",
                                SEPTEMBER,
                                "Cabinet 3",
                                ApartPage.State.WAITING,
                                SEPTEMBER,
                                true,
                                List.of(new ApartPage.Step(
                                        ApartPage.Kind.TOLD, SEPTEMBER, "Certified 7014", "Hugh Dunn")),
                                List.of(ApartPage.Kind.DOCUMENTED, ApartPage.Kind.WITHDRAWN)))));
        all.put("apart-none", new ApartPage(Samples.principal(), null, SEPTEMBER, null, List.of()));
        all.put("report-breach", reportBreach(ReportBreachPage.Standing.SAY_MORE));
        all.put("report-breach-told", reportBreach(ReportBreachPage.Standing.TOLD));
        all.put("incidents", new IncidentsPage(Samples.principal(), SEPTEMBER, List.of(breach()), List.of(breach())));
        all.put("incidents-none", new IncidentsPage(Samples.principal(), SEPTEMBER, List.of(), List.of()));
        all.put("incident", incident("TO_TELL", true, List.of("NOTICE_DUE", "TOLD", "REVIEWED", "NOTED")));
        all.put("incident-to-close", incident("TO_CLOSE", true, List.of("CLOSED", "NOTED")));
        all.put("incident-read", incident("TO_JUDGE", false, List.of("NOTED")));
        all.put(
                "breach-letter",
                new BreachLetterPage(Samples.principal(), 7, "Your personal information", List.of("Dear [name]:")));
        all.put(
                "choices",
                new ChoicesPage(
                        Samples.principal(), List.of(new ChoicesPage.Line("water-cooler", "The Water Cooler", true))));
        all.put(
                "sponsors",
                new SponsorsPage(
                        Samples.principal(),
                        SponsorsPage.Problem.NO_SPONSOR,
                        SponsorsPage.Asked.nothing(),
                        List.of(new SponsorsPage.Line(
                                1,
                                "Sam Okafor",
                                "Ruth Lindqvist",
                                "A trainee",
                                SEPTEMBER,
                                SponsorsPage.State.SHUT_OUT))));
        all.put(
                "yearly",
                new YearlyPage(
                        Samples.principal(),
                        true,
                        List.of(new YearlyPage.Item(
                                "policy",
                                "The policy is read through.",
                                "WES-15",
                                SEPTEMBER,
                                true,
                                List.of(new YearlyPage.Done("All well", "Otis Kline", Samples.NOON))))));
        return all;
    }

    private static ReportBreachPage reportBreach(ReportBreachPage.Standing standing) {
        return new ReportBreachPage(
                Samples.principal(),
                standing,
                SEPTEMBER,
                List.of("SOCIAL_SECURITY", "OTHER"),
                List.of("STUDENTS", "STAFF"),
                new ReportBreachPage.Typed("A laptop is gone.", "2026-09-13", java.util.Set.of("STAFF")));
    }

    private static IncidentsPage.Line breach() {
        return new IncidentsPage.Line(7, "A laptop is gone.", SEPTEMBER, "TO_JUDGE", SEPTEMBER);
    }

    private static IncidentPage incident(String state, boolean leads, List<String> may) {
        return new IncidentPage(
                Samples.principal(),
                7,
                leads ? "NOT_NOW" : null,
                SEPTEMBER,
                new IncidentPage.Told(
                        "A laptop is gone.",
                        SEPTEMBER,
                        leads ? List.of("SOCIAL_SECURITY") : List.of(),
                        leads ? List.of("SOCIAL_SECURITY") : List.of(),
                        leads ? List.of("STAFF") : List.of(),
                        "Hugh Dunn",
                        Samples.NOON,
                        "CHIEF_OPERATING_OFFICER",
                        List.of("Grace Wong")),
                new IncidentPage.Waits(state, SEPTEMBER.minusDays(1)),
                leads,
                may,
                List.of("RESIDENTS"),
                List.of("RESIDENTS", "OFFICES"),
                List.of(
                        new IncidentPage.Step("NOTICE_DUE", null, SEPTEMBER, "Numbers", "Grace Wong", Samples.NOON),
                        new IncidentPage.Step(
                                "TOLD", "ATTORNEY_GENERAL", SEPTEMBER, "By the form", "Grace Wong", Samples.NOON)),
                List.of(new IncidentPage.Number(
                        "credit-monitoring",
                        java.math.BigDecimal.valueOf(18),
                        "months",
                        "M.G.L. c.93H",
                        SEPTEMBER,
                        false)));
    }

    private static AppsPage.Line app() {
        return new AppsPage.Line("Kahoot", "kahoot.it", "Quizzes", "https://kahoot.it/privacy", SEPTEMBER);
    }

    private static AgreementsPage.Item item(String id, boolean done, List<AgreementsPage.Question> questions) {
        return new AgreementsPage.Item(
                id,
                "Acceptable use",
                "I keep to it.",
                "https://lpsma.net/policy",
                "LEI-01",
                "Acceptable Use Policy",
                done ? SEPTEMBER : null,
                SEPTEMBER,
                !done,
                !done,
                !done,
                questions);
    }

    private static SignForPage signFor(SignForPage.Standing standing) {
        return new SignForPage(
                Samples.nobody(),
                "token",
                "Denise Carter",
                "Jay Carter",
                "Acceptable use",
                "I keep to it.",
                "",
                true,
                standing);
    }
}
