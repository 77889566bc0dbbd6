package org.crosswalk.templates.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosswalk.templates.View;
import org.crosswalk.templates.page.ItemPage.Turn;
import org.crosswalk.templates.page.ProductionsPage.Left;
import org.crosswalk.templates.page.ProductionsPage.Volume;
import org.jspecify.annotations.Nullable;

/** The pages about what a request is given and what is withheld of it, as the records officer would see them. */
final class ProductionSamples {
    private static final String REQUEST = "PR-2026-0007";
    private static final String DOCKET = "Superior Court, docket 26-0418";
    private static final String REASON = "It identifies a student, which FERPA and 603 CMR 23.07 keep confidential.";
    private static final String FAX = "scan-0412.tif";
    private static final List<ExemptionChoice> EXEMPTIONS = List.of(
            new ExemptionChoice("a", "(a)", "exempt by another statute"),
            new ExemptionChoice("b", "(b)", "internal personnel rules and practices"),
            new ExemptionChoice("c", "(c)", "personnel and medical files, and privacy"));

    private ProductionSamples() {}

    static Map<String, View> all() {
        Map<String, View> all = new LinkedHashMap<>();
        all.put("orders", orders("SAY_MORE"));
        all.put("orders-none", new OrdersPage(Samples.principal(), null, List.of(), List.of()));
        all.put("my-copy", myCopy());
        all.put("leavers", leavers("OWN"));
        all.put("leavers-none", new LeaversPage(Samples.principal(), null, false, List.of()));
        all.put("items", items());
        all.put("items-faulty", faultyItems());
        all.put("items-none", noItems());
        all.put("item", item(Turn.WORK, null, null));
        all.put("item-returned", item(Turn.WORK, "Sofia is named in the last line too.", "(c) " + REASON));
        all.put("item-release", item(Turn.RELEASE, null, null));
        all.put("item-mine", item(Turn.SOMEBODY_ELSES, null, null));
        all.put("item-released", item(Turn.RELEASED, null, null));
        all.put("item-bare", bareItem());
        all.put("productions", productions("asked", true, List.of(made(), making(), waiting(), failed())));
        all.put("productions-faulty", productions("password", false, List.of(made())));
        all.put("productions-none", productions(null, false, List.of()));
        all.put("withholding-log", log(List.of(redacted(), withheld())));
        all.put("withholding-log-none", log(List.of()));
        all.put("disclosures", disclosures("stu-01", "Jaylen Carter", List.of(byOrder(), byRelease())));
        all.put("disclosures-none", disclosures("stu-99", "", List.of()));
        all.put("disclosures-empty", disclosures("", "", List.of()));
        all.put("records-letter", denial("paula.finch@post.example", null));
        all.put("records-letter-printed", denial(null, "kept"));
        all.put("records-letter-faulty", denial("paula.finch@post.example", "tells"));
        all.put("records-letter-none", noLetter());
        return all;
    }

    private static ItemsPage items() {
        return new ItemsPage(
                Samples.recordsOfficer(),
                REQUEST,
                "released",
                true,
                new ItemsPage.Counts(120, 80, 25, 15),
                List.of(
                        new ItemsPage.Line(
                                41, Samples.MORNING, "Dana Reyes", "Jaylen and Saturday's match", "OPEN", 1, 2, null),
                        new ItemsPage.Line(42, Samples.NOON, "Ruth Lindqvist", "", "READY", 3, 0, 7L),
                        new ItemsPage.Line(
                                43, Samples.NOON, "Dana Reyes", "Buses to the north field", "RELEASED", 0, 0, null)),
                1,
                true,
                EXEMPTIONS,
                List.of("student-name", "health"),
                ItemsPage.Typed.NOTHING);
    }

    private static ItemsPage faultyItems() {
        return new ItemsPage(
                Samples.recordsOfficer(),
                REQUEST,
                "tells",
                false,
                new ItemsPage.Counts(1, 1, 0, 0),
                List.of(new ItemsPage.Line(
                        41, Samples.MORNING, "Dana Reyes", "Jaylen and Saturday's match", "OPEN", 0, 1, null)),
                0,
                false,
                EXEMPTIONS,
                List.of("student-name"),
                new ItemsPage.Typed("Jaylen Carter\nJay", "a", "It names Jaylen Carter."));
    }

    private static ItemsPage noItems() {
        return new ItemsPage(
                Samples.recordsOfficer(),
                REQUEST,
                null,
                false,
                new ItemsPage.Counts(0, 0, 0, 0),
                List.of(),
                0,
                false,
                EXEMPTIONS,
                List.of(),
                ItemsPage.Typed.NOTHING);
    }

