package org.crosswalk.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.templates.notice.BreachLetter;
import org.crosswalk.templates.notice.DepartureNotice;
import org.crosswalk.templates.notice.MailNotTakenNotice;
import org.crosswalk.templates.notice.MessageNotice;
import org.crosswalk.templates.notice.PostNotice;
import org.crosswalk.templates.page.AddressPage;
import org.crosswalk.templates.page.ApartPage;
import org.crosswalk.templates.page.AskAppPage;
import org.crosswalk.templates.page.ComposePage;
import org.crosswalk.templates.page.Conversation;
import org.crosswalk.templates.page.DelegatesPage;
import org.crosswalk.templates.page.Draft;
import org.crosswalk.templates.page.FamilyPage;
import org.crosswalk.templates.page.GroupName;
import org.crosswalk.templates.page.GuardianPage;
import org.crosswalk.templates.page.GuardiansPage;
import org.crosswalk.templates.page.HeldPage;
import org.crosswalk.templates.page.HoursPage;
import org.crosswalk.templates.page.MessagePage;
import org.crosswalk.templates.page.Objection;
import org.crosswalk.templates.page.Outcome;
import org.crosswalk.templates.page.PreviewPart;
import org.crosswalk.templates.page.QuarantinePage;
import org.crosswalk.templates.page.QuarantinedPage;
import org.crosswalk.templates.page.ReplyPage;
import org.crosswalk.templates.page.ReportsPage;
import org.crosswalk.templates.page.ReviewAppsPage;
import org.crosswalk.templates.page.ReviewPage;
import org.crosswalk.templates.page.SentPage;
import org.crosswalk.templates.page.SignInPage;
import org.crosswalk.templates.page.SignaturesPage;
import org.crosswalk.templates.page.SponsorsPage;
import org.crosswalk.templates.page.SuspensionsPage;
import org.crosswalk.templates.page.UnreachablePage;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern KEY = Pattern.compile("\"((?!gg\\.)[a-z][A-Za-z]*(?:\\.[A-Za-z0-9]+)+)\"");
    private static final Pattern BEGINNING = Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[A-Za-z0-9]+)*\\.)\" \\+");
    /** What one key's ending is chosen from; an empty list means that others choose it. */
    private static final Map<String, List<Object>> ENDINGS = Map.ofEntries(
            endings("signIn.failure.", SignInPage.Failure.values()),
            endings("groups.", GroupName.Kind.values()),
            endings("compose.audience.", Draft.Audience.values()),
            endings(
                    "compose.file.",
                    "EMPTY",
                    "TOO_LARGE",
                    "TYPE_NOT_ALLOWED",
                    "OTHER_THAN_ITS_NAME",
                    "HOLDS_FILES",
                    "LOCKED",
                    "DAMAGED",
                    "INFECTED",
                    "NOT_CHECKED"),
            endings("notice.went.", MessageNotice.Went.values()),
            endings("compose.matter.", Draft.Matter.values()),
            endings("compose.problem.", ComposePage.Problem.values()),
            endings("compose.urgency.", Draft.Urgency.values()),
            endings("hours.of.", HoursPage.Of.values()),
            endings("hours.problem.", HoursPage.Problem.values()),
            endings("day.", java.time.DayOfWeek.values()),
            endings("delegates.problem.", DelegatesPage.Problem.values()),
            endings("ear.", PreviewPart.Why.values()),
            endings("waiting.", MessagePage.Waited.values()),
            endings("departureNotice.subject.", DepartureNotice.What.values()),
            endings("departureNotice.said.", DepartureNotice.What.values()),
            endings("held.problem.", HeldPage.Problem.values()),
            endings("held.turn.", HeldPage.Turn.SOMEBODY_ELSES, HeldPage.Turn.NOBODYS),
            endings("dispute.problem.", Objection.Problem.values()),
            endings("became.", ReviewPage.Became.values()),
            endings("audience.", Draft.Audience.values()),
            endings("matter.", Draft.Matter.values()),
            endings("lawful.", Draft.Lawful.values()),
            endings("outcome.", Outcome.values()),
            endings("decided.", Outcome.values()),
            endings(
                    "reach.",
                    Stream.of(PreviewPart.Part.values(), PreviewPart.How.values())
                            .flatMap(Arrays::stream)
                            .toArray()),
            endings("unreached.", PreviewPart.Why.values()),
            endings("message.", MessagePage.Act.values()),
            endings("message.just.", Outcome.values()),
            endings("counts.", MessagePage.State.values()),
            endings("state.", MessagePage.State.values()),
            endings("part.", MessagePage.Part.values()),
            endings("channel.", MessagePage.Channel.values()),
            endings("letter.why.", MessagePage.Part.values()),
            endings("answer.problem.", Conversation.Problem.values()),
            endings("reply.problem.", ReplyPage.Problem.values()),
            endings("reply.way.", ReplyPage.To.values()),
            endings("quarantine.", QuarantinePage.Reason.values()),
            endings("quarantined.problem.", QuarantinedPage.Problem.values()),
            endings("notTaken.", MailNotTakenNotice.Why.values()),
            endings("notice.why.", MessageNotice.Why.values()),
            endings("address.lead.", AddressPage.Step.values()),
            endings("address.problem.", AddressPage.Problem.values()),
            endings("reached.", GuardiansPage.Reached.values()),
            endings("guardian.became.", GuardianPage.Became.values()),
            endings("guardian.standing.", GuardianPage.Standing.values()),
            endings("guardian.how.", GuardianPage.How.values()),
            endings("suspensions.problem.", SuspensionsPage.Problem.values()),
            endings("report.kind.", ReportsPage.Kind.values()),
            endings("apart.problem.", ApartPage.Problem.values()),
            endings("apart.state.", ApartPage.State.values()),
            endings("apart.step.", ApartPage.Kind.values()),
            endings("apart.do.", ApartPage.Kind.values()),
            endings("incident.state.", "TO_JUDGE", "TO_TELL", "TO_REVIEW", "TO_CLOSE", "CLOSED"),
            endings("incident.problem.", "SAY_MORE", "NOT_NOW"),
            endings(
                    "incident.data.",
                    "SOCIAL_SECURITY",
                    "LICENCE",
                    "MONEY",
                    "STUDENT_RECORD",
                    "HEALTH",
                    "PASSWORD",
                    "CONTACT",
                    "OTHER"),
            endings("incident.whose.", "STUDENTS", "GUARDIANS", "STAFF", "OTHERS"),
            endings("incident.whom.", "ATTORNEY_GENERAL", "CONSUMER_AFFAIRS", "RESIDENTS"),
            endings("incident.step.", "NOTED", "NOTICE_DUE", "NO_NOTICE", "TOLD", "REVIEWED", "CLOSED"),
            endings("incident.letters.", BreachLetter.To.values()),
            endings("breachLetter.subject.", BreachLetter.To.values()),
            endings("breachLaw."),
            endings("askApp.fault.", AskAppPage.Fault.values()),
            endings("askApp.state.", AskAppPage.State.values()),
            endings("reviewApps.problem.", ReviewAppsPage.Problem.values()),
            endings("sponsors.problem.", SponsorsPage.Problem.values()),
            endings("sponsors.state.", SponsorsPage.State.values()),
            endings("signatures.", SignaturesPage.Became.values()),
            endings("signatures.missing.", SignaturesPage.Missing.values()),
            endings("unreachable.why.", UnreachablePage.Why.values()),
            endings(
                    "standing.",
                    Arrays.stream(SentPage.Standing.values())
                            .filter(standing -> standing != SentPage.Standing.SENT)
                            .toArray()),
            endings("eligibility.", FamilyPage.Eligibility.values()),
            endings("rights.", FamilyPage.Standing.values()),
            endings("ground."),
            endings("papers.fault.", FamilyPage.Fault.values()),
            endings("error."),
            endings("api."),
            endings("category."),
            endings("entry."),
            endings("field."),
            endings("absence.problem."),
            endings("account.act."),
            endings("account.problem."),
            endings("account.state."),
            endings("account.step."),
            endings("account.turn."),
            endings("archive.facet."),
            endings("askAccount.problem."),
            endings("calendar.problem."),
            endings("comments.concern."),
            endings("consent.answer."),
            endings("consent.how."),
            endings("consent.why."),
            endings("consentPage."),
            endings("consentPage.answered."),
            endings("date."),
            endings("desk.count."),
            endings("dispositions.duty."),
            endings("dispositions.problem."),
            endings("dispositions.state."),
            endings("due.what."),
            endings("dueNotice.said.", "RESPONSE", "PETITION", "PRODUCTION", "SUPERVISOR", "APPEAL"),
            endings("guardian.document."),
            endings("holds.problem."),
            endings("law."),
            endings("letters."),
            endings("log."),
            endings("mark."),
            endings("network."),
            endings("petition."),
            endings("post.state."),
            endings("post.step."),
            endings("postForm.problem."),
            endings("postPage.limit."),
            endings("postPage.problem."),
            endings("postNotice.subject.", PostNotice.What.values()),
            endings("postNotice.said.", PostNotice.What.values()),
            endings("postPage.where."),
            endings("postPreview."),
            endings("produce.basis."),
            endings("produce.said."),
            endings("produce.review.", "WAITS", "MAY", "MAY_NOT"),
            endings("leavers.problem.", "SAY_MORE", "OWN", "SAID_BEFORE"),
            endings("myCopy.state.", "WAITS", "GRANTED", "REFUSED"),
            endings("orders.problem.", "SAY_MORE", "SAID_BEFORE"),
            endings("produce.state."),
            endings("production.failed."),
            endings("public.state."),
            endings("public.step."),
            endings("published."),
            endings("redact.field."),
            endings("redact.file."),
            endings("redact.kind."),
            endings("redact.said."),
            endings("redact.standing."),
            endings("redact.turn."),
            endings("redact.turn.help."),
            endings(
                    "request.",
                    "response.RECORDS",
                    "response.IN_PART",
                    "response.DENIED",
                    "response.NO_SUCH_RECORDS",
                    "outcome.PRODUCED",
                    "outcome.DENIED",
                    "outcome.NO_SUCH_RECORDS",
                    "outcome.WITHDRAWN"),
            endings("request.how."),
            endings("request.outcome."),
            endings("request.problem."),
            endings("request.response."),
            endings("request.state."),
            endings("responsive.all."),
            endings("responsive.tab."),
            endings("sealed."),
            endings("sealed.key."),
            endings("sealed.problem."),
            endings("sealed.turned."),
            endings("step."),
            endings("take."),
            endings("letter.signature"),
            endings("responsive."),
            endings("way."));

    @Test
    void everyKeyThatIsUsedHasWords() throws IOException {
        assertThat(keys()).containsAll(used());
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        Set<String> unused = new TreeSet<>(keys());
        unused.removeAll(used());
        unused.removeIf(key -> ENDINGS.entrySet().stream()
                .anyMatch(open -> open.getValue().isEmpty() && key.startsWith(open.getKey())));
        assertThat(unused).isEmpty();
    }

    @Test
    void everyWordingIsWellFormed() throws IOException {
        Words words = Words.in(Locale.ENGLISH);
        assertThat(keys())
                .allSatisfy(
                        key -> assertThat(words.of(key, 2, 3, 4, 5, 6, 7, 8)).isNotBlank());
        assertThat(keys()).noneMatch(key -> words.of(key, 2, 3, 4, 5, 6, 7, 8).contains("{"));
    }

    @Test
    void apostrophesAreDoubled() throws IOException {
        assertThat(written().values()).noneMatch(value -> value.toString().matches("(?s).*(?<!')'(?!').*"));
    }

    @Test
    void oneAndManyAreWordedApart() {
        Words words = Words.in(Locale.ENGLISH);
        assertThat(words.of("outcome.SENT", 0)).isEqualTo("Will be sent to nobody");
        assertThat(words.of("outcome.SENT", 1)).isEqualTo("Will be sent to 1 person");
        assertThat(words.of("outcome.SENT", 960)).isEqualTo("Will be sent to 960 people");
    }

    @Test
    void timesAreReadFromTheDistrictsClocks() {
        Words words = Words.in(Locale.ENGLISH, ZoneId.of("America/New_York"));
        assertThat(words.moment(Instant.parse("2026-11-20T17:40:00Z")))
                .startsWith("Nov 20, 2026")
                .contains("12:40");
    }

    @Test
    void namesAreListed() {
        Words words = Words.in(Locale.ENGLISH);
        assertThat(words.list(List.of("Ruth Lindqvist", "Imani Brooks"))).isEqualTo("Ruth Lindqvist and Imani Brooks");
        assertThat(words.list(List.of())).isEmpty();
    }

    @Test
    void unknownNamesStandForThemselves() {
        assertThat(Words.in(Locale.ENGLISH).orElse("category.not-yet-known", "not-yet-known"))
                .isEqualTo("not-yet-known");
    }

    private static Map.Entry<String, List<Object>> endings(String beginning, Object... endings) {
        return Map.entry(beginning, List.of(endings));
    }

    private static Set<String> used() throws IOException {
        String sources = sources();
        Set<String> used = found(KEY, sources).collect(Collectors.toCollection(TreeSet::new));
        found(BEGINNING, sources).forEach(beginning -> {
            assertThat(ENDINGS).containsKey(beginning);
            ENDINGS.getOrDefault(beginning, List.of()).forEach(ending -> used.add(beginning + ending));
        });
        return used;
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(WordsTest::speaks).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    private static boolean speaks(Path file) {
        return file.toString().endsWith(".jte") || file.toString().endsWith(".java");
    }

    private static Set<String> keys() throws IOException {
        return written().stringPropertyNames();
    }

    private static Properties written() throws IOException {
        Properties all = Written.in("family_en");
        all.putAll(Written.in("words_en"));
        return all;
    }
}
