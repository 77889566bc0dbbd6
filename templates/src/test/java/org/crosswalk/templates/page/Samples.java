package org.crosswalk.templates.page;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.Words;
import org.jspecify.annotations.Nullable;

/** Every page as the people of Harbor High School would see it. */
public final class Samples {
    public static final Words WORDS = Words.in(Locale.ENGLISH, ZoneId.of("America/New_York"));

    static final Instant MORNING = Instant.parse("2026-11-20T13:05:00Z");
    static final Instant NOON = Instant.parse("2026-11-20T17:40:00Z");
    static final GroupName SOCCER =
            new GroupName("team-soccer-v", "Varsity Soccer", GroupName.Kind.TEAM, "Harbor High School");
    static final String EDITION = "Leicester pack, edition 1";
    static final String LETTER = """
            Saturday's match is moved to 10:00 at the north field, because the south field is under water.

            Please be there at 9:15 in the blue kit. The bus leaves Harbor High at 8:45.""";
    static final Decision.Reason WHOLE_GROUP = new Decision.Reason(
            "It goes to every member of the team.",
            "LEI-09",
            "Leicester Acceptable Use Policy",
            "Online Communications",
            "");
    static final Decision.Reason ONE_STUDENT = new Decision.Reason(
            "A coach writes to all members of the team together, not to single students.",
            "LEI-09",
            "Leicester Acceptable Use Policy",
            "Online Communications",
            "Every message of coaches and advisors to team members goes to all members of the group, except on medical "
                    + "or academic privacy matters, which are copied to the principal.");
    static final Decision.Reason PRIVACY = new Decision.Reason(
            "A medical privacy matter may go to one student when the principal gets a copy.",
            "LEI-09",
            "Leicester Acceptable Use Policy",
            "Online Communications",
            "");
    static final Decision.Reason NAMED = new Decision.Reason(
            "It names a student beside something about health, so somebody reads it first.",
            "LEI-12",
            "Leicester Acceptable Use Policy",
            "Online Communications",
            "");
    static final Decision.Copied LINDQVIST = new Decision.Copied("Ruth Lindqvist", "Harbor High School");
    static final List<String> TEAM = List.of(
            "Jaylen Carter",
            "Maya Fitzgerald",
            "Noah Nguyen",
            "Sofia Alvarez",
            "Liam O'Brien",
            "Amara Okonkwo",
            "Ethan Kowalski",
            "Priya Raman",
            "Lucas Moreau",
            "Zoe Papadopoulos",
            "Omar Haddad",
            "Grace Kim");
    static final List<PreviewPart.Reached> TO_TEAM = List.of(
            new PreviewPart.Reached(PreviewPart.Part.STUDENT, 12, 12, 11, TEAM),
            new PreviewPart.Reached(PreviewPart.Part.STAFF, 2, 2, 2, List.of("Dana Reyes", "Sam Okafor")));
    static final List<Found> FOUND = List.of(
            new Found(
                    0,
                    new Found.Place(Found.Field.TEXT, 0, 6),
                    "Jaylen",
                    "student-name",
                    "This fits one student of the team, Jaylen Carter.",
                    Found.Follows.NOTE,
                    null),
            new Found(
                    1,
                    new Found.Place(Found.Field.TEXT, 21, 31),
                    "concussion",
                    "health",
                    "It stands beside a student's name and tells of an injury.",
                    Found.Follows.HOLD,
                    new Found.Dispute(NOON, "The family told the whole team themselves.")));

    static final RepliesPage.Line ANSWER = new RepliesPage.Line(
            "/messages/7f3e/replies/9a1b",
            "Jaylen Carter",
            "Saturday",
            "Varsity Soccer",
            "I can bring",
            NOON,
            true,
            true);

    private Samples() {}

