package org.crosswalk.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.Tidewater.DANA;
import static org.crosswalk.Tidewater.HUGH;
import static org.crosswalk.Tidewater.SOCCER;

import io.micronaut.context.annotation.Property;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.crosswalk.MovingNoon;
import org.crosswalk.Tidewater;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.smtp.SmtpListener;
import org.crosswalk.messaging.Correspondence;
import org.crosswalk.messaging.Draft;
import org.crosswalk.messaging.Preview;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Matter;
import org.crosswalk.policy.Outcome;
import org.crosswalk.roster.Ground;
import org.crosswalk.roster.Papers;
import org.crosswalk.roster.PapersOnFile.Filed;
import org.crosswalk.roster.Sis;
import org.crosswalk.roster.oneroster.RosterImports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** LEI-10: how an address that the SIS does not list comes to count, and how it stops. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Property(name = "test.tidewater", value = "true")
@Property(name = "test.moving-noon", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
class VerificationTest implements TestPropertyProvider {
    private static final PersonId AISHA = new PersonId("stu-04");
    private static final PersonId FARID = new PersonId("gua-08");

    /** After the roster was imported: what was verified before that counts no more. */
    private static final ZonedDateTime NOON = Tidewater.NOON.plusMinutes(10);

    private final SmtpListener relay = new SmtpListener();
    private final CaughtCodes mailbox = new CaughtCodes(relay);

    @Inject
    Codes codes;

    @Inject
    Invitations invitations;

    @Inject
    InPerson inPerson;

    @Inject
    Addresses addresses;

    @Inject
    Papers papers;

    @Inject
    Correspondence correspondence;

    @Inject
    RosterImports imports;

    @Inject
    ArchiveEntries entries;

    @Inject
    DataSource database;

    @Inject
    MovingNoon clock;

    @Override
    public Map<String, String> getProperties() {
        return Map.of("crosswalk.smtp.host", "127.0.0.1", "crosswalk.smtp.port", Integer.toString(relay.port()));
    }

    @AfterAll
    void close() throws Exception {
        relay.close();
    }

    @Test
    void LEI10guardianProvesAnAddressByTwoCodesAndIsWrittenToThere() {
        Guardian denise = new Guardian("gua-01", "stu-01", "denise.carter@mail.example");
        String token = invited(denise, NOON);

        assertThat(codes.ask(token, "Denise@Post.example", NOON)).isEqualTo(Codes.Answer.CODES_SENT);
        assertThat(enter(denise, token, "denise@post.example", NOON.plusMinutes(3)))
                .isEqualTo(Codes.Answer.VERIFIED);

        assertThat(addressOf(denise, NOON.plusMinutes(4))).contains(new EmailAddress("denise@post.example"));
        assertThat(entries.about("gua-01"))
                .anyMatch(entry -> entry.kind() == EntryKind.CONTACT
                        && entry.content().contains("address-verified")
                        && entry.content().contains("denise@post.example"));
        Preview preview = toGuardians();
        assertThat(preview.reach().addressees())
                .filteredOn(addressee -> addressee.person().equals(denise.id()))
                .allMatch(addressee -> new EmailAddress("denise@post.example").equals(addressee.email()))
                .hasSize(1);
        assertThat(preview.verdict().outcome()).isEqualTo(Outcome.SEND);
        assertThat(preview.verdict().words()).anyMatch(word -> word.says().equals("address-verified"));
    }

    @Test
    void fiveWrongTriesUseThePairUp() {
        Guardian lan = new Guardian("gua-05", "stu-03", "lan.nguyen@mail.example");
        String token = invited(lan, NOON);
        codes.ask(token, "lan@post.example", NOON);
        String right = mailbox.code("lan.nguyen@mail.example");
        String wrong = right.equals("000000") ? "000001" : "000000";

        for (int i = 0; i < 5; i++) {
            assertThat(codes.enter(token, wrong, mailbox.code("lan@post.example"), NOON))
                    .isEqualTo(Codes.Answer.WRONG);
        }

        assertThat(enter(lan, token, "lan@post.example", NOON)).isEqualTo(Codes.Answer.NO_CODE);
        assertThat(addressOf(lan, NOON)).isEmpty();
    }

    @Test
    void oneRightCodeIsNotEnough() {
        Guardian hieu = new Guardian("gua-06", "stu-03", "hieu.nguyen@mail.example");
        String token = invited(hieu, NOON);
        codes.ask(token, "hieu@post.example", NOON);
        String known = mailbox.code("hieu.nguyen@mail.example");
        String fresh = mailbox.code("hieu@post.example");
        String other = known.equals("123456") || fresh.equals("123456") ? "654321" : "123456";

        assertThat(codes.enter(token, known, other, NOON)).isEqualTo(Codes.Answer.WRONG);
        assertThat(codes.enter(token, other, fresh, NOON)).isEqualTo(Codes.Answer.WRONG);
        assertThat(codes.enter(token, known.substring(0, 3) + " " + known.substring(3), fresh, NOON))
                .isEqualTo(Codes.Answer.VERIFIED);
        assertThat(codes.enter(token, known, fresh, NOON))
                .as("a pair is used once")
                .isEqualTo(Codes.Answer.NO_CODE);
    }

    @Test
    void codesLastFifteenMinutesAndCannotBeAskedForAgainAtOnce() {
        Guardian marta = new Guardian("gua-03", "stu-02", "marta.almeida@mail.example");
        String token = invited(marta, NOON);
        assertThat(codes.ask(token, "marta@post.example", NOON)).isEqualTo(Codes.Answer.CODES_SENT);

        assertThat(codes.ask(token, "marta@post.example", NOON.plusSeconds(59))).isEqualTo(Codes.Answer.TOO_SOON);
        assertThat(enter(marta, token, "marta@post.example", NOON.plusMinutes(15)))
                .isEqualTo(Codes.Answer.NO_CODE);
        for (int again = 1; again < 5; again++) {
            assertThat(codes.ask(token, "marta@post.example", NOON.plusMinutes(20L * again)))
                    .isEqualTo(Codes.Answer.CODES_SENT);
        }
        assertThat(codes.ask(token, "marta@post.example", NOON.plusHours(5))).isEqualTo(Codes.Answer.TOO_SOON);
        assertThat(codes.ask(token, "marta@post.example", NOON.plusHours(25))).isEqualTo(Codes.Answer.CODES_SENT);
    }

    @Test
    void neitherCodesNorLinksLieInTheDatabase() throws Exception {
        Guardian eleni = new Guardian("gua-16", "stu-09", "eleni.papadakis@mail.example");
        String token = invited(eleni, NOON);
        codes.ask(token, "eleni@post.example", NOON);

        assertThat(everythingStored())
                .isNotEmpty()
                .noneMatch(text -> text.contains(token))
                .noneMatch(text -> text.contains(mailbox.code("eleni.papadakis@mail.example")))
                .noneMatch(text -> text.contains(mailbox.code("eleni@post.example")));
    }

    @Test
    void aNewLinkMakesTheOldOneVoidAndEachEndsAfterFourteenDays() {
        Guardian maeve = new Guardian("gua-14", "stu-08", "maeve.obrien@mail.example");
        String first = invited(maeve, NOON);
        String second = invited(maeve, NOON.plusHours(1));

        assertThat(codes.holder(first, NOON.plusHours(2))).isEmpty();
        assertThat(codes.holder(second, NOON.plusHours(2))).isPresent();
        assertThat(codes.holder(second, NOON.plusHours(1).plusDays(14))).isEmpty();
        assertThat(codes.ask("no-such-token", "x@post.example", NOON)).isEqualTo(Codes.Answer.VOID);
    }

    @Test
    void guardianWithoutRightsIsNeitherInvitedNorVerifiedInPerson() {
        assertThat(invitations.invite(FARID, AISHA, HUGH, NOON)).isEqualTo(Invitations.Answer.NO_RIGHTS);
        assertThat(verify("gua-08", "stu-04", "farid@post.example")).isInstanceOf(InPerson.Answer.NoRights.class);
        assertThat(verify("gua-15", "stu-08", "declan@post.example"))
                .as("unknown rights are none")
                .isInstanceOf(InPerson.Answer.NoRights.class);
        assertThat(verify("gua-02", "stu-04", "andre@post.example"))
                .as("another family's child")
                .isInstanceOf(InPerson.Answer.NoRights.class);
    }

    @Test
    void guardianWithoutAListedAddressIsVerifiedInPersonWithTheEvidenceKept() {
        PersonId beata = new PersonId("gua-13");
        assertThat(invitations.invite(beata, new PersonId("stu-07"), HUGH, NOON))
                .isEqualTo(Invitations.Answer.NO_SIS_ADDRESS);

        assertThat(inPerson.verify(
                        beata,
                        new PersonId("stu-07"),
                        "beata@post.example",
                        InPerson.Document.PHOTO_ID,
                        "Passport seen at the counter.",
                        HUGH,
                        NOON))
                .isInstanceOf(InPerson.Answer.Verified.class);

        VerifiedAddress kept = addresses.of(beata).getFirst();
        assertThat(kept.evidence()).contains("Photo identification", "Passport seen at the counter.");
        assertThat(kept.by()).isEqualTo(HUGH);
        assertThat(addresses.standing(kept, NOON.plusDays(364).toInstant())).isEqualTo(Addresses.Standing.VERIFIED);
        assertThat(addresses.standing(kept, NOON.plusDays(365).toInstant())).isEqualTo(Addresses.Standing.EXPIRED);
        assertThat(toGuardians().reach().addressees())
                .anyMatch(addressee -> addressee.person().equals(beata));

        assertThat(inPerson.revoke(kept, "She asked for it.", HUGH, NOON.toInstant()))
                .isInstanceOf(InPerson.Answer.Revoked.class);
        assertThat(inPerson.revoke(kept, "Again.", HUGH, NOON.toInstant()))
                .isInstanceOf(InPerson.Answer.NothingToRevoke.class);
        assertThat(toGuardians().reach().addressees())
                .noneMatch(addressee -> addressee.person().equals(beata));
    }

    @Test
    void anAddressThatTheSisGivesToSomebodyElseIsRefused() {
        assertThat(verify("gua-17", "stu-10", "sami.haddad@mail.example"))
                .as("the other parent's")
                .isInstanceOf(InPerson.Answer.SomebodyElses.class);
        assertThat(verify("gua-17", "stu-10", "OHaddad10@students.tidewater.example"))
                .as("the student's own")
                .isInstanceOf(InPerson.Answer.SomebodyElses.class);
        Guardian rania = new Guardian("gua-17", "stu-10", "rania.haddad@mail.example");
        String token = invited(rania, NOON);
        assertThat(codes.ask(token, "sami.haddad@mail.example", NOON)).isEqualTo(Codes.Answer.NOT_THIS_ADDRESS);
        assertThat(codes.ask(token, "not an address", NOON)).isEqualTo(Codes.Answer.NOT_AN_ADDRESS);
    }

    @Test
    void anOrderThatArrivesBetweenAskingAndEnteringStopsTheVerification() {
        Guardian carmen = new Guardian("gua-23", "stu-14", "carmen.ramirez@mail.example");
        String token = invited(carmen, NOON);
        codes.ask(token, "carmen@post.example", NOON);

        papers.file(
                new Filed(new PersonId("stu-14"), carmen.id(), Ground.RECORDS_ORDER, null, null, "Docket 7"),
                false,
                HUGH,
                NOON);

        assertThat(enter(carmen, token, "carmen@post.example", NOON.plusMinutes(1)))
                .isEqualTo(Codes.Answer.VOID);
        assertThat(addressOf(carmen, NOON.plusMinutes(2))).isEmpty();
    }

    @Test
    void aVerifiedAddressDiesWhenTheSisChangesTheGuardian(@TempDir Path folder) {
        Sis sis = Sis.copiedTo(folder, imports).imported();
        Guardian kenji = new Guardian("gua-24", "stu-15", "kenji.yamamoto@mail.example");
        verify("gua-24", "stu-15", "kenji@post.example");
        assertThat(addressOf(kenji, NOON.plusMinutes(1))).isPresent();

        clock.set(NOON.plusHours(1));
        sis.says("users.csv", "greg@mail.example", "greg.thompson@mail.example");
        assertThat(addressOf(kenji, NOON.plusHours(2)))
                .as("another family's change is none of theirs")
                .isPresent();

        clock.set(NOON.plusHours(3));
        sis.says("users.csv", "kenji@work.example", "kenji.yamamoto@mail.example");
        assertThat(addressOf(kenji, NOON.plusHours(4))).isEmpty();
        sis.says("users.csv", "kenji.yamamoto@mail.example", "kenji@work.example");
        assertThat(addressOf(kenji, NOON.plusHours(4)))
                .as("what is dead does not rise when the SIS says the old thing again")
                .isEmpty();
        clock.set(Tidewater.NOON);
    }

    private record Guardian(String person, String of, String listed) {
        PersonId id() {
            return new PersonId(person);
        }
    }

    private String invited(Guardian guardian, ZonedDateTime at) {
        assertThat(invitations.invite(guardian.id(), new PersonId(guardian.of()), HUGH, at))
                .isEqualTo(Invitations.Answer.SENT);
        return mailbox.token(guardian.listed());
    }

    private Codes.Answer enter(Guardian guardian, String token, String fresh, ZonedDateTime at) {
        return codes.enter(token, mailbox.code(guardian.listed()), mailbox.code(fresh), at);
    }

    private InPerson.Answer verify(String guardian, String student, String address) {
        return verify(guardian, student, address, NOON);
    }

    private InPerson.Answer verify(String guardian, String student, String address, ZonedDateTime at) {
        return inPerson.verify(
                new PersonId(guardian),
                new PersonId(student),
                address,
                InPerson.Document.KNOWN_IN_PERSON,
                "At the counter.",
                HUGH,
                at);
    }

    private Optional<EmailAddress> addressOf(Guardian guardian, ZonedDateTime at) {
        return Optional.ofNullable(addresses
                        .verified(List.of(guardian.id()), at.toInstant())
                        .get(guardian.id()))
                .map(VerifiedAddress::address);
    }

    private Preview toGuardians() {
        Draft draft = new Draft(
                SOCCER, new Audience.GuardiansOfGroup(), Matter.ORDINARY, "Practice", "Bring water on Thursday.", true);
        return correspondence.preview(DANA, draft, NOON.toLocalDate());
    }

    private List<String> everythingStored() throws Exception {
        List<String> texts = new ArrayList<>();
        try (var connection = DelegatingDataSource.unwrapDataSource(database).getConnection();
                var statement = connection.createStatement()) {
            for (String table : List.of("contact_code", "contact_invite", "letter", "archive_entry")) {
                try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
                    while (rows.next()) {
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            texts.add(String.valueOf(rows.getString(i)));
                        }
                    }
                }
            }
        }
        return texts;
    }
}
