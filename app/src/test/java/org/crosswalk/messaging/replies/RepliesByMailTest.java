package org.crosswalk.messaging.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.Tidewater.DANA;
import static org.crosswalk.Tidewater.IMANI;
import static org.crosswalk.Tidewater.JAYLEN;
import static org.crosswalk.Tidewater.NOON;
import static org.crosswalk.Tidewater.RUTH;
import static org.crosswalk.Tidewater.SOCCER;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.Channel;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.Deliveries;
import org.crosswalk.delivery.DeliveryStatus;
import org.crosswalk.delivery.Posted;
import org.crosswalk.messaging.Correspondence;
import org.crosswalk.messaging.Draft;
import org.crosswalk.messaging.Message;
import org.crosswalk.messaging.Sending;
import org.crosswalk.messaging.replies.Quarantined.Reason;
import org.crosswalk.optout.OptOuts;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Consequence;
import org.crosswalk.policy.Matter;
import org.crosswalk.review.ReviewQueue;
import org.crosswalk.roster.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers as they come from other mail servers, over real SMTP, to messages that Dana Reyes wrote to Varsity Soccer. */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
@Property(name = "crosswalk.mail.from", value = "notices@tidewater.example")
@Property(name = "crosswalk.mail.district", value = "Tidewater Public Schools")
@Property(name = "crosswalk.replies.port", value = "0")
@Property(name = "crosswalk.replies.max-bytes", value = "200000")
@Property(name = "crosswalk.replies.trusted", value = "mx.tidewater.example")
class RepliesByMailTest {
    private static final PersonId DENISE = new PersonId("gua-01");
    /** Whose address bounces; nothing is sent to it afterwards. */
    private static final PersonId ANDRE = new PersonId("gua-02");

    private static final PersonId MARTA = new PersonId("gua-03");

    @Inject
    Letterbox letterbox;

    @Inject
    Correspondence correspondence;

    @Inject
    Replies replies;

    @Inject
    Quarantine quarantine;

    @Inject
    ReviewQueue queue;

    @Inject
    OptOuts optOuts;

    @Inject
    Deliveries deliveries;

    @Inject
    ArchiveEntries entries;

    @Inject
    People people;

    @Inject
    Posted posted;

    private Message toTeam;
    private Message toGuardians;

    @BeforeEach
    void danaWroteToHerTeamAndToItsGuardians() {
        toTeam = sent(new Audience.WholeGroup());
        toGuardians = sent(new Audience.GuardiansOfGroup());
    }

    @Test
    void studentsReplyReachesMoreThanOneAdult() {
        assertThat(answer(
                        toTeam,
                        JAYLEN,
                        "I can bring the balls.\n\nOn Mon, Oct 5, 2026, Dana Reyes wrote:\n> The match"))
                .startsWith("250");

        Reply reply = only(toTeam);
        assertThat(reply.text()).isEqualTo("I can bring the balls.");
        assertThat(reply.quoted()).startsWith("On Mon").contains("> The match");
        assertThat(reply.as()).isEqualTo(Reply.As.STUDENT);
        assertThat(replies.readers(reply.id()))
                .contains(DANA)
                .hasSizeGreaterThan(1)
                .doesNotContain(JAYLEN);
        replies.readers(reply.id())
                .forEach(reader -> assertThat(posted.to(reader))
                        .filteredOn(mail -> mail.text().contains("I can bring the balls."))
                        .extracting(Posted.Mail::channel)
                        .contains("INBOX"));
    }

    @Test
    void replyIsArchivedWithItsReadersAndWhatItQuotes() {
        answer(toTeam, JAYLEN, "See you there.\n\n> The match");

        assertThat(archived(toTeam))
                .singleElement()
                .extracting(ArchiveEntry::content)
                .asString()
                .contains("See you there.", "> The match", "Dana Reyes", "STUDENT", "\"way\":\"EMAIL\"");
    }

    /** LEI-09: only what a medical or academic matter needs is kept from the others. */
    @Test
    void LEI09studentsReplyToATeamOfOneAdultReachesThePrincipalToo() {
        Message toFencing = sent(new PersonId("mtanaka"), new GroupId("team-fencing"), new Audience.WholeGroup());
        Message asked = toFencing.verdict().outcome().leaves() ? toFencing : toTeam;
        PersonId author = asked == toFencing ? new PersonId("stu-15") : JAYLEN;
        answer(asked, author, "When do we start?");

        assertThat(replies.readers(only(asked).id())).hasSizeGreaterThan(1);
        if (asked == toFencing) {
            assertThat(replies.readers(only(asked).id())).contains(RUTH);
        }
    }