    /** Each sample by its file name. */
    public static Map<String, View> all() {
        Map<String, View> all = new LinkedHashMap<>();
        all.put("sign-in", signIn(null));
        all.put("sign-in-failed", signIn(SignInPage.Failure.WRONG));
        all.put("new-password", new NewPasswordPage(nobody(), "dana.reyes", true));
        all.put("groups", groups(choices()));
        all.put("groups-none", groups(List.of()));
        all.put("compose", compose(toTeam(), List.of(), sending()));
        all.put("compose-refused", compose(toJaylen(), List.of(), refusing()));
        all.put("compose-held", compose(naming(), List.of(), holding()));
        all.put("compose-guardians", compose(toTeam(), List.of(ComposePage.Problem.NO_SUBJECT), guardians()));
        all.put("wordings", wordings());
        all.put("preview", holding());
        all.put("refused", refused());
        all.put("message", message());
        all.put("message-held", heldMessage());
        all.put("message-released", releasedMessage());
        all.put("message-disputed-badly", objected());
        all.put("sent", sent());
        all.put("sent-none", new SentPage(coach("way.sent"), List.of()));
        all.put("inbox", inbox());
        all.put("inbox-none", new InboxPage(coach("way.inbox"), List.of()));
        all.put("letter", letter());
        all.put("replies", new RepliesPage(coach("way.replies"), List.of(ANSWER)));
        all.put("replies-none", new RepliesPage(coach("way.replies"), List.of()));
        all.put("reply", reply());
        all.put("reply-held", heldReply());
        all.put(
                "quarantine",
                new QuarantinePage(
                        reviewer(),
                        List.of(new QuarantinePage.Line(
                                "9a1b",
                                "A Stranger <who@elsewhere.example>",
                                "Re: Saturday",
                                QuarantinePage.Reason.UNKNOWN_ADDRESS,
                                NOON))));
        all.put("quarantine-none", new QuarantinePage(reviewer(), List.of()));
        all.put("quarantined", quarantined());
        all.put("unsubscribe", new UnsubscribePage(nobody(), "Q2hvb3Nl", false, false));
        all.put("unsubscribed", new UnsubscribePage(nobody(), "Q2hvb3Nl", true, true));
        all.put("copies", copies());
        all.put("copies-none", new CopiesPage(principal(), List.of()));
        all.put("copy", copy());
        all.put("hours", hours());
        all.put("delegates", delegates());
        all.put("review", review());
        all.put("review-none", new ReviewPage(reviewer(), List.of(), List.of(), List.of()));
        all.put("held", held(HeldPage.Turn.YOURS));
        all.put("held-mine", held(HeldPage.Turn.SOMEBODY_ELSES));
        all.put("held-over", held(HeldPage.Turn.NOBODYS));
        all.put("archive", archive());
        all.put("sealed", sealed());
        all.put("sealed requests", sealedRequests());
        all.put("entry", entry());
        all.put("error", error("error.404", 404));
        all.putAll(GuardianSamples.all());
        all.putAll(SocialSamples.all());
        all.putAll(GateSamples.all());
        all.putAll(ProductionSamples.all());
        all.put("mailbox", mailbox());
        all.put("mailbox-none", new MailboxPage(nobody(), List.of()));
        return all;
    }

    static Frame nobody() {
        return new Frame(WORDS, null, List.of(), "token");
    }

    static Frame coach(String here) {
        return frame("Dana Reyes", here, "way.compose", "way.sent", "way.inbox");
    }

    static Frame principal() {
        return frame("Ruth Lindqvist", "way.copies", "way.compose", "way.sent", "way.inbox", "way.copies");
    }

    static Frame reviewer() {
        return frame("Imani Brooks", "way.review", "way.inbox", "way.review");
    }

    static Frame recordsOfficer() {
        return frame("Theo Marsh", "way.archive", "way.inbox", "way.archive");
    }

    private static Frame frame(String name, String here, String... ways) {
        List<Frame.Way> links = java.util.Arrays.stream(ways)
                .map(way -> new Frame.Way(way, "/" + way.substring(4), way.equals(here)))
                .toList();
        return new Frame(WORDS, name, links, "token");
    }

    static ErrorPage error(String words, int status) {
        return new ErrorPage(nobody(), status, WORDS.of(words + ".title"), WORDS.of(words + ".explanation"));
    }

    static SignInPage signIn(SignInPage.@Nullable Failure failure) {
        return new SignInPage(
                nobody(),
                failure,
                failure == null ? "" : "dana.reyes",
                List.of(
                        new SignInPage.DemoPerson("Dana Reyes", "coach of Varsity Soccer", "dana.reyes", "soccer-2026"),
                        new SignInPage.DemoPerson(
                                "Ruth Lindqvist", "principal of Harbor High School", "ruth.lindqvist", "harbor-2026"),
                        new SignInPage.DemoPerson("Imani Brooks", "reviewer", "imani.brooks", "review-2026"),
                        new SignInPage.DemoPerson("Theo Marsh", "records officer", "theo.marsh", "records-2026"),
                        new SignInPage.DemoPerson("Jaylen Carter", "student", "jaylen.carter", "student-2026")));
    }

