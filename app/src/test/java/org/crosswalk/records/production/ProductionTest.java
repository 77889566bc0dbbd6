package org.crosswalk.records.production;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.lingala.zip4j.io.inputstream.ZipInputStream;
import net.lingala.zip4j.model.LocalFileHeader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.crosswalk.Tidewater;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.Digest;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.archive.verify.ExportCheck;
import org.crosswalk.common.PersonId;
import org.crosswalk.records.redaction.Ground;
import org.crosswalk.records.redaction.Redacting;
import org.crosswalk.records.redaction.Redaction;
import org.crosswalk.records.redaction.Sheet;
import org.crosswalk.records.redaction.Span;
import org.crosswalk.records.redaction.Worked;
import org.crosswalk.records.requests.Event;
import org.crosswalk.records.requests.RequestId;
import org.crosswalk.records.requests.Requests;
import org.crosswalk.records.requests.State;
import org.crosswalk.records.requests.Step;
import org.crosswalk.records.requests.Step.Responded;
import org.crosswalk.records.requests.Step.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From what officers withheld to what leaves. */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
@Property(name = "crosswalk.production.enabled", value = "false")
class ProductionTest {
    private static final Instant AT = Tidewater.NOON.toInstant();
    private static final Ground PRIVACY = new Ground("c", "It tells of a person's health.");
    private static final String PASSWORD = "four blue herons";

    @Inject
    Requested requested;

    @Inject
    Redaction redaction;

    @Inject
    Producing producing;

    @Inject
    Productions productions;

    @Inject
    ProductionJob job;

    @Inject
    ProductionSettings settings;

    @Inject
    ArchiveEntries entries;

    @Inject
    Requests requests;

    private RequestId request;

    @BeforeEach
    void somebodyAsksAndNothingWaits() {
        while (job.makeNext()) {
            // what another test asked for
        }
        request = requested.request();
    }

    @Test
    void aRecordIsGivenInPartAndItsLogSaysWhy() throws Exception {
        List<Long> mails = requested.mails(
                request,
                PaperMail.of("Bus and Quillon Marsden", "The bus leaves at four. Quillon Marsden has a fever."));
        redaction.everywhere(request, mails, List.of("Quillon Marsden"), PRIVACY, Tidewater.THEO, AT);

        Path volume = produced(mails);
        Production production = productions.of(request).getFirst();
        String first = new Bates(production.prefix(), 1).toString();

        String pdf = text(volume.resolve("PDF/" + first + ".pdf"));
        assertThat(pdf)
                .contains("The bus leaves at four.", "redacted (c)", first)
                .doesNotContain("Quillon", "Marsden");
        assertThat(volume.resolve("NATIVE")).doesNotExist();
        assertThat(Files.readString(volume.resolve("TEXT/" + first + ".txt")))
                .contains("Bus and [redacted (c)]")
                .contains("[redacted (c)] has a fever.");
        assertThat(Files.readString(volume.resolve("withholding-log.csv")))
                .contains(first + "," + first)
                .contains("part,(c),M.G.L. c.4 §7 cl.26(c),It tells of a person's health.");
        assertThat(text(volume.resolve("withholding-log.pdf"))).contains("It tells of a person's health.");
        assertThat(volume.resolve("proofs/" + first + ".leaf")).doesNotExist();
        assertThat(volume.resolve("proofs/" + first + ".leaf-hash")).exists();
        assertThat(ExportCheck.of(volume.resolve("proofs"), null)).isEmpty();
        nothingSays(volume, "Quillon", "Marsden");
    }

    @Test
    void aRecordOfWhichNothingIsWithheldIsGivenAsItWasReceivedWithItsLeaf() throws Exception {
        String raw = "Subject: Bus\r\n\r\nThe bus leaves at four.\r\n";
        List<Long> mails = requested.mails(
                request, PaperMail.of("Bus", "The bus leaves at four.").with(requested.keep(raw)));

        Path volume = produced(mails);
        String first = new Bates(productions.of(request).getFirst().prefix(), 1).toString();

        assertThat(Files.readString(volume.resolve("NATIVE/" + first + ".eml"))).isEqualTo(raw);
        String leaf = Files.readString(volume.resolve("proofs/" + first + ".leaf"));
        String archived = Files.readString(volume.resolve("NATIVE/" + first + ".json"));
        assertThat(leaf).contains("content " + Digest.of(archived));
        assertThat(ExportCheck.of(volume.resolve("proofs"), null)).isEmpty();
        assertThat(text(volume.resolve("withholding-log.pdf"))).contains("Nothing is withheld.");
        assertThat(dat(volume).get(1)).contains("þ" + Digest.of(raw) + "þ").contains("NATIVE/" + first + ".eml");
    }

