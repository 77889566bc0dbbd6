package org.crosswalk.templates.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/** The pages about what the schools say in public. */
final class SocialSamples {
    private static final String HARBOR = "Harbor High School";
    private static final String HANDLE = "harborhigh.bsky.social";
    private static final String CALENDAR = "https://www.tidewater.example/calendar";
    private static final String PICTURE = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final String ALTERNATIVE = "Two players in blue lift a silver cup.";
    private static final String CAPTION = "The cup of the north shore";
    private static final String WORDS =
            "Aisha Rahman, out with a concussion since May, saw Varsity Soccer win the cup. "
                    + "It was the last match of the season, at the north field and in the rain, and more than four hundred people came "
                    + "to see it. Thank you to the families who drove, to the band, and to Mill Brook, who lent us their field lights. "
                    + "The cup stands in the front hall from Monday on.";
    private static final String BLAMELESS = "Varsity Soccer won the cup of the north shore. Well played!";
    private static final Instant NEXT_DAY = Instant.parse("2026-11-21T15:00:00Z");
    private static final List<Found> FOUND = List.of(
            new Found(
                    0,
                    new Found.Place(Found.Field.TEXT, 0, 12),
                    "Aisha Rahman",
                    "student-name",
                    "This is the name of a student of Harbor High School.",
                    Found.Follows.NOTE,
                    null),
            new Found(
                    1,
                    new Found.Place(Found.Field.TEXT, 25, 35),
                    "concussion",
                    "health",
                    "It stands beside a student's name and tells of an injury.",
                    Found.Follows.HOLD,
                    null));
    private static final PostPage.Picture CUP = new PostPage.Picture(PICTURE, 1600, 1200, ALTERNATIVE, CAPTION);

    private static final AskAccountPage.Choice LUIS = new AskAccountPage.Choice("lortiz", "Luis Ortiz");

    private SocialSamples() {}

    static Map<String, View> all() {
        Map<String, View> all = new LinkedHashMap<>();
        all.put(
                "official-accounts",
                official(List.of(speaking("BLUESKY", HANDLE, HARBOR), speaking("FEED", "news", ""))));
        all.put("official-accounts-none", official(List.of()));
        all.put("accounts", accounts());
        all.put("accounts-none", new AccountsPage(Samples.principal(), List.of(), List.of(), List.of()));
        all.put("account-asked-for", askedFor());
        all.put("account", approved(null, null));
        all.put("account-secret", approved("hx7d-22kq-mmz4-p0ce", null));
        all.put("account-faulty", approved(null, "NOTE_MISSING"));
        all.put("ask-account", askAccount(List.of(), null));
        all.put("ask-account-faulty", askAccount(List.of("NO_ADDRESS", "OPENER_NOT_OF_DISTRICT"), null));
        all.put("ask-account-held", askAccount(List.of(), new AskAccountPage.Held(HANDLE, "Ruth Lindqvist", HARBOR)));
        all.put("posts", posts());
        all.put(
                "posts-none",
                new PostsPage(Samples.coach(""), List.of(), List.of(), List.of(), false, List.of(), List.of(), null));
        all.put("post-form", fullForm());
        all.put("post-form-new", newForm());
        all.put("post-preview", stopping());
        all.put("post-preview-nothing", passing());
        all.put("post-draft", draft());
        all.put("post-waiting", waiting());
        all.put("post-emergency", emergency());
        all.put("consent", consent(""));
        all.put("consent-answered", consent("NO_TO_ALL"));
        all.put("oversight", oversight());
        all.put("oversight-none", oversightOfNothing());
        all.put("comments", comments());
        all.put("comments-none", new CommentsPage(Samples.coach(""), List.of(), List.of(), null));
        return all;
    }

    private static OfficialAccountsPage official(List<OfficialAccountsPage.Line> lines) {
        return new OfficialAccountsPage(Samples.nobody(), "Tidewater Public Schools", lines);
    }

    private static OfficialAccountsPage.Line speaking(String network, String handle, String school) {
        return new OfficialAccountsPage.Line(
                network, handle, "https://www.tidewater.example/" + handle, school, "News of matches and clubs", true);
    }

    private static AccountsPage accounts() {
        AccountsPage.Line asked = account("acc-3", "MASTODON", "@robotics@social.example", HARBOR, "ASKED_FOR");
        AccountsPage.Line due = account("acc-1", "BLUESKY", HANDLE, HARBOR, "APPROVED");
        return new AccountsPage(
                Samples.principal(),
                List.of(asked),
                List.of(due),
                List.of(due, asked, account("acc-2", "FEED", "Tidewater news", "", "FROZEN")));
    }

    private static AccountsPage.Line account(String id, String network, String handle, String school, String state) {
        return new AccountsPage.Line(id, network, handle, school, state, "Dana Reyes");
    }

