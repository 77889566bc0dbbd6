package org.crosswalk.records.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosswalk.Tidewater;
import org.crosswalk.access.Browser;
import org.crosswalk.access.Duty;
import org.crosswalk.access.Sessions;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.archive.verify.ArchiveCheck;
import org.crosswalk.common.PersonId;
import org.crosswalk.records.ArchiveQuery;
import org.crosswalk.records.ArchiveSearch;
import org.crosswalk.records.holds.Hold;
import org.crosswalk.records.holds.HoldDesk;
import org.crosswalk.records.index.IndexForTests;
import org.crosswalk.records.production.Requested;
import org.crosswalk.records.requests.RecordsDesk;
import org.crosswalk.records.requests.RequestId;
import org.crosswalk.records.requests.Step;
import org.crosswalk.scan.ScanEdition;
import org.crosswalk.scan.ScanEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CAM-05: three offices agree, each by another person, before anything is destroyed; and never what is held. */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
class DispositionDeskTest {
    private static final ZonedDateTime NOON = Tidewater.NOON;
    private static final Instant LONG_AGO = NOON.minusYears(4).toInstant();
    private static final String SERIES = "correspondence";

    @Inject
    DispositionDesk desk;

    @Inject
    HoldDesk holds;

    @Inject
    Batches batches;

    @Inject
    Requested requested;

    @Inject
    RecordsDesk requests;

    @Inject
    Archive archive;

    @Inject
    ArchiveEntries entries;

    @Inject
    ArchiveCheck check;

    @Inject
    ArchiveSearch search;

    @Inject
    IndexForTests index;

    @Inject
    TransactionOperations<Connection> transactions;

    @Inject
    EmbeddedServer server;

    @Inject
    Sessions sessions;

    @Serdeable
    record Mail(String sender, String text) {}

    @Serdeable
    record Answer(String reply, String text, long scan) {}

    @Serdeable
    record Post(String text, int version, Checked checked) {}

    @Serdeable
    record Checked(long scan) {}

    @Test
    void CAM05nothingIsDestroyedBeforeEveryOfficeAgreed() {
        long old = mail("dreyes", "The bus leaves at quokka o'clock", LONG_AGO);
        long recent = mail(
                "dreyes", "The bus leaves at quokka time", NOON.minusYears(1).toInstant());
        index.catchUp();
        Batch batch = proposed();
        assertThat(batch.entries()).contains(old).doesNotContain(recent);

        assertThat(desk.execute(batch.id(), Tidewater.THEO, NOON)).isInstanceOf(Disposed.KeysMissing.class);
        agree(batch, Tidewater.OTIS, Duty.TECHNOLOGY_DIRECTOR);
        agree(batch, Tidewater.GRACE, Duty.SUPERINTENDENT);
        assertThat(desk.execute(batch.id(), Tidewater.THEO, NOON)).isInstanceOf(Disposed.KeysMissing.class);
        assertThat(entries.find(old).orElseThrow().content()).contains("quokka");
        agree(batch, Tidewater.NADIA, Duty.COUNSEL);

        assertThat(desk.execute(batch.id(), Tidewater.THEO, NOON)).isInstanceOf(Disposed.Done.class);

        assertThat(entries.find(old).orElseThrow().isDisposed()).isTrue();
        assertThat(entries.find(recent).orElseThrow().content()).contains("quokka");
        assertThat(desk.execute(batch.id(), Tidewater.THEO, NOON)).isInstanceOf(Disposed.Over.class);
        assertThat(check.run().findings())
                .filteredOn(finding -> finding.what().startsWith("Entr"))
                .isEmpty();
        assertThat(check.run().disposed())
                .anyMatch(words -> words.contains("disposed of on 2026-10-05 (correspondence)"));
        index.catchUp();
        assertThat(search.search(new ArchiveQuery("quokka", null, 10)).hits())
                .extracting(hit -> hit.number())
                .containsExactly(recent);
    }

    @Test
    void CAM05onePersonGivesOneKeyWhateverTheirDuties() {
        mail("dreyes", "An old letter", LONG_AGO);
        Batch batch = proposed();

        assertThat(answer(batch, Tidewater.GRACE, Duty.SUPERINTENDENT, Duty.COUNSEL))
                .isInstanceOf(Disposed.KeyTaken.class);
        assertThat(answer(batch, Tidewater.GRACE, Duty.SUPERINTENDENT, Duty.COUNSEL))
                .isInstanceOf(Disposed.NoKeyOfTheirs.class);
        assertThat(answer(batch, Tidewater.THEO, Duty.RECORDS_OFFICER)).isInstanceOf(Disposed.NoKeyOfTheirs.class);
        refuse(batch);
    }