    @Test
    void aRecordThatIsWithheldWholeLeavesASheetWithItsGround() throws Exception {
        List<Long> mails = requested.mails(request, PaperMail.of("To counsel", "What may we say about the claim?"));
        redaction.withhold(
                request,
                mails.getFirst(),
                Sheet.WHOLE,
                new Ground("acp", "It asks counsel for legal advice."),
                Tidewater.THEO,
                AT);

        Path volume = produced(mails);
        String first = new Bates(productions.of(request).getFirst().prefix(), 1).toString();

        assertThat(text(volume.resolve("PDF/" + first + ".pdf")))
                .contains("withheld as a whole", "attorney-client privilege", "It asks counsel for legal advice.");
        assertThat(Files.readString(volume.resolve("withholding-log.csv"))).contains("whole,A-C,");
        nothingSays(volume, "claim", "Dana Reyes", "To counsel");
    }

    @Test
    void filesAreMadeAnewFromTheirTextAndBelongToTheirMail() throws Exception {
        PaperMail.Part plan = new PaperMail.Part(
                "Plan for Quillon Marsden.docx", "application/msword", Digest.of("x"), "Quillon Marsden needs rest.");
        List<Long> mails =
                requested.mails(request, PaperMail.of("Plan", "See the file.").with(plan));
        redaction.everywhere(request, mails, List.of("Quillon Marsden"), PRIVACY, Tidewater.THEO, AT);

        Path volume = produced(mails);
        Production production = productions.of(request).getFirst();
        String second = new Bates(production.prefix(), 2).toString();

        assertThat(text(volume.resolve("PDF/" + second + ".pdf")))
                .contains("Enclosed file", "Plan for redacted (c) .docx", "redacted (c) needs rest.");
        assertThat(dat(volume).get(2)).contains(second).contains(new Bates(production.prefix(), 1).toString());
        nothingSays(volume, "Quillon", "Marsden");
    }

