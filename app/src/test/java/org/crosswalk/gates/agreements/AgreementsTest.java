package org.crosswalk.gates.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.Tidewater.HARBOR;
import static org.crosswalk.Tidewater.HUGH;
import static org.crosswalk.Tidewater.JAYLEN;
import static org.crosswalk.Tidewater.NOON;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.Map;
import org.crosswalk.access.Browser;
import org.crosswalk.access.Sessions;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.PersonId;
import org.crosswalk.gates.agreements.SignatureFile.Result;
import org.crosswalk.messaging.Correspondence;
import org.crosswalk.messaging.Draft;
import org.crosswalk.messaging.Verdict;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.LawfulWay;
import org.crosswalk.policy.Matter;
import org.crosswalk.policy.Outcome;
import org.crosswalk.policy.Urgency;
import org.crosswalk.roster.Schools;
import org.junit.jupiter.api.Test;

/** What Leicester's people sign, who has not, and what is withheld until they do. */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
class AgreementsTest {
    private static final PersonId LENA = new PersonId("lhoffmann");
    private static final PersonId DENISE = new PersonId("gua-01");

    @Inject
    EmbeddedServer server;

    @Inject
    Sessions sessions;

    @Inject
    SignatureFile file;

    @Inject
    Signatures signatures;

    @Inject
    Signing signing;

    @Inject
    Agreements agreements;

    @Inject
    Missing missing;

    @Inject
    Telling telling;

    @Inject
    Schools schools;

    @Inject
    Correspondence correspondence;

    @Inject
    ArchiveEntries entries;

    @Test
    void LEI01whoHasNotSignedInTimeCannotSendUntilTheySign() throws IOException {
        read("staff-use,lhoffmann,told,2026-08-20");

        Verdict before = verdict(LENA, "class-algebra", Urgency.NONE);
        assertThat(before.outcome()).isEqualTo(Outcome.REFUSE);
        assertThat(before.decisive()).extracting(Verdict.Word::clause).containsOnly("LEI-01");
        assertThat(before.instead()).contains(LawfulWay.SIGN);
        assertThat(verdict(LENA, "class-algebra", Urgency.BUS).words())
                .as("a bus does not wait for a signature")
                .filteredOn(word -> word.clause().equals("LEI-01"))
                .extracting(Verdict.Word::ruling)
                .containsExactly("warn");

        Browser lena = as(LENA);
        assertThat(lena.post("/agreements", "/agreements/staff-use", Map.of()).statusCode())
                .as("the box is not ticked")
                .isEqualTo(422);
        assertThat(lena.post("/agreements", "/agreements/staff-use", Map.of("agreed", "yes"))
                        .body())
                .contains("Your signature is on file");

        assertThat(verdict(LENA, "class-algebra", Urgency.NONE).outcome()).isEqualTo(Outcome.SEND);
        assertArchived("agreement-signed", "staff-use", "lhoffmann", "PAGE");
    }

    @Test
    void LEI01beforeTheDaysAreOverOneIsOnlyReminded() {
        assertThat(verdict(new PersonId("pnair"), "class-biology", Urgency.NONE).words())
                .extracting(Verdict.Word::says)
                .contains("agreement-due")
                .doesNotContain("agreement-unsigned");
    }

    @Test
    void LEI01lastYearsSignatureCountsNoMore() throws IOException {
        read("staff-use,adiallo,signed,2025-09-01");
        read("staff-use,adiallo,told,2026-08-20");

        assertThat(verdict(new PersonId("adiallo"), "club-chess", Urgency.NONE).words())
                .extracting(Verdict.Word::says)
                .contains("agreement-unsigned");
    }

    @Test
    void LEI02studentAndGuardianSignTogetherByTheGuardiansLink() {
        String page = link(JAYLEN, DENISE);
        Browser denise = new Browser(server.getURI());

        assertThat(denise.get(page).body()).contains("go over this together with Jay Carter");
        assertThat(denise.post(page, page, Map.of("agreed", "yes")).statusCode())
                .as("not gone over together")
                .isEqualTo(422);
        assertThat(denise.post(page, page, Map.of("agreed", "yes", "read", "yes"))
                        .body())
                .contains("It is signed for Jay Carter");

        assertThat(lines("student-use")).doesNotContain(JAYLEN);
        assertThat(signatures.of(JAYLEN))
                .extracting(Signature::part)
                .containsExactlyInAnyOrder(Signature.Part.GUARDIAN, Signature.Part.SELF);
        assertArchived("agreement-signed", "student-use", "stu-01", "LINK");
    }

