package org.crosswalk.records.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.Tidewater.NADIA;
import static org.crosswalk.Tidewater.NOON;
import static org.crosswalk.Tidewater.THEO;
import static org.crosswalk.Tidewater.VERA;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.crosswalk.access.Browser;
import org.crosswalk.access.Charge;
import org.crosswalk.access.Duty;
import org.crosswalk.access.Sessions;
import org.crosswalk.access.SignedIn;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.PersonId;
import org.crosswalk.records.requests.RequestId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Law enforcement and parties ask by subpoena, which counsel reviews before anything leaves (WES-13). */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
@Property(name = "crosswalk.production.enabled", value = "false")
class OrderReviewsTest {
    private static final Instant AT = NOON.toInstant();
    private static final String PASSWORD = "four blue herons";
    private static final LegalOrder ORDER = new LegalOrder("2684CV0001", "Superior Court", LocalDate.of(2026, 9, 28));

    @Inject
    EmbeddedServer server;

    @Inject
    Sessions sessions;

    @Inject
    Requested requested;

    @Inject
    Producing producing;

    @Inject
    OrderReviews reviews;

    @Inject
    Productions productions;

    @Inject
    ProductionJob job;

    @Inject
    ProductionSettings settings;

    @Inject
    ArchiveEntries entries;

    private RequestId request;

    @BeforeEach
    void aRecordIsReleased() {
        while (job.makeNext()) {
            // what another test asked for
        }
        request = requested.request();
        release();
    }

    @Test
    void WES13subpoenaIsKeptWithItsNumberCourtAndDay() throws IOException {
        for (LegalBasis basis : List.of(LegalBasis.SUBPOENA, LegalBasis.COURT_ORDER)) {
            assertThat(producing.ask(request, basis, "Some paper", THEO, AT))
                    .isInstanceOf(Producing.Asking.OrderUnfit.class);
        }
        Production production = asked(LegalBasis.SUBPOENA);
        assertThat(productions.find(production.id()).orElseThrow().order()).isEqualTo(ORDER);
        assertThat(Files.readString(settings.folder(production).resolve("README.txt")))
                .contains("a subpoena (no. 2684CV0001, Superior Court, 2026-09-28)");
        assertThat(entries.about(request.value()).getLast().content())
                .contains("2684CV0001", "Superior Court", "2026-09-28");
    }

    @Test
    void WES13nothingLeavesOnASubpoenaOrOrderBeforeCounselHasReviewedIt() {
        for (LegalBasis basis : List.of(LegalBasis.SUBPOENA, LegalBasis.COURT_ORDER)) {
            Production production = asked(basis);
            assertThat(let(production)).isInstanceOf(Producing.Letting.NotReviewed.class);

            assertThat(reviews.review(counsel(NADIA), production.id(), true, "It is valid; the family was told.", AT))
                    .isEqualTo(OrderReviews.Answer.DONE);
            assertThat(let(production)).isInstanceOf(Producing.Letting.Left.class);
            ArchiveEntry export = entries.about(request.value()).getLast();
            assertThat(export.kind()).isEqualTo(EntryKind.EXPORT);
            assertThat(export.content())
                    .contains(
                            basis.name(),
                            "2684CV0001",
                            "Superior Court",
                            "2026-09-28",
                            "nfarrow",
                            "2026-10-05T16:00:00Z");
            assertThat(entries.about(request.value()))
                    .anyMatch(entry -> entry.content().contains("\"mayLeave\":true")
                            && entry.content().contains("the family was told"));
            release();
        }
    }

    @Test
    void WES13whatCounselRefusesNeverLeavesAndItsRecordsCanGoIntoAnotherVolume() {
        Production refused = asked(LegalBasis.SUBPOENA);
        reviews.review(counsel(NADIA), refused.id(), false, "It is not signed.", AT);
        assertThat(reviews.review(counsel(NADIA), refused.id(), true, "After all", AT))
                .isEqualTo(OrderReviews.Answer.SAID_BEFORE);
        assertThat(let(refused)).isInstanceOf(Producing.Letting.NotReviewed.class);
        assertThat(asked(LegalBasis.COURT_ORDER).items()).isEqualTo(refused.items());
    }