    @Test
    void aPictureIsDrawnAnewOnceSomebodyLookedAtIt() throws Exception {
        byte[] png = Pixels.png("Quillon Marsden took this picture");
        String digest = requested.keep(png, "image/png", "team.png").attachment();
        List<Long> mails = requested.mails(
                request,
                PaperMail.of("Bus", "The bus. Quillon Marsden drives.")
                        .with(new PaperMail.Part("team.png", "image/png", digest, "")));
        redaction.everywhere(request, mails, List.of("Quillon Marsden"), PRIVACY, Tidewater.THEO, AT);
        assertThat(redaction.ready(request, mails, Tidewater.THEO, AT)).isInstanceOf(Redacting.Unsettled.class);
        redaction.give(request, mails.getFirst(), "FILE_TEXT.0", Tidewater.THEO, AT);

        Path volume = produced(mails);

        String second = new Bates(productions.of(request).getFirst().prefix(), 2).toString();
        try (PDDocument pdf =
                Loader.loadPDF(volume.resolve("PDF/" + second + ".pdf").toFile())) {
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
        nothingSays(volume, "Quillon", "Marsden");
    }

    @Test
    void nobodyReleasesWhatTheyRedacted() {
        List<Long> mails = requested.mails(request, PaperMail.of("Bus", "Quillon Marsden is ill."));
        redaction.everywhere(request, mails, List.of("Quillon Marsden"), PRIVACY, Tidewater.THEO, AT);
        redaction.ready(request, mails, Tidewater.THEO, AT);
        assertThat(release(mails.getFirst(), Tidewater.THEO)).isInstanceOf(Redacting.OwnWork.class);
        assertThat(release(mails.getFirst(), Tidewater.VERA)).isInstanceOf(Redacting.Done.class);
    }

    @Test
    void whatTheScannerProposesHasToBeAnsweredFirst() {
        List<Long> mails = requested.mails(request, PaperMail.of("Bus", "Jaylen Carter was diagnosed with epilepsy."));
        assertThat(redaction.ready(request, mails, Tidewater.THEO, AT)).isInstanceOf(Redacting.Unsettled.class);
        assertThat(redaction.accept(request, mails, proposal -> true, Tidewater.THEO, AT))
                .isInstanceOf(Redacting.Done.class);
        assertThat(redaction.ready(request, mails, Tidewater.THEO, AT)).isInstanceOf(Redacting.Done.class);
    }

    @Test
    void aReasonThatTellsWhatIsWithheldIsRefused() {
        List<Long> mails = requested.mails(request, PaperMail.of("Bus", "Quillon Marsden is ill."));
        Ground telling = new Ground("c", "Mr. MARSDEN is ill");
        assertThat(redaction.mark(request, mails.getFirst(), new Span("TEXT.0", 8, 15), telling, Tidewater.THEO, AT))
                .isInstanceOf(Redacting.ReasonTells.class);
    }

    @Test
    void aReasonThatTellsOfAnotherRecordKeepsTheVolumeFromBeingMade() {
        List<Long> mails = requested.mails(
                request, PaperMail.of("Bus", "Quillon Marsden is ill."), PaperMail.of("Bus", "A cold, says Zed."));
        redaction.everywhere(request, List.of(mails.get(0)), List.of("Quillon Marsden"), PRIVACY, Tidewater.THEO, AT);
        redaction.everywhere(
                request,
                List.of(mails.get(1)),
                List.of("Zed"),
                new Ground("c", "It tells of the health of Quillon Marsden's friend."),
                Tidewater.THEO,
                AT);
        asked(mails);
        job.makeNext();
        assertThat(productions.making(productions.of(request).getFirst().id()))
                .satisfies(making -> assertThat(making.state()).isEqualTo(Making.State.FAILED))
                .satisfies(making -> assertThat(making.why()).isEqualTo("told"));
    }

    @Test
    void whatWasWorkedOnSinceItWasReleasedIsNotProduced() {
        List<Long> mails = requested.mails(request, PaperMail.of("Bus", "Quillon Marsden is ill."));
        asked(mails);
        redaction.everywhere(request, mails, List.of("Quillon Marsden"), PRIVACY, Tidewater.THEO, AT);
        job.makeNext();
        Production production = productions.of(request).getFirst();
        assertThat(productions.making(production.id()).why()).isEqualTo("changed");
        assertThat(settings.folder(production)).doesNotExist();
    }

    @Test
    void aVolumeWhoseMakerWasKilledIsMadeByAnother() {
        List<Long> mails = requested.mails(request, PaperMail.of("Bus", "At four."));
        Production production = asked(mails);
        assertThat(productions.claim("killed", AT, AT.minusSeconds(1))).contains(production);
        assertThat(job.makeNext()).isTrue();
        assertThat(productions.making(production.id()).state()).isEqualTo(Making.State.MADE);
        assertThat(productions.progress(production.id(), "killed", 1, AT, AT)).isFalse();
        assertThat(job.makeNext()).isFalse();
    }

    @Test
    void whatWasProducedIsNotProducedAgain() {
        List<Long> mails = requested.mails(request, PaperMail.of("Bus", "At four."));
        asked(mails);
        assertThat(producing.ask(request, LegalBasis.PUBLIC_RECORDS, "", Tidewater.THEO, AT))
                .isInstanceOf(Producing.Asking.NothingReleased.class);
    }

    @Test
    void CAM11nothingLeavesWithoutALegalBasis() {
        List<Long> mails = requested.mails(request, PaperMail.of("Bus", "At four."));
        requested.released(request, mails);
        assertThat(producing.ask(request, LegalBasis.LAW, " ", Tidewater.THEO, AT))
                .isInstanceOf(Producing.Asking.NoteUnfit.class);
        assertThat(producing.ask(request, LegalBasis.LAW, "M.G.L. c.71 s.37L", Tidewater.THEO, AT))
                .isInstanceOf(Producing.Asking.Asked.class);
        job.makeNext();
        Production production = productions.of(request).getFirst();
        assertThat(producing.let(production, "Harbor Law", null, Tidewater.THEO, Tidewater.NOON))
                .isInstanceOf(Producing.Letting.PasswordUnfit.class);
        assertThat(producing.let(production, "Harbor Law", "short", Tidewater.THEO, Tidewater.NOON))
                .isInstanceOf(Producing.Letting.PasswordUnfit.class);
        assertThat(producing.let(production, "Harbor Law", PASSWORD, Tidewater.THEO, Tidewater.NOON))
                .isInstanceOf(Producing.Letting.Left.class);
        ArchiveEntry export = entries.about(request.value()).getLast();
        assertThat(export.kind()).isEqualTo(EntryKind.EXPORT);
        assertThat(export.content())
                .contains("LAW", "M.G.L. c.71 s.37L", "Harbor Law", "\"encrypted\":true")
                .doesNotContain(PASSWORD);
    }

    @Test
    void CAM11aVolumeLeavesEncrypted() throws Exception {
        List<Long> mails = requested.mails(request, PaperMail.of("Bus", "The heliotrope bus leaves."));
        produced(mails);
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        producing.write(productions.of(request).getFirst(), PASSWORD, sent);
        assertThat(new String(sent.toByteArray(), StandardCharsets.ISO_8859_1)).doesNotContain("heliotrope");
        int files = 0;
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(sent.toByteArray()), PASSWORD.toCharArray())) {
            for (LocalFileHeader file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                assertThat(file.isEncrypted()).isTrue();
                zip.readAllBytes();
                files++;
            }
        }
        assertThat(files).isGreaterThan(8);
    }

    @Test
    void whomAVolumeNamesOpenlyStandsInTheRecordOfDisclosures() {
        List<Long> mails = requested.mails(request, PaperMail.of("Bus", "Jaylen Carter rides the bus."));
        redaction.dismiss(request, mails, proposal -> true, Tidewater.THEO, AT);
        Production production = asked(mails);
        job.makeNext();
        assertThat(productions.disclosures("stu-01"))
                .noneMatch(known -> known.production().equals(production));
        producing.let(production, "The Herald", null, Tidewater.THEO, Tidewater.NOON);
        assertThat(productions.disclosures("stu-01"))
                .filteredOn(known -> known.production().equals(production))
                .singleElement()
                .satisfies(known -> assertThat(known.export().recipient()).isEqualTo("The Herald"));
    }

    @Test
    void theRequestTakesItsStepsWhenAVolumeIsGivenAndOwesNothingOnceAllIsGiven() {
        List<Long> mails = requested.mails(
                request, PaperMail.of("Bus", "Quillon Marsden is ill."), PaperMail.of("Gate", "At six."));
        redaction.everywhere(request, mails, List.of("Quillon Marsden"), PRIVACY, Tidewater.THEO, AT);
        Production one = asked(mails.subList(0, 1));
        job.makeNext();
        producing.let(one, "The Herald", null, Tidewater.THEO, Tidewater.NOON);
        producing.let(one, "The Herald, again", null, Tidewater.THEO, Tidewater.NOON);
        assertThat(steps()).containsExactly(new Responded(Response.IN_PART), new Step.Produced(one.id(), 1, 1));
        assertThat(requests.find(request).orElseThrow().owesRecords()).isTrue();

        Production two = asked(mails.subList(1, 2));
        job.makeNext();
        producing.let(two, "The Herald", null, Tidewater.THEO, Tidewater.NOON);
        assertThat(steps()).hasSize(3).endsWith(new Step.Produced(two.id(), 1, 0));
        assertThat(requests.find(request).orElseThrow().owesRecords()).isFalse();
        assertThat(requests.find(request).orElseThrow().state()).isEqualTo(State.PRODUCED);
    }

    private List<Step> steps() {
        return requests.find(request).orElseThrow().events().stream()
                .map(Event::step)
                .toList();
    }

    private Path produced(List<Long> mails) {
        Production production = asked(mails);
        assertThat(job.makeNext()).isTrue();
        assertThat(productions.making(production.id()).why()).isEmpty();
        assertThat(productions.making(production.id()).state()).isEqualTo(Making.State.MADE);
        return settings.folder(production);
    }

    private Production asked(List<Long> mails) {
        requested.released(request, mails);
        return ((Producing.Asking.Asked) producing.ask(request, LegalBasis.PUBLIC_RECORDS, "", Tidewater.THEO, AT))
                .production();
    }

    private Redacting release(long mail, PersonId by) {
        Worked worked = redaction.find(request, mail).orElseThrow();
        return redaction.release(
                request,
                Map.of(mail, Objects.requireNonNull(worked.sheet().ready()).id()),
                by,
                AT);
    }

    private static List<String> dat(Path volume) throws IOException {
        return Files.readString(volume.resolve(VolumeWriter.LOAD_FILE)).lines().toList();
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-US");
            assertThat(document.getDocumentInformation().getTitle()).isNotBlank();
            return new PDFTextStripper().getText(document).replaceAll("[ \\t]+", " ");
        }
    }

    private static void nothingSays(Path volume, String... words) throws IOException {
        try (Stream<Path> files = Files.walk(volume)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(words);
                if (file.toString().endsWith(".pdf")) {
                    assertThat(text(file)).doesNotContain(words);
                }
            }
        }
    }
}
