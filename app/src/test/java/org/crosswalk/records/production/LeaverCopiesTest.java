package org.crosswalk.records.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.Tidewater.DANA;
import static org.crosswalk.Tidewater.GRACE;
import static org.crosswalk.Tidewater.JAYLEN;
import static org.crosswalk.Tidewater.NOON;
import static org.crosswalk.Tidewater.OTIS;
import static org.crosswalk.Tidewater.RUTH;
import static org.crosswalk.Tidewater.THEO;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crosswalk.access.Browser;
import org.crosswalk.access.Sessions;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.PersonId;
import org.crosswalk.records.leavers.LeaverCopies;
import org.crosswalk.records.leavers.LeaverCopy;
import org.crosswalk.records.redaction.Ground;
import org.crosswalk.records.redaction.Redacting;
import org.crosswalk.records.redaction.Redaction;
import org.crosswalk.records.requests.Arrival;
import org.crosswalk.records.requests.Mark;
import org.crosswalk.records.requests.RecordsDesk;
import org.crosswalk.records.requests.RecordsRequest;
import org.crosswalk.records.requests.RequestId;
import org.crosswalk.records.requests.Requests;
import org.crosswalk.records.requests.ResponsiveSets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff who leave may take a copy of their own data when it is approved; the district keeps everything (LEI-22). */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
@Property(name = "crosswalk.production.enabled", value = "false")
class LeaverCopiesTest {
    private static final Instant AT = NOON.toInstant();
    private static final String PASSWORD = "four blue herons";
    private static final Ground STUDENT = new Ground("a", "It identifies a student.");

    @Inject
    EmbeddedServer server;

    @Inject
    Sessions sessions;

    @Inject
    LeaverCopies copies;

    @Inject
    Requested requested;

    @Inject
    Requests requests;

    @Inject
    RecordsDesk desk;

    @Inject
    ResponsiveSets sets;

    @Inject
    Redaction redaction;

    @Inject
    Producing producing;

    @Inject
    Productions productions;

    @Inject
    ProductionJob job;

    @Inject
    ArchiveEntries entries;

    @BeforeEach
    void nothingWaits() {
        while (job.makeNext()) {
            // what another test asked for
        }
    }

    @Test
    void LEI22copyIsAskedForApprovedMadeAndLeavesEncryptedWithItsBasisAndTheDistrictKeepsEverything() {
        RequestId request = granted();
        List<Long> own = answering(request, false, PaperMail.of("My plans", "Chapter four comes after the trip."));
        requested.released(request, own);
        Production production = asked(request);

        assertThat(productions.making(production.id()).state()).isEqualTo(Making.State.MADE);
        assertThat(production.paper()).contains("dreyes", "approved by okline");
        assertThat(producing.let(production, "Dana Reyes", null, THEO, NOON))
                .isInstanceOf(Producing.Letting.PasswordUnfit.class);
        assertThat(producing.let(production, "Dana Reyes", PASSWORD, THEO, NOON))
                .isInstanceOf(Producing.Letting.Left.class);

        ArchiveEntry export = entries.about(request.value()).getLast();
        assertThat(export.kind()).isEqualTo(EntryKind.EXPORT);
        assertThat(export.content()).contains("LEAVER_COPY", "Dana Reyes", "approved by okline");
        assertThat(entries.find(own.getFirst()).orElseThrow().content()).contains("Chapter four");
        assertThat(entries.after(0, 100_000)).noneMatch(entry -> entry.kind() == EntryKind.DISPOSITION);
        assertThat(entries.about("leaver-copy-" + newest().id()))
                .extracting(ArchiveEntry::content)
                .anyMatch(content -> content.contains("leaver-copy-asked"))
                .anyMatch(content -> content.contains("leaver-copy-granted")
                        && content.contains(request.value())
                        && content.contains("okline"));
    }

    @Test
    void LEI22nobodyApprovesTheirOwnCopyNorOneTheyEntered() {
        as(OTIS).post("/my-copy", "/my-copy", Map.of("what", "My notes"));
        long own = newest().id();
        assertThat(answer(OTIS, own, "yes", "I may").body()).contains("Nobody approves their own");
        assertThat(answer(GRACE, own, "yes", "He may").statusCode()).isEqualTo(303);

        as(GRACE).post("/leavers", "/leavers", Map.of("person", "gone-1", "name", "Gwen Gone", "what", "My mail"));
        long entered = newest().id();
        assertThat(answer(GRACE, entered, "yes", "She may").statusCode()).isEqualTo(422);
        assertThat(answer(OTIS, entered, "yes", "She may").statusCode()).isEqualTo(303);
        assertThat(answer(OTIS, entered, "no", "After all").body()).contains("answered before");
    }

    @Test
    void LEI22refusalHasAReasonWhichTheLeaverReads() {
        as(DANA).post("/my-copy", "/my-copy", Map.of("what", "All of it"));
        long id = newest().id();
        assertThat(answer(OTIS, id, "no", " ").statusCode()).isEqualTo(422);
        assertThat(answer(OTIS, id, "no", "It is under a legal hold.").statusCode())
                .isEqualTo(303);
        assertThat(as(DANA).get("/my-copy").body()).contains("Refused", "It is under a legal hold.");
        assertThat(newest().answer().orElseThrow().request()).isNull();
    }