    static List<GroupsPage.Choice> choices() {
        return List.of(
                new GroupsPage.Choice(SOCCER, 12),
                new GroupsPage.Choice(
                        new GroupName("jv", "Junior Varsity Soccer", GroupName.Kind.TEAM, "Harbor High School"), 16),
                new GroupsPage.Choice(
                        new GroupName("robotics", "Robotics Club", GroupName.Kind.CLUB, "Harbor High School"), 9),
                new GroupsPage.Choice(
                        new GroupName("alg-2", "Algebra II, Period 3", GroupName.Kind.CLASS, "Harbor High School"),
                        27));
    }

    static GroupsPage groups(List<GroupsPage.Choice> choices) {
        return new GroupsPage(coach("way.compose"), choices);
    }

    static Draft toTeam() {
        return new Draft(
                Draft.Audience.WHOLE_GROUP,
                Set.of(),
                Draft.Matter.ORDINARY,
                "Saturday's match moves to 10:00",
                LETTER,
                true,
                "9b1d");
    }

    static Draft toJaylen() {
        return new Draft(
                Draft.Audience.STUDENTS,
                Set.of("s0"),
                Draft.Matter.ORDINARY,
                "Your place on Saturday",
                "Jaylen, can we talk before practice about Saturday?",
                true,
                "9b1d");
    }

    static Draft naming() {
        return new Draft(
                Draft.Audience.WHOLE_GROUP,
                Set.of(),
                Draft.Matter.ORDINARY,
                "Saturday's line-up",
                "Jaylen is out with a concussion, so Noah plays on the left.",
                true,
                "9b1d");
    }

    static WordingsPage wordings() {
        return new WordingsPage(
                coach("way.compose"),
                SOCCER,
                List.of(new WordingsPage.Line(
                        "w1", "Practice is cancelled", "Practice today is cancelled.", "Dana Reyes", MORNING)),
                List.of(new WordingsPage.Line("w2", "School is closed", "Because of the snow", "Grace Wong", MORNING)),
                new WordingsPage.Form(
                        "w1", "Practice is cancelled", "Practice today is cancelled.", Draft.Matter.ORDINARY),
                List.of(ComposePage.Problem.NO_TEXT));
    }

    static ComposePage compose(Draft draft, List<ComposePage.Problem> problems, PreviewPart preview) {
        List<ComposePage.Student> students = java.util.stream.IntStream.range(0, TEAM.size())
                .mapToObj(i -> new ComposePage.Student("s" + i, TEAM.get(i), family(i)))
                .toList();
        return new ComposePage(
                coach("way.compose"),
                SOCCER,
                new ComposePage.May(List.of(Draft.Audience.values()), true),
                new ComposePage.Picker(students, "ca", 3),
                draft.with(List.of(
                        new Draft.File("f1", "Permission slip.pdf", 184_320, ""),
                        new Draft.File("f2", "North field.jpg", 731_000, "the words within its pictures"))),
                problems,
                preview,
                new ComposePage.Files(
                        List.of(".pdf", ".docx", ".jpg", ".png"),
                        10_485_760,
                        problems.isEmpty()
                                ? List.of()
                                : List.of(new ComposePage.Refused("song.mp3", "TYPE_NOT_ALLOWED"))),
                List.of(new ComposePage.Wording("w1", "Practice is cancelled")));
    }

    private static List<ComposePage.Guardian> family(int i) {
        return i % 3 == 2
                ? List.of()
                : List.of(
                        new ComposePage.Guardian("g" + i + " s" + i, "Guardian of " + TEAM.get(i), null),
                        new ComposePage.Guardian(
                                "h" + i + " s" + i,
                                "Uncle of " + TEAM.get(i),
                                PreviewPart.Why.values()[i % PreviewPart.Why.values().length]));
    }

    private static List<Draft.Way> ways() {
        return java.util.Arrays.stream(Draft.Lawful.values())
                .map(lawful -> new Draft.Way(lawful, List.of("s0")))
                .toList();
    }

    static Decision decided(Outcome outcome, List<Decision.Copied> copied, Decision.Reason... reasons) {
        return new Decision(outcome, copied, List.of(reasons), EDITION);
    }

