package org.crosswalk.templates.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosswalk.templates.View;
import org.crosswalk.templates.page.FamilyPage.Because;
import org.crosswalk.templates.page.FamilyPage.Eligibility;
import org.crosswalk.templates.page.FamilyPage.Fault;
import org.crosswalk.templates.page.FamilyPage.Filing;
import org.crosswalk.templates.page.FamilyPage.Ground;
import org.crosswalk.templates.page.FamilyPage.Guardian;
import org.crosswalk.templates.page.FamilyPage.Standing;
import org.jspecify.annotations.Nullable;

/** The pages about guardians, as the office of Harbor High School would see them. */
final class GuardianSamples {
    private static final LocalDate THIRD_OF_MARCH = LocalDate.of(2026, 3, 3);

    private GuardianSamples() {}

    static Map<String, View> all() {
        Map<String, View> all = new LinkedHashMap<>();
        all.put("families", families(List.of(new FamiliesPage.Line("stu-04", "Aisha Rahman", "10"))));
        all.put("families-none", families(List.of()));
        all.put("family", family(Filing.empty()));
        all.put("family-read-only", family(null));
        all.put(
                "family-faulty",
                family(new Filing(
                        Set.of(Fault.NO_THREAT_NOTED),
                        "gua-08",
                        Ground.SUPERVISED_VISITATION,
                        "",
                        "",
                        "Docket",
                        false)));
        all.put(
                "lawful",
                new LawfulPage(
                        Samples.principal(),
                        "7f3e",
                        Samples.SOCCER,
                        THIRD_OF_MARCH,
                        1,
                        List.of(new LawfulPage.Student("stu-04", "Aisha Rahman", guardians()))));
        all.put("address", address(AddressPage.Step.ASK, null));
        all.put("address-codes", address(AddressPage.Step.ENTER, AddressPage.Problem.WRONG));
        all.put("address-done", address(AddressPage.Step.DONE, null));
        all.put(
                "guardians",
                new GuardiansPage(
                        Samples.principal(),
                        "",
                        List.of(new GuardiansPage.Line(
                                "gua-07", "Nadia Rahman", "stu-04", "Aisha Rahman", GuardiansPage.Reached.NOT)),
                        true));
        all.put("guardians-none", new GuardiansPage(Samples.principal(), "x", List.of(), false));
        all.put("guardian", guardian(GuardianPage.Became.VERIFIED));
        all.put("guardian-faulty", guardian(GuardianPage.Became.NOTE_MISSING));
        all.put("unreachable", unreachable());
        return all;
    }

    private static UnreachablePage unreachable() {
        return new UnreachablePage(
                Samples.principal(),
                List.of(
                        new UnreachablePage.School(
                                "school-harbor",
                                "Harbor High School",
                                List.of(
                                        new UnreachablePage.Line(
                                                "stu-07",
                                                "Elena Kowalczyk",
                                                "Beata Kowalczyk",
                                                "Mother",
                                                UnreachablePage.Why.NO_ADDRESS,
                                                true),
                                        new UnreachablePage.Line(
                                                "stu-04",
                                                "Aisha Rahman",
                                                "Farid Rahman",
                                                "Father",
                                                UnreachablePage.Why.RESTRICTED,
                                                false))),
                        new UnreachablePage.School("school-millbrook", "Mill Brook Middle School", List.of())));
    }

    private static AddressPage address(AddressPage.Step step, AddressPage.@Nullable Problem problem) {
        return new AddressPage(Samples.nobody(), "t0ken", "Nadia Rahman", step, problem, "nadia@post.example");
    }

    private static GuardianPage guardian(GuardianPage.Became became) {
        return new GuardianPage(
                Samples.principal(),
                "stu-04",
                "Aisha Rahman",
                "gua-07",
                "Nadia Rahman",
                "n\u2022\u2022\u2022@mail.example",
                List.of(
                        line(2, GuardianPage.Standing.VERIFIED, ""),
                        line(1, GuardianPage.Standing.REVOKED, "Another took its place")),
                became,
                "",
                "");
    }

    private static GuardianPage.Line line(long id, GuardianPage.Standing standing, String ended) {
        return new GuardianPage.Line(
                id,
                "n\u2022\u2022\u2022@post.example",
                GuardianPage.How.IN_PERSON,
                standing,
                "Photo identification: a passport",
                "Hugh Dunn",
                Samples.MORNING,
                Samples.NOON,
                ended);
    }

    private static FamiliesPage families(List<FamiliesPage.Line> lines) {
        return new FamiliesPage(
                Samples.principal(),
                "",
                List.of(new FamiliesPage.School("school-harbor", "Harbor High School", lines)),
                true);
    }

    private static FamilyPage family(FamilyPage.@Nullable Filing filing) {
        return new FamilyPage(
                Samples.principal(),
                "stu-04",
                "Aisha Rahman",
                Eligibility.SHARED,
                THIRD_OF_MARCH,
                guardians(),
                List.of(paper(1, null), paper(2, THIRD_OF_MARCH)),
                filing);
    }

    private static List<Guardian> guardians() {
        return List.of(
                new Guardian("gua-07", "Nadia Rahman", "Mother", Standing.MAY_HEAR, null, List.of(), true),
                new Guardian(
                        "gua-08",
                        "Farid Rahman",
                        "Father",
                        Standing.RESTRICTED,
                        Standing.MAY_HEAR,
                        List.of(new Because("protective-order", true, LocalDate.of(2026, 1, 12), null)),
                        false));
    }

    private static FamilyPage.Paper paper(long id, @Nullable LocalDate endedAfter) {
        return new FamilyPage.Paper(
                id,
                Ground.PROTECTIVE_ORDER,
                "Farid Rahman",
                LocalDate.of(2026, 1, 12),
                null,
                "Probate and Family Court, docket 26-114; copy in the safe.",
                "Hugh Dunn",
                Samples.NOON,
                endedAfter,
                endedAfter == null ? "" : "Vacated by the same court.");
    }
}
