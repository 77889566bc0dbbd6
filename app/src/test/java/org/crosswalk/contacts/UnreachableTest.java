package org.crosswalk.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.crosswalk.Tidewater.CARLOS;
import static org.crosswalk.Tidewater.CORINNE;
import static org.crosswalk.Tidewater.HARBOR;
import static org.crosswalk.Tidewater.HUGH;
import static org.crosswalk.Tidewater.NOON;
import static org.crosswalk.Tidewater.RUTH;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import org.crosswalk.access.Browser;
import org.crosswalk.access.Sessions;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.Digest;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.Channel;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.PersonId;
import org.crosswalk.contacts.Unreachable.Why;
import org.crosswalk.delivery.Attempt;
import org.crosswalk.delivery.Consignment;
import org.crosswalk.delivery.DeliveryQueue;
import org.crosswalk.delivery.Letter;
import org.crosswalk.delivery.Outbox;
import org.crosswalk.delivery.Outcome;
import org.crosswalk.delivery.Parcel;
import org.crosswalk.delivery.Settlement;
import org.crosswalk.optout.OptOut;
import org.crosswalk.optout.OptOuts;
import org.crosswalk.optout.Wish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom no message reaches, and why. */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
class UnreachableTest {
    @Inject
    EmbeddedServer server;

    @Inject
    Sessions sessions;

    @Inject
    Unreachable unreachable;

    @Inject
    OptOuts optOuts;

    @Inject
    Outbox outbox;

    @Inject
    DeliveryQueue queue;

    @Inject
    ArchiveEntries entries;

    @Inject
    TransactionOperations<Connection> transactions;

    @Test
    void everyReasonIsTold() {
        PersonId miriam = new PersonId("gua-20");
        PersonId david = new PersonId("gua-21");
        bounce(miriam, "miriam.silverstein@mail.example");
        transactions.executeWrite(_ -> {
            optOuts.add(new OptOut(david, Channel.EMAIL, Wish.END, OptOut.How.OFFICE, HUGH, "", NOON.toInstant()));
            return true;
        });

        assertThat(unreachable.of(HARBOR, NOON))
                .extracting(
                        line -> line.student().id().value(),
                        line -> line.guardian() == null
                                ? ""
                                : line.guardian().id().value(),
                        Unreachable.Line::why,
                        Unreachable.Line::nobody)
                .contains(
                        tuple("stu-07", "gua-13", Why.NO_ADDRESS, true),
                        tuple("stu-12", "gua-20", Why.BOUNCED, true),
                        tuple("stu-12", "gua-21", Why.OPTED_OUT, true),
                        tuple("stu-08", "gua-15", Why.RIGHTS_UNKNOWN, false),
                        tuple("stu-04", "gua-08", Why.RESTRICTED, false))
                .noneMatch(line -> line.toList().contains("gua-12"))
                .noneMatch(line -> line.toList().contains("gua-01"));
    }

    @Test
    void officeTakesItAlongAndTheArchiveKnowsWhatWasTaken() {
        HttpResponse<String> answer = as(HUGH).post("/unreachable", "/unreachable/school-harbor/export", Map.of());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        assertThat(answer.headers().firstValue("content-disposition"))
                .hasValueSatisfying(file -> assertThat(file).startsWith("attachment"));
        assertThat(answer.body())
                .startsWith("student,student id,guardian")
                .contains("Elena Kowalczyk,stu-07,Beata Kowalczyk,gua-13,Mother,no e-mail address,no")
                .contains("Aisha Rahman,stu-04,Farid Rahman,gua-08,Father,not to be written to: look in Crosswalk,yes")
                .contains("Liam O'Brien,stu-08,Declan O'Brien,gua-15,Uncle,not to be written to: look in Crosswalk,yes")
                .doesNotContainIgnoringCase("order");
        ArchiveEntry entry = entries.about("school-harbor").getLast();
        assertThat(entry.kind()).isEqualTo(EntryKind.EXPORT);
        assertThat(entry.content()).contains("hdunn", Digest.of(answer.body()));
    }

    @Test
    void onlyPrincipalAndOfficeOfThatSchoolSeeTheList() {
        assertThat(as(RUTH).get("/unreachable").body()).contains("Beata Kowalczyk");
        assertThat(as(CARLOS).get("/unreachable").body())
                .contains("Mill Brook")
                .doesNotContain("Beata Kowalczyk", "Farid Rahman");
        assertThat(as(CARLOS)
                        .post("/unreachable", "/unreachable/school-harbor/export", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(as(CORINNE).get("/unreachable").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"=1+1,'''=1+1'", "+41,'''+41'", "-2,'''-2'", "@SUM,'''@SUM'", "O'Brien,O'Brien", "'',''"})
    void noCellIsAFormula(String cell, String written) {
        assertThat(UnreachableExport.harmless(cell)).isEqualTo(written);
    }

    private void bounce(PersonId guardian, String address) {
        MessageId id = MessageId.random();
        Parcel parcel = new Parcel(guardian, Channel.EMAIL, new EmailAddress(address), Parcel.Part.GUARDIAN);
        transactions.executeWrite(_ -> {
            outbox.enqueue(
                    new Letter(
                            id + "-message",
                            id,
                            "Practice",
                            "Bring water.",
                            "<p>Bring water.</p>",
                            "Dana Reyes",
                            new EmailAddress("reply@tidewater.example")),
                    List.of(parcel),
                    NOON.toInstant());
            return true;
        });
        Consignment claimed = queue.claim(
                        Channel.EMAIL,
                        "test",
                        1,
                        NOON.plusMinutes(1).toInstant(),
                        NOON.plusMinutes(2).toInstant())
                .getFirst();
        transactions.executeWrite(_ -> {
            queue.settle(
                    new Attempt(
                            claimed,
                            "test",
                            new Outcome.Refused("The mail server knows no such mailbox (550 5.1.1)"),
                            NOON.plusMinutes(1).toInstant()),
                    new Settlement.Failed());
            return true;
        });
    }

    private Browser as(PersonId person) {
        return new Browser(server.getURI()).with(sessions.begin(person, NOON.toInstant()));
    }
}