    @Test
    void LEI22onlyTheDutiesForItSeeAndApprove() {
        as(DANA).post("/my-copy", "/my-copy", Map.of("what", "My letters"));
        long id = newest().id();
        assertThat(as(RUTH).get("/leavers").statusCode()).isEqualTo(403);
        assertThat(as(THEO).get("/leavers").body()).contains("Dana Reyes");
        assertThat(answer(THEO, id, "yes", "Fine").statusCode()).isEqualTo(403);
        assertThat(as(JAYLEN).get("/my-copy").statusCode()).as("no staff").isEqualTo(404);
    }

    @Test
    void LEI22whatIdentifiesAStudentIsWithheldOrNothingIsMade() {
        RequestId request = granted();
        List<Long> mails = answering(request, false, PaperMail.of("Trip", "Jaylen Carter has a new bus."));
        redaction.dismiss(request, mails, proposal -> true, THEO, AT);
        requested.released(request, mails);
        Production named = asked(request);
        assertThat(productions.making(named.id()).state()).isEqualTo(Making.State.FAILED);
        assertThat(productions.making(named.id()).why()).isEqualTo("students");

        redaction.everywhere(request, mails, List.of("Jaylen Carter"), STUDENT, THEO, AT);
        requested.released(request, mails);
        Production withheld = asked(request);
        assertThat(productions.making(withheld.id()).state()).isEqualTo(Making.State.MADE);
    }

    @Test
    void LEI22nothingIsMadeWhereAStudentsIdIsListed() {
        RequestId request = granted();
        List<Long> mails = answering(request, false, PaperMail.of("gua-12, stu-01", "The list."));
        redaction.dismiss(request, mails, proposal -> true, THEO, AT);
        requested.released(request, mails);
        assertThat(productions.making(asked(request).id()).why()).isEqualTo("students");
    }

    @Test
    void LEI22sealedMattersAreLeftOut() {
        RequestId request = granted();
        List<Long> sealed = answering(request, true, PaperMail.of("Private", "A private matter."));
        List<Long> open = answering(request, false, PaperMail.of("Plans", "The plan for May."));
        assertThat(redaction.find(request, sealed.getFirst())).isEmpty();
        assertThat(redaction.ready(request, sealed, THEO, AT)).isInstanceOf(Redacting.NoSuchItem.class);
        requested.released(request, open);
        assertThat(asked(request).items()).extracting(Production.Chosen::entry).isEqualTo(open);
    }

    @Test
    void LEI22copyLeavesAsOneAndNothingElseDoes() {
        RequestId leavers = granted();
        requested.released(leavers, answering(leavers, false, PaperMail.of("Plans", "June.")));
        RequestId publics = requested.request();
        requested.released(publics, answering(publics, false, PaperMail.of("Bus", "At four.")));
        for (LegalBasis basis : LegalBasis.values()) {
            RequestId other = basis == LegalBasis.LEAVER_COPY ? publics : leavers;
            LegalOrder order = new LegalOrder("1", "Court", NOON.toLocalDate());
            assertThat(producing.ask(other, basis, "A paper", order, THEO, AT))
                    .as(basis.name())
                    .isInstanceOf(Producing.Asking.BasisUnfit.class);
        }
        assertThat(as(THEO).get("/requests/" + leavers + "/productions").body())
                .contains("value=\"LEAVER_COPY\"")
                .doesNotContain("value=\"SUBPOENA\"");
    }

    @Test
    void LEI22isNoPublicRecordsRequestAndHasNoClock() {
        RecordsRequest request = requests.find(granted()).orElseThrow();
        assertThat(request.asked().how()).isEqualTo(Arrival.LEAVER);
        assertThat(desk.due(request, NOON.getZone())).isEmpty();
        assertThat(as(THEO).get("/requests/" + request.id()).body()).contains("no day is set by law");
        assertThat(as(THEO).get("/requests").body()).contains("no day is set by law");
    }

    private RequestId granted() {
        assertThat(as(DANA).post("/my-copy", "/my-copy", Map.of("what", "My plans; my last day is June 19."))
                        .statusCode())
                .isEqualTo(303);
        assertThat(answer(OTIS, newest().id(), "yes", "She leaves in June.").statusCode())
                .isEqualTo(303);
        return Objects.requireNonNull(newest().answer().orElseThrow().request());
    }

    private LeaverCopy newest() {
        return copies.all().getFirst();
    }

    private HttpResponse<String> answer(PersonId who, long id, String word, String why) {
        return as(who).post("/leavers", "/leavers/" + id + "/answer", Map.of("word", word, "why", why));
    }

    private List<Long> answering(RequestId request, boolean sealed, PaperMail mail) {
        long number = requested.mail(mail);
        sets.add(
                request,
                List.of(new ResponsiveSets.Found(number, "t" + number, "s" + number, sealed)),
                THEO,
                "plans",
                AT);
        sets.mark(request, List.of(number), Mark.RESPONSIVE, THEO, "theirs", AT);
        return List.of(number);
    }

    private Production asked(RequestId request) {
        Producing.Asking asked = producing.ask(request, LegalBasis.LEAVER_COPY, "", THEO, AT);
        assertThat(asked).isInstanceOf(Producing.Asking.Asked.class);
        assertThat(job.makeNext()).isTrue();
        return ((Producing.Asking.Asked) asked).production();
    }

    private Browser as(PersonId person) {
        return new Browser(server.getURI()).with(sessions.begin(person, AT));
    }
}