    static PreviewPart sending() {
        return new PreviewPart(
                coach("way.compose"),
                SOCCER,
                TO_TEAM,
                List.of(new PreviewPart.Unreached(PreviewPart.Why.NO_ADDRESS, 1, List.of("Grace Kim"))),
                List.of(),
                decided(Outcome.SENT, List.of(), WHOLE_GROUP),
                null,
                false,
                List.of());
    }

    static PreviewPart refusing() {
        return new PreviewPart(
                coach("way.compose"),
                SOCCER,
                List.of(new PreviewPart.Reached(PreviewPart.Part.STUDENT, 1, 1, 1, List.of("Jaylen Carter"))),
                List.of(),
                List.of(),
                decided(Outcome.REFUSED, List.of(), ONE_STUDENT),
                null,
                false,
                ways());
    }

    static PreviewPart holding() {
        return new PreviewPart(
                coach("way.compose"),
                SOCCER,
                TO_TEAM,
                List.of(),
                FOUND,
                decided(Outcome.HELD, List.of(), NAMED),
                NOON,
                true,
                List.of());
    }

    static PreviewPart guardians() {
        return new PreviewPart(
                coach("way.compose"),
                SOCCER,
                List.of(new PreviewPart.Reached(
                        PreviewPart.Part.GUARDIAN, 19, 0, 19, List.of("Keisha Carter", "Tom Fitzgerald"))),
                java.util.Arrays.stream(PreviewPart.Why.values())
                        .map(why -> new PreviewPart.Unreached(why, 2, List.of("Ines Alvarez", "Karl Moreau")))
                        .toList(),
                List.of(),
                decided(Outcome.SENT_WITH_COPY, List.of(LINDQVIST), PRIVACY),
                NOON,
                true,
                List.of());
    }

    static RefusedPage refused() {
        return new RefusedPage(
                coach("way.compose"),
                "7f3e",
                SOCCER,
                toJaylen(),
                plain(toJaylen().subject()),
                plain(toJaylen().text()),
                FOUND,
                decided(Outcome.REFUSED, List.of(), ONE_STUDENT),
                ways());
    }

    static MessagePage message() {
        return new MessagePage(
                coach("way.sent"),
                "7f3e",
                SOCCER,
                "Dana Reyes",
                NOON,
                Draft.Audience.STUDENTS,
                Draft.Matter.MEDICAL,
                plain("Your check-up before Saturday"),
                plain("Please see the school nurse before practice on Friday."),
                true,
                decided(Outcome.SENT_WITH_COPY, List.of(LINDQVIST), PRIVACY),
                List.of(),
                true,
                null,
                List.of(),
                null,
                List.of(ANSWER),
                new MessagePage.Waiting(MessagePage.Waited.LEFT, MORNING, NOON, false),
                true,
                new MessagePage.Counts(1, 1, 2, 1),
                deliveries(),
                FILES);
    }

    private static List<MessagePage.Delivery> deliveries() {
        return List.of(
                new MessagePage.Delivery(
                        "Grace Kim",
                        MessagePage.Part.MEMBER,
                        MessagePage.Channel.EMAIL,
                        MessagePage.State.FAILED,
                        NOON,
                        "The mailbox does not exist."),
                new MessagePage.Delivery(
                        "Jaylen Carter",
                        MessagePage.Part.MEMBER,
                        MessagePage.Channel.EMAIL,
                        MessagePage.State.RETRYING,
                        NOON,
                        "The mail server is busy."),
                new MessagePage.Delivery(
                        "Jaylen Carter",
                        MessagePage.Part.MEMBER,
                        MessagePage.Channel.INBOX,
                        MessagePage.State.DELIVERED,
                        NOON,
                        ""),
                new MessagePage.Delivery(
                        "Ruth Lindqvist",
                        MessagePage.Part.PRINCIPAL_COPY,
                        MessagePage.Channel.INBOX,
                        MessagePage.State.DELIVERED,
                        NOON,
                        ""),
                new MessagePage.Delivery(
                        "Keisha Carter",
                        MessagePage.Part.GUARDIAN,
                        MessagePage.Channel.EMAIL,
                        MessagePage.State.WAITING,
                        null,
                        ""));
    }

    static MessagePage heldMessage() {
        return naming(decided(Outcome.HELD, List.of(), NAMED), List.of("Imani Brooks", "Ruth Lindqvist"), null, null);
    }