    @Test
    void guardiansReplyReachesItsSenderAlone() {
        answer(toGuardians, DENISE, "Jay has a cold and stays home.");

        Reply reply = only(toGuardians);
        assertThat(reply.as()).isEqualTo(Reply.As.GUARDIAN);
        assertThat(replies.readers(reply.id())).containsExactly(DANA);
    }

    @Test
    void BOS04replyThatSpeaksOfHarmWaitsForTheSchoolsReviewersWhoAreAlerted() {
        answer(toTeam, JAYLEN, "I want to kill myself.");

        Reply reply = only(toTeam);
        assertThat(reply.follows()).isEqualTo(Consequence.HOLD);
        assertThat(replies.readers(reply.id())).isEmpty();
        assertThat(queue.find(reply.id().value())).isPresent();
        for (PersonId told : List.of(RUTH, IMANI)) {
            assertThat(posted.to(told))
                    .filteredOn(mail -> mail.text().contains(reply.id().value()))
                    .isNotEmpty()
                    .allSatisfy(mail -> assertThat(mail.text()).doesNotContain("kill", "Carter"));
        }
    }

    @Test
    void stopEndsTheChannelAndReachesNoCoach() {
        assertThat(answer(toGuardians, MARTA, "Parar\n\nEm seg., Dana Reyes escreveu:\n> The match"))
                .startsWith("250");

        assertThat(optOuts.of(List.of(MARTA), Channel.EMAIL)).containsOnlyKeys(MARTA);
        assertThat(replies.to(toGuardians.id())).isEmpty();
        assertThat(posted.to(MARTA))
                .last()
                .extracting(Posted.Mail::text)
                .asString()
                .contains("não enviará mais");

        answer(toGuardians, MARTA, "START");
        assertThat(optOuts.of(List.of(MARTA), Channel.EMAIL)).isEmpty();
    }

    @Test
    void mailFromAnUnknownAddressIsQuarantinedAndItsSenderToldWhyOnce() {
        String mail = Letterbox.mail("A Stranger <who@elsewhere.example>", to(toTeam), "Jay is my cousin.");
        assertThat(letterbox.post("who@elsewhere.example", to(toTeam), mail)).startsWith("250");
        letterbox.post(
                "who@elsewhere.example",
                to(toTeam),
                Letterbox.mail("A Stranger <who@elsewhere.example>", to(toTeam), "Hello?"));

        List<Quarantined> kept = quarantined(toTeam);
        assertThat(kept).extracting(Quarantined::reason).containsOnly(Reason.UNKNOWN_ADDRESS);
        assertThat(kept).extracting(Quarantined::told).containsExactlyInAnyOrder(true, false);
        Quarantined first = kept.stream().filter(Quarantined::told).findFirst().orElseThrow();
        assertThat(posted.to(new PersonId("sender-of-" + first.id())))
                .singleElement()
                .satisfies(told -> assertThat(told.text())
                        .contains(
                                "We do not know the address",
                                "No conocemos la dirección",
                                "Não conhecemos o endereço"));
        assertThat(replies.to(toTeam.id())).isEmpty();
        assertThat(archived(toTeam)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied\r\n",
                "Precedence: bulk\r\n",
                "List-Id: <list.elsewhere.example>\r\n",
                "X-Autoreply: yes\r\n",
                "X-Auto-Response-Suppress: All\r\n"
            })
    void machineIsNeverAnswered(String header) {
        letterbox.post(
                "robot@elsewhere.example",
                to(toTeam),
                Letterbox.mail("robot@elsewhere.example", to(toTeam), "I am away.", header));

        assertThat(quarantine.waiting(500)).noneMatch(mail -> mail.message().equals(toTeam.id()));
        assertThat(archived(toTeam))
                .singleElement()
                .extracting(ArchiveEntry::content)
                .asString()
                .contains("\"told\":false");
        assertThat(posted.ask("SELECT 1 FROM delivery WHERE address = ?", "robot@elsewhere.example"))
                .isEmpty();
    }