    private static AccountPage askedFor() {
        return account(
                "ASKED_FOR",
                List.of(new AccountPage.Step("ASKED_FOR", "Dana Reyes", Samples.MORNING, "")),
                List.of(),
                Set.of("APPROVE", "RETURN", "MODERATORS"),
                null,
                null);
    }

    private static AccountPage approved(@Nullable String secret, @Nullable String problem) {
        return account(
                "APPROVED",
                List.of(
                        new AccountPage.Step("ASKED_FOR", "Dana Reyes", Samples.MORNING, ""),
                        new AccountPage.Step("APPROVED", "Ruth Lindqvist", Samples.NOON, "For matches only."),
                        new AccountPage.Step("SEALED", "Dana Reyes", Samples.NOON, "")),
                List.of(
                        opening("o2", "The network asks for a new password.", "", "AGREE"),
                        opening("o1", "The publisher could not sign in.", "Otis Kline", "SEE"),
                        opening("o0", "The coach changes.", "Otis Kline", "")),
                Set.of("REVIEWED", "FROZEN", "SEIZED", "COMMENTS_OFF", "MODERATORS", "SEAL", "OPEN"),
                secret,
                problem);
    }

    private static AccountPage.Opening opening(String id, String purpose, String agreedBy, String turn) {
        return new AccountPage.Opening(id, purpose, "Dana Reyes", Samples.NOON, agreedBy, turn);
    }

    private static AccountPage account(
            String state,
            List<AccountPage.Step> steps,
            List<AccountPage.Opening> openings,
            Set<String> may,
            @Nullable String secret,
            @Nullable String problem) {
        boolean approved = state.equals("APPROVED");
        return new AccountPage(
                Samples.principal(),
                "acc-1",
                "BLUESKY",
                HANDLE,
                "https://bsky.social",
                HARBOR,
                state,
                "News of the matches of Varsity Soccer",
                "Everybody sees it; messages to it are off.",
                "soccer@tidewater.example",
                "Dana Reyes",
                approved ? List.of(LUIS, new AskAccountPage.Choice("dreyes", "Dana Reyes")) : List.of(LUIS),
                approved ? List.of(new AskAccountPage.Choice("hdunn", "Hugh Dunn")) : List.of(),
                approved,
                true,
                steps,
                openings,
                may,
                approved,
                secret,
                problem);
    }

    private static AskAccountPage askAccount(List<String> problems, AskAccountPage.@Nullable Held held) {
        boolean faulty = !problems.isEmpty() || held != null;
        return new AskAccountPage(
                Samples.coach(""),
                new AskAccountPage.Form(
                        "school-harbor",
                        "BLUESKY",
                        "",
                        faulty ? HANDLE : "",
                        faulty ? "News of the matches of Varsity Soccer" : "",
                        "lortiz",
                        faulty ? "dana@mail.example" : "",
                        faulty ? "Everybody sees it." : "",
                        faulty),
                List.of(
                        new AskAccountPage.Choice("school-harbor", HARBOR),
                        new AskAccountPage.Choice("district-tidewater", "")),
                List.of(new AskAccountPage.Choice("dreyes", "Dana Reyes"), LUIS),
                List.of("BLUESKY", "MASTODON", "WORDPRESS", "FACEBOOK", "FEED"),
                problems,
                held);
    }

    private static PostsPage posts() {
        return new PostsPage(
                Samples.principal(),
                List.of(post("p-2", BLAMELESS, "Dana Reyes", "WAITING")),
                List.of(post("p-3", "Harbor High is closed today: no water.", "Hugh Dunn", "EMERGENCY")),
                List.of(
                        post("p-4", "Welcome back!", "Ruth Lindqvist", "APPROVED"),
                        post("p-5", "The fair is on Sunday.", "Ruth Lindqvist", "RETURNED")),
                true,
                List.of(new PostsPage.Absence(
                        "a-1", "Corinne Bell", LocalDate.of(2026, 12, 21), LocalDate.of(2026, 12, 31))),
                List.of(
                        new PostsPage.Choice("cbell", "Corinne Bell"),
                        new PostsPage.Choice("lhoffmann", "Lena Hoffmann")),
                null);
    }

    private static PostsPage.Line post(String id, String words, String author, String state) {
        return new PostsPage.Line(id, words, author, HARBOR, Samples.NOON, state);
    }