    static MessagePage releasedMessage() {
        MessagePage.Reviewed returned = new MessagePage.Reviewed(
                MessagePage.Act.RETURNED, "Imani Brooks", NOON, "Please leave out who is hurt, and how.");
        return naming(decided(Outcome.HELD, List.of(), NAMED), List.of(), returned, null);
    }

    static MessagePage objected() {
        Objection objection = new Objection(0, "", Objection.Problem.NOTE_MISSING);
        return naming(decided(Outcome.HELD, List.of(), NAMED), List.of(), null, objection);
    }

    private static MessagePage naming(
            Decision decision,
            List<String> mayRelease,
            MessagePage.@Nullable Reviewed reviewed,
            @Nullable Objection objection) {
        return new MessagePage(
                coach("way.sent"),
                "7f3e",
                SOCCER,
                "Dana Reyes",
                MORNING,
                Draft.Audience.WHOLE_GROUP,
                Draft.Matter.ORDINARY,
                plain(naming().subject()),
                Passages.of(naming().text(), FOUND, Found.Field.TEXT),
                reviewed == null,
                decision,
                FOUND,
                true,
                objection,
                mayRelease,
                reviewed,
                List.of(ANSWER),
                reviewed == null ? new MessagePage.Waiting(MessagePage.Waited.WAITING, NOON, null, true) : null,
                false,
                new MessagePage.Counts(0, 0, 0, 0),
                List.of(),
                List.of());
    }

    static SentPage sent() {
        return new SentPage(
                coach("way.sent"),
                List.of(
                        line("Saturday's match moves to 10:00", SentPage.Standing.SENT, 20, 0, 28),
                        line("Bus 7 on Monday", SentPage.Standing.WAITING, 0, 0, 0),
                        line("Sunday's practice", SentPage.Standing.STOPPED, 0, 0, 0),
                        line("Cleats", SentPage.Standing.CANCELLED, 0, 0, 0),
                        line("Saturday's line-up", SentPage.Standing.HELD, 0, 0, 0),
                        line("Bring shin guards", SentPage.Standing.SENT, 27, 1, 28),
                        line("Who wants to play on Sunday?", SentPage.Standing.RETURNED, 0, 0, 0),
                        line("Practice on Thursday is indoors", SentPage.Standing.SENT, 28, 0, 28)));
    }

    private static SentPage.Line line(String subject, SentPage.Standing standing, int delivered, int failed, int all) {
        return new SentPage.Line("7f3e", subject, SOCCER.title(), NOON, standing, delivered, failed, all);
    }

    static InboxPage inbox() {
        return new InboxPage(
                frame("Jaylen Carter", "way.inbox", "way.inbox"),
                List.of(
                        new InboxPage.Line("l1", "Saturday's match moves to 10:00", "Dana Reyes", NOON, true),
                        new InboxPage.Line("l2", "Chapter 4 quiz on Monday", "Sam Okafor", MORNING, false)));
    }

    private static ReplyPage reply() {
        return new ReplyPage(
                coach("way.replies"),
                replied("I can bring the balls.", "> The match is at ten.", List.of("form.pdf"), "Health"),
                List.of(new ReplyPage.Answered("8c2d", "Dana Reyes", NOON)),
                List.of(ReplyPage.To.WHOLE_GROUP, ReplyPage.To.MEDICAL, ReplyPage.To.ACADEMIC),
                ReplyPage.Problem.EMPTY,
                "",
                "once");
    }

    private static HeldReplyPage heldReply() {
        return new HeldReplyPage(reviewer(), replied("I do not feel safe.", "", List.of(), "A threat"), true, true);
    }

    private static Replied replied(String text, String quoted, List<String> files, String found) {
        return new Replied(
                "7f3e",
                "9a1b",
                "Saturday's match",
                SOCCER,
                "Jaylen Carter",
                NOON,
                text,
                quoted,
                files,
                List.of(found),
                List.of("Dana Reyes", "Sam Okafor"));
    }

    private static QuarantinedPage quarantined() {
        return new QuarantinedPage(
                reviewer(),
                "9a1b",
                "A Stranger <who@elsewhere.example>",
                "Re: Saturday",
                "Saturday's match",
                SOCCER,
                QuarantinePage.Reason.UNKNOWN_ADDRESS,
                NOON,
                "Jay stays home.",
                List.of(),
                true,
                List.of(new QuarantinedPage.Choice("gua-01", "Denise Carter", true)),
                QuarantinedPage.Problem.NOTE_MISSING);
    }