    @Test
    void oneRefusalEndsIt() {
        long old = mail("dreyes", "Another old letter", LONG_AGO);
        Batch batch = proposed();

        refuse(batch);

        assertThat(desk.execute(batch.id(), Tidewater.THEO, NOON)).isInstanceOf(Disposed.Over.class);
        assertThat(entries.find(old).orElseThrow().isDisposed()).isFalse();
    }

    @Test
    void holdStopsADispositionEvenAfterEveryKeyWasGiven() {
        long old = mail("jsilva", "The wombat contract", LONG_AGO);
        Batch batch = proposed();
        agree(batch, Tidewater.OTIS, Duty.TECHNOLOGY_DIRECTOR);
        agree(batch, Tidewater.GRACE, Duty.SUPERINTENDENT);
        agree(batch, Tidewater.NADIA, Duty.COUNSEL);
        long hold = holds.place(new Hold(
                0,
                Tidewater.JOAO,
                "WOMBAT contract",
                null,
                null,
                "A case at court",
                Tidewater.NADIA,
                NOON.toInstant()));

        assertThat(desk.execute(batch.id(), Tidewater.THEO, NOON))
                .isInstanceOfSatisfying(
                        Disposed.Held.class, held -> assertThat(held.entries()).containsExactly(old));
        assertThat(entries.find(old).orElseThrow().isDisposed()).isFalse();

        assertThat(holds.lift(hold, Tidewater.NADIA, "The case was settled", NOON.toInstant()))
                .isTrue();
        assertThat(desk.execute(batch.id(), Tidewater.THEO, NOON)).isInstanceOf(Disposed.Done.class);
        assertThat(entries.about("hold-" + hold)).hasSize(2);
    }

    @Test
    void CAM04whatAnOpenRequestAsksForIsKept() {
        long old = mail("dreyes", "The numbat files", LONG_AGO);
        Batch batch = proposed();
        agree(batch, Tidewater.OTIS, Duty.TECHNOLOGY_DIRECTOR);
        agree(batch, Tidewater.GRACE, Duty.SUPERINTENDENT);
        agree(batch, Tidewater.NADIA, Duty.COUNSEL);
        RequestId request = requested.request();
        requested.responsive(request, List.of(old));

        assertThat(desk.execute(batch.id(), Tidewater.THEO, NOON))
                .isInstanceOfSatisfying(
                        Disposed.Held.class, held -> assertThat(held.entries()).containsExactly(old));

        Step withdrawn = new Step.Closed(Step.Outcome.WITHDRAWN);
        requests.take(request, withdrawn, Tidewater.THEO, "", NOON);
        assertThat(desk.execute(batch.id(), Tidewater.THEO, NOON)).isInstanceOf(Disposed.Done.class);
    }

    @Test
    void CAM04scanGoesWithWhatWasScanned() {
        long message = append(EntryKind.MESSAGE, "m-old", new Mail("dreyes", "The bilby letter"));
        long ofMessage = append(EntryKind.SCAN, "m-old", scan(ScanEntry.Of.MESSAGE, 0));
        long ofReply = append(EntryKind.SCAN, "m-old", scan(ScanEntry.Of.REPLY, 0));
        long reply = append(EntryKind.REPLY, "m-old", new Answer("r-1", "Fine", ofReply));
        long ofFirst = append(EntryKind.SCAN, "p-old", scan(ScanEntry.Of.POST, 1));
        long post = append(EntryKind.POST, "p-old", new Post("The bilby post", 1, new Checked(ofFirst)));
        long ofFirstAgain = append(EntryKind.SCAN, "p-old", scan(ScanEntry.Of.POST, 1));
        long ofSecond = append(EntryKind.SCAN, "p-old", scan(ScanEntry.Of.POST, 2));

        Batch batch = proposed();
        assertThat(batch.entries()).contains(message, ofMessage, reply, ofReply).doesNotContain(post, ofFirst);
        refuse(batch);
        Batch posts = ((Disposed.Proposed) desk.propose("public-posts", "", Tidewater.THEO, NOON)).batch();
        assertThat(posts.entries()).contains(post, ofFirst, ofFirstAgain).doesNotContain(ofSecond, message);
        refuse(posts);
    }

    @Test
    void CAM04whoeverAsksForAScanAsksForWhatWasScanned() {
        long message = append(EntryKind.MESSAGE, "m-asked", new Mail("dreyes", "The quoll letter"));
        long scan = append(EntryKind.SCAN, "m-asked", scan(ScanEntry.Of.MESSAGE, 0));
        RequestId request = requested.request();
        requested.responsive(request, List.of(scan));
        mail("dreyes", "Another quoll letter", LONG_AGO);

        Batch batch = proposed();
        assertThat(batch.entries()).doesNotContain(message, scan);
        refuse(batch);
        requests.take(request, new Step.Closed(Step.Outcome.WITHDRAWN), Tidewater.THEO, "", NOON);
    }