    private static ItemPage item(Turn turn, @Nullable String returned, @Nullable String whole) {
        boolean working = turn == Turn.WORK;
        return new ItemPage(
                Samples.recordsOfficer(),
                REQUEST,
                41,
                "MAIL",
                Samples.MORNING,
                returned == null ? "marked" : "returned",
                true,
                turn,
                turn == Turn.RELEASE ? 7L : null,
                returned,
                whole,
                List.of(plain("from", "FROM", "Dana Reyes"), plain("to", "TO", "Ruth Lindqvist"), subject(), text()),
                List.of(plain("x-mailer", "X-Mailer", "Tidewater Mail 4")),
                List.of(new ItemPage.Mark(
                        3, "Jaylen", "SUBJECT", "(a)", REASON, working ? "Theo Marsh" : "Vera Santos", Samples.NOON)),
                working
                        ? List.of(new ItemPage.Proposed(
                                "text:21:31:health",
                                "concussion",
                                "health",
                                "(c)",
                                "It stands beside a student's name and tells of an injury."))
                        : List.of(),
                files(working),
                List.of("Jaylen"),
                EXEMPTIONS,
                ItemsPage.Typed.NOTHING,
                42L);
    }

    private static ItemPage bareItem() {
        return new ItemPage(
                Samples.recordsOfficer(),
                REQUEST,
                43,
                "NOTE",
                Samples.NOON,
                null,
                false,
                Turn.WORK,
                null,
                null,
                null,
                List.of(plain("text", "TEXT", "The bus leaves Harbor High at 8:45.")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                EXEMPTIONS,
                new ItemsPage.Typed("north field", "b", ""),
                null);
    }

    private static ItemPage.Part plain(String name, String label, String text) {
        return new ItemPage.Part(name, label, List.of(new ItemPage.Stretch(text, "plain", "")), text);
    }

    private static ItemPage.Part subject() {
        return new ItemPage.Part(
                "subject",
                "SUBJECT",
                List.of(
                        new ItemPage.Stretch("Jaylen", "marked", "(a) " + REASON),
                        new ItemPage.Stretch(" and Saturday's match", "plain", "")),
                "Jaylen and Saturday's match");
    }

    private static ItemPage.Part text() {
        return new ItemPage.Part(
                "text",
                "TEXT",
                List.of(
                        new ItemPage.Stretch("Jaylen sits out with a ", "plain", ""),
                        new ItemPage.Stretch("concussion", "proposed", "Health"),
                        new ItemPage.Stretch(".", "plain", "")),
                "Jaylen sits out with a concussion.");
    }

    private static List<ItemPage.File> files(boolean working) {
        return List.of(
                new ItemPage.File("1", "roster.csv", "text/csv", "TEXT", ""),
                new ItemPage.File("2", FAX, "image/tiff", working ? "LOOK" : "GIVEN", ""),
                new ItemPage.File("3", "", "image/jpeg", "WITHHELD", "(c) " + REASON));
    }

    private static ProductionsPage productions(@Nullable String said, boolean went, List<Volume> volumes) {
        return new ProductionsPage(
                Samples.recordsOfficer(),
                REQUEST,
                said,
                went,
                volumes.isEmpty() ? 0 : 15,
                volumes.isEmpty() ? 1 : 105,
                List.of("PUBLIC_RECORDS", "RELEASE", "SUBPOENA", "COURT_ORDER", "CONTRACT", "LAW"),
                volumes.isEmpty() ? "PUBLIC_RECORDS" : "COURT_ORDER",
                volumes.isEmpty() ? "" : DOCKET,
                new ProductionsPage.Order("", "", ""),
                volumes.isEmpty() ? "" : "Paula Finch",
                "hkwm-3tzr-b7np-x4cd",
                volumes);
    }

    private static OrdersPage orders(@Nullable String problem) {
        return new OrdersPage(
                Samples.principal(),
                problem,
                List.of(
                        order(new OrdersPage.Order("26-0418", "Superior Court", LocalDate.of(2026, 9, 1)), null),
                        order(null, null)),
                List.of(order(null, new OrdersPage.Review(false, "It is not signed.", "Nadia Farrow", Samples.NOON))));
    }

    private static OrdersPage.Line order(OrdersPage.@Nullable Order order, OrdersPage.@Nullable Review review) {
        return new OrdersPage.Line(
                order == null ? "4c23" : "4c22",
                REQUEST,
                "E-mail about the bus",
                1,
                12,
                "SUBPOENA",
                order,
                "By hand",
                "Theo Marsh",
                Samples.NOON,
                review);
    }

    private static MyCopyPage myCopy() {
        return new MyCopyPage(
                Samples.principal(),
                true,
                List.of(
                        new MyCopyPage.Line("My lesson plans", Samples.NOON, "WAITS", ""),
                        new MyCopyPage.Line("My e-mail", Samples.NOON, "REFUSED", "It is under a hold.")));
    }

    private static LeaversPage leavers(@Nullable String problem) {
        return new LeaversPage(
                Samples.principal(),
                problem,
                true,
                List.of(
                        leaver(1, true, null),
                        leaver(2, false, null),
                        leaver(3, false, new LeaversPage.Answer(true, "Fine", REQUEST, "Otis Kline", Samples.NOON)),
                        leaver(4, false, new LeaversPage.Answer(false, "A hold", "", "Otis Kline", Samples.NOON))));
    }

    private static LeaversPage.Line leaver(long id, boolean yours, LeaversPage.@Nullable Answer answer) {
        return new LeaversPage.Line(
                id, "sokafor", "Sam Okafor", "My lesson plans", "Sam Okafor", Samples.NOON, yours, answer);
    }

    private static Volume made() {
        return new Volume(
                "4c1e",
                1,
                "MADE",
                12,
                12,
                31,
                "",
                "COURT_ORDER",
                DOCKET,
                new ProductionsPage.Review("MAY", "As it is asked for.", "Nadia Farrow", Samples.NOON),
                "PR-2026-0007-V01-000001",
                true,
                List.of(
                        new Left("Paula Finch", true, "Theo Marsh", Samples.MORNING),
                        new Left("Nadia Farrow", false, "Vera Santos", Samples.NOON)));
    }

    private static Volume making() {
        return new Volume(
                "4c1f",
                2,
                "MAKING",
                4,
                9,
                0,
                "",
                "PUBLIC_RECORDS",
                "",
                null,
                "PR-2026-0007-V02-000001",
                false,
                List.of());
    }

    private static Volume waiting() {
        return new Volume(
                "4c20",
                3,
                "WAITING",
                0,
                3,
                0,
                "",
                "RELEASE",
                "Signed by Denise Carter on November 18",
                null,
                "PR-2026-0007-V03-000001",
                true,
                List.of());
    }

    private static Volume failed() {
        return new Volume(
                "4c21",
                4,
                "FAILED",
                1,
                2,
                0,
                "picture",
                "PUBLIC_RECORDS",
                "",
                null,
                "PR-2026-0007-V04-000001",
                false,
                List.of());
    }

    private static WithholdingLogPage log(List<List<String>> lines) {
        return new WithholdingLogPage(
                Samples.recordsOfficer(),
                REQUEST,
                "4c1e",
                1,
                List.of(
                        "FIRST PAGE",
                        "LAST PAGE",
                        "DATE",
                        "KIND",
                        "WITHHELD",
                        "EXEMPTION",
                        "CITATION",
                        "HOW IT APPLIES",
                        "GIVEN"),
                lines);
    }

    private static List<String> redacted() {
        return List.of(
                "PR-2026-0007-V01-000001",
                "PR-2026-0007-V01-000002",
                "2026-11-20",
                "E-mail",
                "1 place",
                "(a)",
                "M.G.L. c.4 §7 cl.26(a)",
                REASON,
                "The rest of the record");
    }

    private static List<String> withheld() {
        return List.of(
                "PR-2026-0007-V01-000003",
                "PR-2026-0007-V01-000003",
                "2026-11-20",
                "E-mail",
                "The whole record",
                "(c)",
                "M.G.L. c.4 §7 cl.26(c)",
                "It is a medical file of one person.",
                "");
    }

    private static DisclosuresPage disclosures(String student, String name, List<DisclosuresPage.Line> lines) {
        return new DisclosuresPage(Samples.recordsOfficer(), student, name, lines);
    }

    private static DisclosuresPage.Line byOrder() {
        return new DisclosuresPage.Line(
                Samples.NOON,
                "Paula Finch",
                "COURT_ORDER",
                DOCKET,
                REQUEST,
                1,
                "PR-2026-0007-V01-000001, PR-2026-0007-V01-000004",
                "Theo Marsh");
    }

    private static DisclosuresPage.Line byRelease() {
        return new DisclosuresPage.Line(
                Samples.MORNING,
                "Denise Carter",
                "RELEASE",
                "Signed on November 18",
                "PR-2026-0003",
                2,
                "PR-2026-0003-V02-000009",
                "Vera Santos");
    }

    private static RecordsLettersPage denial(@Nullable String address, @Nullable String said) {
        return new RecordsLettersPage(
                Samples.recordsOfficer(),
                REQUEST,
                List.of("ACKNOWLEDGEMENT", "EXTENSION", "FEE", "DENIAL", "CLOSING"),
                "DENIAL",
                Samples.WORDS.of("letter.denial.subject", REQUEST),
                List.of(
                        Samples.WORDS.of("letter.denial.withheld", REQUEST),
                        Samples.WORDS.of(
                                "letter.denial.ground", "(a) exempt by another statute", "c.4 §7 cl.26(a)", REASON, 2),
                        Samples.WORDS.of("letter.denial.segregated"),
                        Samples.WORDS.of("letter.appeal")),
                Samples.WORDS.of("letter.signature", "Theo Marsh", "Tidewater Public Schools"),
                address,
                "We give you everything about the north field.",
                List.of("response.IN_PART", "response.DENIED"),
                "response.IN_PART",
                List.of(new RecordsLettersPage.Posted(
                        412, "ACKNOWLEDGEMENT", address != null, "Theo Marsh", Samples.MORNING)),
                said,
                "kept".equals(said));
    }

    private static RecordsLettersPage noLetter() {
        return new RecordsLettersPage(
                Samples.recordsOfficer(),
                REQUEST,
                List.of("ACKNOWLEDGEMENT", "EXTENSION", "FEE", "DENIAL", "CLOSING"),
                "FEE",
                null,
                List.of(),
                "",
                null,
                "",
                List.of(),
                "",
                List.of(),
                null,
                false);
    }
}