    static LetterPage letter() {
        return new LetterPage(
                frame("Jaylen Carter", "way.inbox", "way.inbox"),
                "Saturday's match moves to 10:00",
                LETTER,
                "Dana Reyes",
                SOCCER,
                NOON,
                MessagePage.Part.MEMBER,
                new Conversation(
                        "7f3e-message-en",
                        List.of("Dana Reyes", "Sam Okafor"),
                        List.of(new Conversation.Mine("I can bring the balls.", NOON)),
                        true,
                        Conversation.Problem.EMPTY,
                        "",
                        "once"),
                FILES,
                new Translated("es", "El partido del sábado", "El partido es a las 10:00.", "Traducción automática."),
                new LetterPage.Readers(
                        org.crosswalk.templates.notice.MessageNotice.Went.GROUP,
                        List.of(),
                        "Tidewater Public Schools"));
    }

    static HoursPage hours() {
        LocalDate day = LocalDate.of(2026, 10, 5);
        return new HoursPage(
                principal(),
                "08:00-21:00",
                List.of(
                        new HoursPage.Part(HoursPage.Of.MINE, "", List.of()),
                        new HoursPage.Part(
                                HoursPage.Of.SCHOOL,
                                "Harbor High School",
                                List.of(new HoursPage.Line(
                                        3,
                                        LocalTime.of(7, 30),
                                        LocalTime.of(16, 0),
                                        List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY),
                                        day,
                                        null,
                                        "Ruth Lindqvist")))),
                day,
                HoursPage.Problem.NEVER_OPEN);
    }

    static DelegatesPage delegates() {
        LocalDate day = LocalDate.of(2026, 10, 5);
        return new DelegatesPage(
                principal(),
                List.of(new DelegatesPage.Staff("cbell", "Corinne Bell")),
                List.of(new DelegatesPage.Line(3, "Corinne Bell", day, day.plusDays(4))),
                day,
                DelegatesPage.Problem.NO_ABSENCE);
    }

    static CopiesPage copies() {
        return new CopiesPage(
                principal(),
                List.of(
                        new CopiesPage.Line("7f3e", "Dana Reyes", "Varsity Soccer", Draft.Matter.MEDICAL, NOON, true),
                        new CopiesPage.Line(
                                "7f3d", "Sam Okafor", "Robotics Club", Draft.Matter.ACADEMIC, MORNING, false)));
    }

    static CopyPage copy() {
        return new CopyPage(
                principal(),
                "Your check-up before Saturday",
                "Please see the school nurse before practice on Friday.",
                "Dana Reyes",
                SOCCER,
                List.of("Jaylen Carter"),
                Draft.Matter.MEDICAL,
                NOON,
                decided(Outcome.SENT_WITH_COPY, List.of(LINDQVIST), PRIVACY),
                FILES);
    }

    static ReviewPage review() {
        return new ReviewPage(
                reviewer(),
                List.of(
                        new ReviewPage.Line(
                                "7f3e", "Saturday's line-up", "Dana Reyes", "Varsity Soccer", MORNING, NAMED.words()),
                        new ReviewPage.Line(
                                "7f3f",
                                "Your project",
                                "Sam Okafor",
                                "Robotics Club",
                                NOON,
                                "The roster names no principal who could get the copy.")),
                List.of(ANSWER),
                List.of(new ReviewPage.Disputed(
                        "7f40",
                        "Winter concert",
                        "Sam Okafor",
                        "Robotics Club",
                        MORNING,
                        ReviewPage.Became.RETURNED,
                        "Loser is the title of the song.",
                        2)));
    }

    static HeldPage held(HeldPage.Turn turn) {
        return new HeldPage(
                reviewer(),
                "7f3e",
                SOCCER,
                "Dana Reyes",
                MORNING,
                Draft.Audience.WHOLE_GROUP,
                Draft.Matter.ORDINARY,
                plain(naming().subject()),
                Passages.of(naming().text(), FOUND, Found.Field.TEXT),
                FOUND,
                decided(Outcome.HELD, List.of(), NAMED),
                null,
                TO_TEAM,
                turn,
                turn == HeldPage.Turn.YOURS ? HeldPage.Problem.NOTE_MISSING : null,
                FILES);
    }

    private static final List<FileLink> FILES =
            List.of(new FileLink("Permission slip.pdf", 184_320, "/inbox/l1/files/0"));

    static Passages plain(String text) {
        return Passages.of(text, List.of(), Found.Field.TEXT);
    }

    static ArchivePage archive() {
        return new ArchivePage(
                recordsOfficer(),
                "match 10:00",
                List.of(
                        new ArchivePage.Hit(
                                1204,
                                "MESSAGE",
                                NOON,
                                "7f3e2a90-1c4d-4c0e-9d55-0b6f8f2f6a11",
                                Fragment.of(
                                        "Saturday's match is moved to 10:00 at the north field",
                                        List.of(new Fragment.Span(11, 16), new Fragment.Span(29, 34))),
                                false,
                                true),
                        new ArchivePage.Hit(
                                1187,
                                "REVIEW",
                                MORNING,
                                "7f3e2a90-1c4d-4c0e-9d55-0b6f8f2f6a11",
                                Fragment.of("the match of last week", List.of(new Fragment.Span(4, 9))),
                                true,
                                true),
                        new ArchivePage.Hit(1180, "DELIVERY", MORNING, "m-16", List.of(), false, false)),
                31,
                2,
                List.of(1201L, 1190L),
                3,
                List.of(1180L, 97L),
                1204,
                1206,
                1187L,
                List.of(
                        new ArchivePage.Facet(
                                "kinds", List.of(new ArchivePage.Value("Message", "match 10:00 kind:MESSAGE", 30))),
                        new ArchivePage.Facet(
                                "people", List.of(new ArchivePage.Value("Dana Reyes", "match person:dreyes", 12)))),
                List.of(new ArchivePage.Saved("s1", "Matches in fall", "match month:2026-10", "Theo Marsh", NOON)),
                List.of("MESSAGE", "MAIL"),
                new ArchivePage.Compared(1204, 1204, true, 3));
    }

    static EntryPage entry() {
        return new EntryPage(
                recordsOfficer(),
                1204,
                "MESSAGE",
                NOON,
                "7f3e2a90-1c4d-4c0e-9d55-0b6f8f2f6a11",
                true,
                List.of(
                        new EntryPage.Field("subject", "Saturday's match moves to 10:00"),
                        new EntryPage.Field("text", LETTER),
                        new EntryPage.Field("sender", "Dana Reyes"),
                        new EntryPage.Field("onceToken", "9b1d")),
                "{\"sender\":\"Dana Reyes\",\"subject\":\"Saturday's match moves to 10:00\",\"text\":\"…\"}",
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                List.of(new EntryPage.Attachment(
                        "slip.pdf", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")),
                List.of(new EntryPage.Related(1205, "DECISION", NOON), new EntryPage.Related(1206, "DELIVERY", NOON)));
    }

    static SealedPage sealed() {
        return new SealedPage(recordsOfficer(), 1207, "m-17", "MESSAGE", NOON, SealedPage.Problem.PURPOSE_MISSING);
    }

    static SealedRequestsPage sealedRequests() {
        return new SealedRequestsPage(
                recordsOfficer(),
                List.of(
                        new SealedRequestsPage.Asked(
                                "r1",
                                "m-17",
                                "Theo Marsh",
                                NOON,
                                "Request 2026-14 asks for it.",
                                new SealedRequestsPage.State.Waiting(List.of("TECHNOLOGY")),
                                List.of(new SealedRequestsPage.Turned(
                                        "SUPERINTENDENT", "Grace Wong", NOON, "RELEASED", "Counsel agrees.")),
                                true),
                        new SealedRequestsPage.Asked(
                                "r2",
                                "m-18",
                                "Theo Marsh",
                                NOON,
                                "A guardian asks.",
                                new SealedRequestsPage.State.Released(NOON),
                                List.of(),
                                false)),
                null);
    }

    static MailboxPage mailbox() {
        return new MailboxPage(
                nobody(),
                List.of(
                        new MailboxPage.Mail(
                                "jaylen.carter@tidewater.example",
                                "Dana Reyes <messages@tidewater.example>",
                                "Saturday's match moves to 10:00",
                                LETTER,
                                NOON),
                        new MailboxPage.Mail(
                                "maya.fitzgerald@tidewater.example",
                                "Dana Reyes <messages@tidewater.example>",
                                "Saturday's match moves to 10:00",
                                LETTER,
                                NOON)));
    }
}