    @Test
    void CAM04studentsRecordWaitsForTheNoticeAndForTheStudentToLeave() {
        mail("stu-01", "Jay's old note", NOON.minusYears(9).toInstant());

        assertThat(desk.propose("student-temporary", " ", Tidewater.THEO, NOON))
                .isInstanceOf(Disposed.NoticeMissing.class);
        assertThat(desk.propose("student-temporary", "Letters of 1 May", Tidewater.THEO, NOON))
                .as("Jay is still at school")
                .isInstanceOf(Disposed.NothingDue.class);
    }

    @Test
    void keysAreGivenOnThePage() {
        long old = mail("dreyes", "A letter of the old pool", LONG_AGO);
        assertThat(post("tmarsh", "/dispositions", Map.of("series", SERIES))).isEqualTo(303);
        long batch = batches.all(1).getFirst().id();

        assertThat(post("tmarsh", "/dispositions/" + batch + "/doing", Map.of()))
                .isEqualTo(422);
        assertThat(post("okline", "/dispositions/" + batch + "/doing", Map.of()))
                .isEqualTo(404);
        for (String person : List.of("okline", "gwong", "nfarrow")) {
            assertThat(post(
                            person,
                            "/dispositions/" + batch + "/keys",
                            Map.of("agreed", "true", "note", "looked through")))
                    .isEqualTo(303);
        }
        assertThat(as("tmarsh").get("/dispositions").body()).contains("every key is given", "agreed: Otis Kline");
        assertThat(post("tmarsh", "/dispositions/" + batch + "/doing", Map.of()))
                .isEqualTo(303);
        assertThat(entries.find(old).orElseThrow().isDisposed()).isTrue();
    }

    @Test
    void holdIsPlacedAndLiftedOnThePage() {
        assertThat(post("nfarrow", "/holds", Map.of("why", "x"))).isEqualTo(422);
        assertThat(post("nfarrow", "/holds", Map.of("why", "x", "custodian", "nobody")))
                .isEqualTo(422);
        assertThat(post("nfarrow", "/holds", Map.of("why", "x", "from", "2026-02-01", "to", "2026-01-01")))
                .isEqualTo(422);
        assertThat(post("nfarrow", "/holds", Map.of("why", "Request about the pool", "term", "platypus")))
                .isEqualTo(303);
        assertThat(as("tmarsh").get("/holds").body()).contains("platypus", "Nadia Farrow", "Request about the pool");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dreyes", "rlindqvist", "pnair", "ibrooks"})
    void othersHaveNoBusinessThere(String person) {
        assertThat(as(person).get("/dispositions").statusCode()).isEqualTo(403);
        assertThat(as(person).get("/holds").statusCode()).isEqualTo(403);
    }

    private Batch proposed() {
        Disposed answer = desk.propose(SERIES, "", Tidewater.THEO, NOON);
        assertThat(answer).isInstanceOf(Disposed.Proposed.class);
        return ((Disposed.Proposed) answer).batch();
    }

    private void agree(Batch batch, PersonId person, Duty duty) {
        assertThat(answer(batch, person, duty)).isInstanceOf(Disposed.KeyTaken.class);
    }

    private Disposed answer(Batch batch, PersonId person, Duty... duties) {
        return desk.answer(batch.id(), person, Set.of(duties), true, "", NOON.toInstant());
    }

    private void refuse(Batch batch) {
        assertThat(desk.answer(
                        batch.id(), Tidewater.OTIS, Set.of(Duty.TECHNOLOGY_DIRECTOR), false, "no", NOON.toInstant()))
                .isInstanceOf(Disposed.KeyTaken.class);
    }

    private long mail(String sender, String text, Instant at) {
        return transactions.executeWrite(
                _ -> archive.append(EntryKind.MAIL, "mail-" + text, at, new Mail(sender, text)));
    }

    private long append(EntryKind kind, String about, Object content) {
        return transactions.executeWrite(_ -> archive.append(kind, about, LONG_AGO, content));
    }

    private static ScanEntry scan(ScanEntry.Of of, int version) {
        ScanEntry.Spot spot =
                new ScanEntry.Spot("text", 0, 3, "health", "medium", "health.illness", "It tells.", List.of("stu-01"));
        return new ScanEntry(of, "it", version, "leicester", ScanEdition.NONE, false, List.of(spot));
    }

    private int post(String person, String path, Map<String, String> form) {
        return as(person).post("/inbox", path, form).statusCode();
    }

    private Browser as(String person) {
        return new Browser(server.getURI()).with(sessions.begin(new PersonId(person), NOON.toInstant()));
    }
}