    @Test
    void LEI02aGuardianWithoutRightsCannotSign() {
        assertThat(new Browser(server.getURI())
                        .get(link(new PersonId("stu-04"), new PersonId("gua-08")))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void LEI02guardianReadsTheirOwnLanguage() {
        String page = link(new PersonId("stu-02"), guardianOfSofia());

        assertThat(new Browser(server.getURI()).get(page).body())
                .contains("lang=\"pt\"", "Uso aceitável da tecnologia", "repasse isto junto com Sofia Almeida");
    }

    @Test
    void theOfficeSeesWhoIsMissingTakesTheListAlongAndPutsPaperOnFile() {
        Browser hugh = as(HUGH);
        assertThat(hugh.get("/signatures").body()).contains("Who has signed", "Kwame Boateng");

        HttpResponse<String> csv = hugh.post("/signatures", "/signatures/school-harbor/export", Map.of());
        assertThat(csv.body()).startsWith("agreement,person,person id").contains("Kwame Boateng,stu-06,yes");

        assertThat(hugh.post(
                                "/signatures",
                                "/signatures/school-harbor/student-use/paper",
                                Map.of("person", "stu-06", "where", "Cabinet 2"))
                        .body())
                .contains("The signature is on file");
        assertThat(lines("student-use")).doesNotContain(new PersonId("stu-06"));
        assertThat(hugh.post("/signatures", "/signatures/school-millbrook/export", Map.of())
                        .statusCode())
                .as("another school's list")
                .isEqualTo(404);
    }

    @Test
    void LEI18listThatIsTakenAlongIsLoggedWithWhoTookItAndItsDigest() {
        String csv = as(HUGH).post("/signatures", "/signatures/school-harbor/export", Map.of())
                .body();

        assertThat(entries.about("school-harbor"))
                .filteredOn(entry -> entry.kind() == EntryKind.EXPORT)
                .anySatisfy(entry -> assertThat(entry.content())
                        .contains("agreements-unsigned", "hdunn", org.crosswalk.archive.Digest.of(csv)));
    }

    @Test
    void yearlyNoticeGoesToEverybodyWhomItConcernsAndIsKept() {
        Schools.School harbor = schools.all().stream()
                .filter(school -> school.id().equals(HARBOR))
                .findFirst()
                .orElseThrow();

        int letters = telling.tell(
                        harbor,
                        agreements.find("student-use", NOON.toLocalDate()).orElseThrow(),
                        HUGH,
                        NOON)
                .orElseThrow();

        assertThat(letters).isGreaterThan(18);
        assertArchived("agreement-notice", "student-use", "hdunn");
        assertThat(telling.tell(
                        harbor,
                        agreements.find("student-use", NOON.toLocalDate()).orElseThrow(),
                        HUGH,
                        NOON))
                .as("twice on a day")
                .isEmpty();
    }

    @Test
    void aFileWithAWrongLineIsNotReadAtAll() throws IOException {
        Result result = file.read(
                new StringReader(
                        "agreement,person,what,on\nstaff-use,pnair,signed,2026-09-01\nstaff-use,nobody,signed,soon\n"),
                "test.csv",
                "test",
                NOON.toInstant(),
                NOON.getZone());

        assertThat(result).isInstanceOf(Result.Refused.class);
        assertThat(signatures.of(new PersonId("pnair"))).isEmpty();
    }

    private PersonId guardianOfSofia() {
        return new PersonId("gua-03");
    }

    private String link(PersonId student, PersonId guardian) {
        org.crosswalk.access.Secret token = org.crosswalk.access.Secret.random();
        signatures.add(
                token.hash(),
                new Signatures.Link(
                        "student-use",
                        student,
                        guardian,
                        NOON.toInstant(),
                        NOON.plusDays(90).toInstant()));
        return "/agreement/" + token.value();
    }

    private java.util.List<PersonId> lines(String agreement) {
        return missing.at(HARBOR, NOON.toLocalDate()).stream()
                .filter(one -> one.agreement().id().equals(agreement))
                .flatMap(one -> one.lines().stream())
                .map(line -> line.person().id())
                .toList();
    }

    private void read(String line) throws IOException {
        assertThat(file.read(
                        new StringReader("agreement,person,what,on\n" + line),
                        "test.csv",
                        "test",
                        NOON.toInstant(),
                        NOON.getZone()))
                .isInstanceOf(Result.Read.class);
    }

    private Verdict verdict(PersonId sender, String group, Urgency urgency) {
        Draft draft = new Draft(
                new org.crosswalk.common.GroupId(group),
                new Audience.WholeGroup(),
                Matter.ORDINARY,
                "Thursday",
                "We begin at four.",
                false,
                urgency,
                null);
        return correspondence.preview(sender, draft, NOON.toLocalDate()).verdict();
    }

    private Browser as(PersonId person) {
        return new Browser(server.getURI()).with(sessions.begin(person, NOON.toInstant()));
    }

    private void assertArchived(String... words) {
        assertThat(entries.after(0, 10_000))
                .filteredOn(entry -> entry.kind() == EntryKind.COMPLIANCE)
                .anySatisfy(entry -> assertThat(entry.content()).contains(words));
    }
}