    @Test
    void WES13onlyCounselReviewsAndNeverWhoMadeItReady() {
        Production production = asked(LegalBasis.SUBPOENA);
        for (Duty duty : Duty.values()) {
            if (duty != Duty.COUNSEL) {
                SignedIn other = new SignedIn(VERA, "Vera", Set.of(new Charge(duty, null, null)));
                assertThat(reviews.review(other, production.id(), true, "Fine", AT))
                        .as(duty.name())
                        .isEqualTo(OrderReviews.Answer.NOT_THERE);
            }
        }
        assertThat(reviews.review(counsel(THEO), production.id(), true, "Fine", AT))
                .isEqualTo(OrderReviews.Answer.NOT_THERE);
        assertThat(reviews.review(counsel(NADIA), production.id(), true, " ", AT))
                .isEqualTo(OrderReviews.Answer.SAY_MORE);
        assertThat(let(production)).isInstanceOf(Producing.Letting.NotReviewed.class);
    }

    /** Whoever does whatever in whatever order. */
    @Test
    void WES13everyExportOnAnOrderHasCounselsYesBeforeIt() {
        Random random = new Random(13);
        for (int round = 0; round < 8; round++) {
            Production production = asked(random.nextBoolean() ? LegalBasis.SUBPOENA : LegalBasis.COURT_ORDER);
            for (int step = 0; step < 6; step++) {
                if (random.nextInt(3) == 0) {
                    SignedIn who = counsel(random.nextBoolean() ? NADIA : THEO);
                    reviews.review(who, production.id(), random.nextBoolean(), random.nextBoolean() ? "Why" : "", AT);
                } else {
                    let(production);
                }
                assertThat(productions.exports(production.id()).isEmpty()
                                || productions
                                        .review(production.id())
                                        .filter(review ->
                                                review.may() && review.by().equals(NADIA))
                                        .isPresent())
                        .isTrue();
            }
            release();
        }
    }

    @Test
    void WES13counselSeesTheOrderOnAPageAndTheOfficerSeesCounselsWord() {
        String page = "/requests/" + request + "/productions";
        Map<String, String> form = new HashMap<>(Map.of("basis", "SUBPOENA", "note", ""));
        assertThat(as(THEO).post(page, page, form).body()).contains("say its number, the court and its day");
        form.putAll(Map.of("number", "2684CV0007", "court", "District Court", "dated", "2027-01-01"));
        assertThat(as(THEO).post(page, page, form).statusCode())
                .as("a day that has not come")
                .isEqualTo(422);
        form.put("dated", "2026-09-30");
        assertThat(as(THEO).post(page, page, form).statusCode()).isEqualTo(303);
        job.makeNext();
        String id = productions.of(request).getFirst().id();
        Map<String, String> leaving = Map.of("recipient", "State police", "password", PASSWORD);
        assertThat(as(THEO).post(page, page + "/" + id + "/volume", leaving).body())
                .contains("Counsel has not said that it may leave");

        assertThat(as(THEO).get("/orders").statusCode()).isEqualTo(403);
        assertThat(as(NADIA).get("/orders").body()).contains("2684CV0007", "District Court");
        HttpResponse<String> word =
                as(NADIA).post("/orders", "/orders/" + id + "/review", Map.of("word", "may", "why", "It is valid."));
        assertThat(word.statusCode()).isEqualTo(303);
        assertThat(as(THEO).get(page).body()).contains("It may leave.", "It is valid.", "Nadia Farrow");
        assertThat(as(THEO).post(page, page + "/" + id + "/volume", leaving).statusCode())
                .isEqualTo(200);
    }

    private void release() {
        requested.released(request, requested.mails(request, PaperMail.of("Bus", "At four.")));
    }

    private Production asked(LegalBasis basis) {
        Producing.Asking asked = producing.ask(request, basis, "", ORDER, THEO, AT);
        assertThat(asked).isInstanceOf(Producing.Asking.Asked.class);
        job.makeNext();
        return ((Producing.Asking.Asked) asked).production();
    }

    private Producing.Letting let(Production production) {
        return producing.let(production, "State police", PASSWORD, THEO, NOON);
    }

    private SignedIn counsel(PersonId person) {
        return new SignedIn(person, person.value(), Set.of(new Charge(Duty.COUNSEL, null, null)));
    }

    private Browser as(PersonId person) {
        return new Browser(server.getURI()).with(sessions.begin(person, AT));
    }
}