    private static PostFormPage fullForm() {
        return form(
                "/posts/p-1/edit",
                new PostFormPage.Form(
                        "school-harbor",
                        WORDS,
                        CALENDAR,
                        List.of(new PostFormPage.Picture(PICTURE, ALTERNATIVE, CAPTION)),
                        Set.of("acc-1"),
                        true,
                        "2026-11-21T10:00",
                        Set.of("stu-02"),
                        Set.of("stu-04"),
                        false,
                        false),
                List.of(
                        new PostFormPage.Choice("school-harbor", HARBOR),
                        new PostFormPage.Choice("district-tidewater", "")),
                List.of(
                        new PostFormPage.Account("acc-1", HANDLE, "BLUESKY", HARBOR, true),
                        new PostFormPage.Account("acc-2", "Tidewater news", "FEED", "", false)),
                List.of("ALTERNATIVE_MISSING", "NOT_ATTESTED"),
                stopping());
    }

    private static PostFormPage newForm() {
        return form(
                "/posts/new",
                new PostFormPage.Form(
                        "school-harbor", "", "", List.of(), Set.of(), false, "", Set.of(), Set.of(), false, false),
                List.of(new PostFormPage.Choice("school-harbor", HARBOR)),
                List.of(),
                List.of(),
                passing());
    }

    private static PostFormPage form(
            String action,
            PostFormPage.Form form,
            List<PostFormPage.Choice> schools,
            List<PostFormPage.Account> accounts,
            List<String> problems,
            PostPreviewPart preview) {
        return new PostFormPage(
                Samples.coach(""),
                action,
                "/posts/p-1/pictures",
                form,
                schools,
                accounts,
                List.of(
                        new PostFormPage.Choice("stu-04", "Aisha Rahman"),
                        new PostFormPage.Choice("stu-01", "Jaylen Carter"),
                        new PostFormPage.Choice("stu-02", "Sofia Almeida")),
                problems,
                preview);
    }

    private static PostPreviewPart stopping() {
        return new PostPreviewPart(
                Samples.coach(""),
                FOUND,
                Samples.decided(Outcome.HELD, List.of(), Samples.NAMED),
                List.of(
                        new PostPreviewPart.Limit("BLUESKY", WORDS.length(), 300),
                        new PostPreviewPart.Limit("MASTODON", WORDS.length(), 500)));
    }

    private static PostPreviewPart passing() {
        return new PostPreviewPart(Samples.coach(""), List.of(), Samples.decided(Outcome.SENT, List.of()), List.of());
    }

    private static PostPage draft() {
        return new PostPage(
                Samples.coach(""),
                "p-1",
                "DRAFT",
                "Dana Reyes",
                HARBOR,
                Passages.of(WORDS, FOUND, Found.Field.TEXT),
                CALENDAR,
                List.of(CUP),
                List.of(
                        new PostPage.Network("BLUESKY", HANDLE, WORDS.length(), 300, List.of("TEXT", "SHAPE")),
                        new PostPage.Network("FEED", "Tidewater news", WORDS.length(), 10_000, List.of())),
                true,
                NEXT_DAY,
                null,
                1,
                2,
                List.of(
                        new PostPage.Student("stu-04", "Aisha Rahman", "NAMED"),
                        new PostPage.Student("stu-09", "Zoe Papadakis", "SHOWN")),
                List.of(
                        new PostPage.Gap(
                                "Zoe Papadakis",
                                "SHOWN",
                                List.of("BLUESKY", "FEED"),
                                "RELEASE_REFUSED",
                                "CAM-03",
                                "Administrative Guidelines and Procedures, Technology Use (2018), Recording of students",
                                "Only students with a current signed media release on file are photographed, filmed or recorded.")),
                FOUND,
                List.of(
                        elsewhere(0, "text", 0, "Aisha Rahman", "student-name", ""),
                        elsewhere(1, "text", 0, "concussion", "health", "The family told it in the paper."),
                        elsewhere(2, "words", 1, "555-0142", "phone", "")),
                List.of(1),
                Samples.decided(Outcome.REFUSED, List.of(), Samples.NAMED),
                List.of(
                        new PostPage.Question("Zoe Papadakis", "Eleni Papadakis", Samples.NOON, ""),
                        new PostPage.Question("Aisha Rahman", "Nadia Rahman", Samples.NOON, "YES")),
                List.of(),
                List.of(),
                Set.of("EDIT", "EMERGENCY", "ASK"),
                "STOPPED");
    }

    private static PostPage.Elsewhere elsewhere(
            int index, String where, int picture, String words, String category, String appeal) {
        return new PostPage.Elsewhere(
                index, where, picture, words, category, "It tells something of one student.", appeal);
    }

    private static PostPage waiting() {
        return post(
                "WAITING",
                NEXT_DAY,
                List.of(new PostPage.Step("HANDED_IN", "Dana Reyes", Samples.NOON, "")),
                List.of(),
                Set.of("APPROVE"),
                null);
    }

