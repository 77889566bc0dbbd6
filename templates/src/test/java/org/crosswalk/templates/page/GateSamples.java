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
        return all;
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
