package org.crosswalk.records.letters;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.crosswalk.Tidewater;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.records.production.Requested;
import org.crosswalk.records.redaction.Ground;
import org.crosswalk.records.redaction.Redaction;
import org.crosswalk.records.requests.Arrival;
import org.crosswalk.records.requests.Asked;
import org.crosswalk.records.requests.RecordsDesk;
import org.crosswalk.records.requests.RecordsRequest;
import org.crosswalk.records.requests.Requester;
import org.crosswalk.records.requests.Requests;
import org.crosswalk.records.requests.Step;
import org.crosswalk.templates.notice.RecordsLetter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What letters say, and where they go. */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
@Property(name = "crosswalk.production.enabled", value = "false")
class LettersTest {
    private static final Instant AT = Tidewater.NOON.toInstant();
    private static final ZoneId ZONE = Tidewater.NOON.getZone();

    @Inject
    Letters letters;

    @Inject
    LetterPost post;

    @Inject
    RecordsDesk desk;

    @Inject
    Requested requested;

    @Inject
    Redaction redaction;

    @Inject
    ArchiveEntries entries;

    @Inject
    Requests requests;

    @Inject
    PostedLetters posted;

    @Inject
    LetterSheets sheets;

    private RecordsRequest request;

    @BeforeEach
    void somebodyAsks() {
        Requester herald = new Requester("The Herald", new EmailAddress("desk@herald.example"), null);
        request = desk.receive(new Asked("All e-mail about the bus", herald, Arrival.EMAIL, AT), null, AT);
    }

    @Test
    void theAcknowledgementSaysWhatWasAskedAndTheTenthBusinessDay() {
        // Monday 5 October 2026; Monday the 12th is a holiday
        assertThat(text(LetterKind.ACKNOWLEDGEMENT, ""))
                .contains(request.id().value(), "All e-mail about the bus", "Tuesday, October 20, 2026")
                .contains("You need not say who you are or why you ask.");
    }

    @Test
    void theDenialNamesEachExemptionHowItAppliesAndTheRightToAppeal() {
        List<Long> mail = requested.responsive(request.id(), List.of(requested.mail("Bus", "Quillon Marsden is ill.")));
        assertThat(letters.of(LetterKind.DENIAL, request, "", Tidewater.THEO, ZONE))
                .isEmpty();
        redaction.everywhere(
                request.id(),
                mail,
                List.of("Quillon Marsden"),
                new Ground("c", "It tells of a person's health."),
                Tidewater.THEO,
                AT);
        assertThat(text(LetterKind.DENIAL, ""))
                .contains("(c) personnel and medical files, and privacy (M.G.L. c.4 §7 cl.26(c)), used for one record")
                .contains("It tells of a person's health.")
                .contains("within 90 days", "Supervisor of Records", "950 CMR 32.08(1)")
                .doesNotContain("Quillon");
        assertThat(post.post(
                        LetterKind.DENIAL,
                        request,
                        "Mr. Marsden objects.",
                        Optional.empty(),
                        Tidewater.THEO,
                        Tidewater.NOON))
                .isInstanceOf(LetterPost.Posting.Tells.class);
    }

    @Test
    void everyLetterThatRefusesOrDelaysTellsOfTheAppeal() {
        for (LetterKind kind : List.of(LetterKind.EXTENSION, LetterKind.CLOSING)) {
            assertThat(text(kind, "The pump room is flooded.")).contains("within 90 days", "The pump room is flooded.");
        }
    }

    @Test
    void aFeeLetterNeedsAnEstimate() {
        assertThat(letters.of(LetterKind.FEE, request, "", Tidewater.THEO, ZONE))
                .isEmpty();
    }

    @Test
    void aLetterIsArchivedAndGoesOutWhereAnAddressIsKnown() {
        assertThat(post.post(LetterKind.ACKNOWLEDGEMENT, request, "", Optional.empty(), Tidewater.THEO, Tidewater.NOON))
                .isInstanceOf(LetterPost.Posting.Sent.class);
        assertThat(entries.about(request.id().value()).getLast().content())
                .contains("ACKNOWLEDGEMENT", "desk@herald.example", "All e-mail about the bus");

        RecordsRequest walkIn =
                desk.receive(new Asked("A list", Requester.UNNAMED, Arrival.WALK_IN, AT), Tidewater.THEO, AT);
        assertThat(post.post(LetterKind.ACKNOWLEDGEMENT, walkIn, "", Optional.empty(), Tidewater.THEO, Tidewater.NOON))
                .isInstanceOf(LetterPost.Posting.Kept.class);
    }

    @Test
    void aDenialIsTheWrittenResponseWhereTheOfficerSaysSo() {
        List<Long> mail = requested.responsive(request.id(), List.of(requested.mail("Bus", "Quillon Marsden is ill.")));
        redaction.everywhere(
                request.id(),
                mail,
                List.of("Quillon Marsden"),
                new Ground("c", "It tells of a person's health."),
                Tidewater.THEO,
                AT);
        Optional<Step> response = Optional.of(new Step.Responded(Step.Response.IN_PART));
        assertThat(post.post(LetterKind.DENIAL, request, "", response, Tidewater.THEO, Tidewater.NOON))
                .isInstanceOf(LetterPost.Posting.Sent.class);
        assertThat(requests.find(request.id()).orElseThrow().isResponded()).isTrue();
    }

    @Test
    void aLetterIsNotSentWhereItsStepCannotBeTaken() {
        Optional<Step> end = Optional.of(new Step.Closed(Step.Outcome.PRODUCED));
        assertThat(post.post(LetterKind.CLOSING, request, "", end, Tidewater.THEO, Tidewater.NOON))
                .isInstanceOf(LetterPost.Posting.NotNow.class);
        assertThat(posted.of(request.id())).isEmpty();
    }

    @Test
    void whatWentOutIsPrintedWordForWordAsItWasArchived() throws Exception {
        post.post(
                LetterKind.EXTENSION,
                request,
                "The pump room is flooded.",
                Optional.empty(),
                Tidewater.THEO,
                Tidewater.NOON);
        PostedLetter letter = posted.of(request.id()).getFirst();
        assertThat(letter.kind()).isEqualTo(LetterKind.EXTENSION);
        byte[] pdf = sheets.pdf(request, letter.entry(), ZONE).orElseThrow();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("October 5, 2026", "The Herald", request.id().value(), "The pump room is flooded.")
                    .contains("within 90 days");
        }
        assertThat(sheets.pdf(request, letter.entry() - 1, ZONE)).isEmpty();
    }

    private String text(LetterKind kind, String why) {
        RecordsLetter letter =
                letters.of(kind, request, why, Tidewater.THEO, ZONE).orElseThrow();
        assertThat(letter.signature()).contains("Theo Marsh");
        return String.join("\n", letter.paragraphs());
    }
}