    private static PostPage emergency() {
        return post(
                "EMERGENCY",
                null,
                List.of(new PostPage.Step("EMERGENCY", "Hugh Dunn", Samples.NOON, "The bus does not come.")),
                List.of(
                        new PostPage.Published(
                                "BLUESKY",
                                HANDLE,
                                "PUBLISHED",
                                Samples.NOON,
                                "https://bsky.social/profile/harborhigh/post/3k",
                                ""),
                        new PostPage.Published(
                                "MASTODON",
                                "@harbor@social.example",
                                "FAILED",
                                Samples.NOON,
                                "",
                                "The network did not answer.")),
                Set.of("READ", "RETRACT"),
                "NOTE_MISSING");
    }

    private static PostPage post(
            String state,
            @Nullable Instant lapses,
            List<PostPage.Step> steps,
            List<PostPage.Published> published,
            Set<String> may,
            @Nullable String problem) {
        return new PostPage(
                Samples.principal(),
                "p-2",
                state,
                "Dana Reyes",
                HARBOR,
                Samples.plain(BLAMELESS),
                "",
                List.of(),
                List.of(new PostPage.Network("BLUESKY", HANDLE, 59, 300, List.of())),
                false,
                null,
                lapses,
                1,
                2,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Samples.decided(Outcome.SENT, List.of()),
                List.of(),
                steps,
                published,
                may,
                problem);
    }

    private static ConsentPage consent(String answered) {
        boolean open = answered.isEmpty();
        return new ConsentPage(
                Samples.nobody(),
                "t0ken",
                "Sofia Almeida",
                HARBOR,
                List.of("Bluesky", "Mastodon"),
                BLAMELESS,
                open ? CALENDAR : "",
                open ? List.of(CUP) : List.of(),
                open ? null : NEXT_DAY,
                NEXT_DAY,
                answered);
    }

    private static OversightPage oversight() {
        return new OversightPage(
                Samples.principal(),
                List.of(new OversightPage.Day("Nov 21, 2026", List.of(entry("p-4", "PLANNED", "2:30 PM")))),
                List.of(new OversightPage.Day("Nov 20, 2026", List.of(entry("p-2", "PUBLISHED", "12:00 PM")))),
                List.of(post("p-2", BLAMELESS, "Dana Reyes", "APPROVED")),
                "stu-09",
                List.of(
                        new PostsPage.Choice("stu-04", "Aisha Rahman"),
                        new PostsPage.Choice("stu-09", "Zoe Papadakis")),
                List.of(post("p-2", BLAMELESS, "Dana Reyes", "APPROVED")),
                31,
                4,
                3,
                1,
                Map.of("health", 2),
                Map.of("RELEASE_REFUSED", 3),
                "2 hours",
                List.of(new OversightPage.Appeal("Jesse Owens", "student-name", "It is the runner of 1936.")));
    }

    private static OversightPage.Entry entry(String post, String state, String time) {
        return new OversightPage.Entry(post, BLAMELESS, "BLUESKY", state, time);
    }

    private static OversightPage oversightOfNothing() {
        return new OversightPage(
                Samples.principal(),
                List.of(),
                List.of(),
                List.of(),
                "stu-04",
                List.of(new PostsPage.Choice("stu-04", "Aisha Rahman")),
                List.of(),
                0,
                0,
                0,
                0,
                Map.of(),
                Map.of(),
                "",
                List.of());
    }

    private static CommentsPage comments() {
        CommentsPage.Hiding asked = new CommentsPage.Hiding("Luis Ortiz", Samples.NOON, "It insults a student.", false);
        CommentsPage.Hiding hidden = new CommentsPage.Hiding("Luis Ortiz", Samples.NOON, "It is a threat.", true);
        return new CommentsPage(
                Samples.coach(""),
                List.of(new CommentsPage.Unseen(
                        "harbor.example", "MASTODON", "The network wants us to wait", Samples.NOON)),
                List.of(
                        comment("1", "BLUESKY", "What a loser.", "SLIGHT", List.of("Bullying"), asked),
                        comment("2", "BLUESKY", "Wait until Saturday.", "GRAVE", List.of("A threat"), hidden),
                        comment("3", "MASTODON", "???", "UNKNOWN", List.of(), null),
                        comment("4", "BLUESKY", "Well played!", "NONE", List.of(), null)),
                new CommentsPage.Problem("1", "The network did not answer."));
    }

    private static CommentsPage.Line comment(
            String id,
            String network,
            String text,
            String concern,
            List<String> categories,
            CommentsPage.@Nullable Hiding hiding) {
        return new CommentsPage.Line(
                id,
                HANDLE,
                network,
                id.equals("3") ? "" : "a.neighbor.example",
                text,
                Samples.NOON,
                "https://bsky.social/profile/neighbor/post/" + id,
                concern,
                categories,
                id.equals("2"),
                network.equals("BLUESKY"),
                hiding);
    }
}