    @Test
    void absenceNoteOfAStudentIsNoReply() {
        letterbox.post(
                address(JAYLEN),
                to(toTeam),
                Letterbox.mail(address(JAYLEN), to(toTeam), "Away", "Auto-Submitted: auto-replied\r\n"));
        assertThat(replies.to(toTeam.id())).isEmpty();
    }

    @Test
    void LEI04mailFromAnAccountOfOnesOwnIsRefusedInPlainWordsAndKept() {
        letterbox.post(
                "dana.at.home@mail.example",
                to(toGuardians),
                Letterbox.mail("Dana Reyes <dana.at.home@mail.example>", to(toGuardians), "Note from home."));

        Quarantined kept = quarantined(toGuardians).getFirst();
        assertThat(kept.reason()).isEqualTo(Reason.PERSONAL_ADDRESS);
        assertThat(posted.to(new PersonId("sender-of-" + kept.id())))
                .singleElement()
                .satisfies(told -> assertThat(told.text())
                        .contains(
                                "an address of your own",
                                "LEI-04",
                                "Personal e-mail accounts are strongly discouraged"));
        assertThat(archived(toGuardians))
                .singleElement()
                .extracting(ArchiveEntry::content)
                .asString()
                .contains("Note from home.");
    }

    @Test
    void staffAnswerOnThePageWhereTheGroupHearsIt() {
        answer(toTeam, DANA, "Thanks everybody.");

        assertThat(quarantined(toTeam)).extracting(Quarantined::reason).containsExactly(Reason.STAFF);
        assertThat(replies.to(toTeam.id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mx.tidewater.example; dmarc=fail (p=none) header.from=families.example",
                "mx.tidewater.example 1; spf=pass smtp.mailfrom=x.example;\r\n\tdmarc = fail header.from=families.example",
                "MX.Tidewater.Example (scanner; really); dkim=none; dmarc=fail (reason (nested; too))"
            })
    void mailThatFailsDmarcIsQuarantinedUnansweredAndNotEvenItsStopIsBelieved(String results) {
        String from = Objects.requireNonNull(people.find(DENISE).orElseThrow().email())
                .value();
        int before = quarantined(toGuardians).size();
        letterbox.post(
                from,
                to(toGuardians),
                Letterbox.mail(from, to(toGuardians), "STOP", "Authentication-Results: " + results + "\r\n"));

        assertThat(optOuts.of(List.of(DENISE), Channel.EMAIL)).isEmpty();
        assertThat(replies.to(toGuardians.id())).isEmpty();
        assertThat(quarantined(toGuardians)).hasSize(before + 1).last().satisfies(kept -> {
            assertThat(kept.reason()).isEqualTo(Reason.FORGED);
            assertThat(kept.told()).as("its true sender is somebody else").isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mx.tidewater.example; dmarc=pass header.from=families.example",
                "elsewhere.example; dmarc=fail header.from=families.example",
                "mx.tidewater.example; none (dmarc=fail)"
            })
    void wordOfAServerThatNobodyTrustsOrThatFoundNothingChangesNothing(String results) {
        String from = Objects.requireNonNull(people.find(DENISE).orElseThrow().email())
                .value();
        letterbox.post(
                from,
                to(toGuardians),
                Letterbox.mail(
                        from, to(toGuardians), "We will be there.", "Authentication-Results: " + results + "\r\n"));
        assertThat(replies.to(toGuardians.id())).hasSize(1);
    }

    @Test
    void mailThatSaysNothingIsQuarantined() {
        answer(toTeam, JAYLEN, "\n> The match");
        assertThat(quarantined(toTeam)).extracting(Quarantined::reason).containsExactly(Reason.EMPTY);
    }

    @Test
    void sameMailSentTwiceIsHeardOnce() {
        String mail = Letterbox.mail(address(JAYLEN), to(toTeam), "Once.");
        letterbox.post(address(JAYLEN), to(toTeam), mail);
        assertThat(letterbox.post(address(JAYLEN), to(toTeam), "Received: by another\r\n" + mail))
                .startsWith("250");

        assertThat(replies.to(toTeam.id())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reply+%s@tidewater.example",
                "notices@tidewater.example",
                "reply+x@tidewater.example",
                "x@else.example"
            })
    void addressThatNobodyWasGivenIsRefused(String address) {
        String unknown = address.formatted(UUID.randomUUID());
        assertThat(letterbox.post(address(JAYLEN), unknown, "")).startsWith("550 5.1.1");
    }

    @Test
    void mailLargerThanTheLimitIsRefusedByItsBytes() {
        String many = "é".repeat(99_000);
        assertThat(letterbox.post(address(JAYLEN), to(toTeam), Letterbox.mail(address(JAYLEN), to(toTeam), many)))
                .doesNotStartWith("552");
        assertThat(letterbox.post(
                        address(JAYLEN),
                        to(toTeam),
                        Letterbox.mail(address(JAYLEN), to(toTeam), many + "é".repeat(1_500))))
                .startsWith("552 5.3.4");
    }

    @Test
    void bounceMarksTheDeliveryAndIsAnswered() {
        posted.deliveredAll(toGuardians.id());
        String report = """
                From: MAILER-DAEMON@mail.example
                To: x
                Subject: Undelivered
                Message-ID: <%s@mail.example>
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain

                It could not be delivered.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mail.example

                Final-Recipient: rfc822; %s
                Action: failed
                Status: 5.1.1
                Diagnostic-Code: smtp; 550 no such user
                --b--
                """.formatted(UUID.randomUUID(), address(ANDRE)).replace("\n", "\r\n");
        assertThat(letterbox.post("", to(toGuardians), report)).startsWith("250");

        DeliveryStatus status = deliveries.of(toGuardians.id()).stream()
                .filter(one -> one.parcel().recipient().equals(ANDRE))
                .findFirst()
                .orElseThrow();
        assertThat(status.state()).isEqualTo(DeliveryStatus.State.FAILED);
        assertThat(status.detail()).isEqualTo("The mail server knows no such mailbox (550 5.1.1)");
        assertThat(quarantine.waiting(500)).noneMatch(mail -> mail.message().equals(toGuardians.id()));
    }

    @Test
    void filesAreKeptAndNamedButNotOpened() {
        String mail = """
                From: %s
                To: x
                Subject: Re: Saturday
                Message-ID: <%s@mail.example>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="b"

                --b
                Content-Type: text/html; charset=utf-8

                <p>Here is the <b>form</b> &amp; my note.</p>
                --b
                Content-Type: application/pdf; name="form.pdf"
                Content-Transfer-Encoding: base64
                Content-Disposition: attachment; filename="form.pdf"

                JVBERi0xLjQK
                --b--
                """.formatted(address(JAYLEN), UUID.randomUUID()).replace("\n", "\r\n");
        assertThat(letterbox.post(address(JAYLEN), to(toTeam), mail)).startsWith("250");

        Reply reply = only(toTeam);
        assertThat(reply.text()).isEqualTo("Here is the form & my note.");
        assertThat(reply.enclosures()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("form.pdf");
            assertThat(file.bytes()).isEqualTo(9);
        });
    }

    private Message sent(Audience audience) {
        return sent(DANA, SOCCER, audience);
    }

    private Message sent(PersonId sender, GroupId group, Audience audience) {
        Draft draft = new Draft(group, audience, Matter.ORDINARY, "Saturday", "The match is at ten.", true);
        return ((Sending.Decided)
                        correspondence.send(sender, draft, UUID.randomUUID().toString(), NOON))
                .message();
    }

    private String answer(Message message, PersonId person, String text) {
        return letterbox.post(address(person), to(message), Letterbox.mail(address(person), to(message), text));
    }

    private static String to(Message message) {
        return "reply+" + message.id() + "@tidewater.example";
    }

    private String address(PersonId person) {
        return Objects.requireNonNull(people.find(person).orElseThrow().email()).value();
    }

    private Reply only(Message message) {
        assertThat(replies.to(message.id())).hasSize(1);
        return replies.to(message.id()).getFirst();
    }

    private List<Quarantined> quarantined(Message message) {
        return quarantine.waiting(500).stream()
                .filter(mail -> mail.message().equals(message.id()))
                .toList();
    }

    private List<ArchiveEntry> archived(Message message) {
        return entries.about(message.id().value()).stream()
                .filter(entry -> entry.kind() == EntryKind.REPLY)
                .toList();
    }
}
