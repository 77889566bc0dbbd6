package org.crosswalk.records.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.context.annotation.Property;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.crosswalk.Tidewater;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.records.redaction.Field;
import org.crosswalk.records.redaction.Ground;
import org.crosswalk.records.redaction.Items;
import org.crosswalk.records.redaction.Proposal;
import org.crosswalk.records.redaction.Redacting;
import org.crosswalk.records.redaction.Redaction;
import org.crosswalk.records.redaction.Role;
import org.crosswalk.records.redaction.Span;
import org.crosswalk.records.requests.RequestId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** BEL-11: the log of who did what may be disclosed, and reads like one. */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
@Property(name = "crosswalk.production.enabled", value = "false")
class ProducedLogsTest {
    private static final Instant AT = Tidewater.NOON.toInstant();
    private static final Ground PRIVACY = new Ground("c", "It tells of a person's health.");

    @Inject
    Requested requested;

    @Inject
    Redaction redaction;

    @Inject
    Items items;

    @Inject
    Volumes volumes;

    private RequestId request;

    @Serdeable
    record Look(String by, List<String> position, String purpose, String request, long number, String parts) {}

    @Serdeable
    record SignIn(String person, String means) {}

    @Serdeable
    record Scanned(List<Found> found) {}

    @Serdeable
    record Found(String category, List<String> students) {}

    @BeforeEach
    void somebodyAsks() {
        request = requested.request();
    }

    @Test
    void BEL11producedLookTellsWhoLookedWhenAtWhatAndWhy() throws Exception {
        Path volume = volumes.of(request, List.of(look("A parent of Quillon Marsden asked for it")));

        for (String page : List.of(pdf(volume), text(volume))) {
            assertThat(page)
                    .contains("Access", "tmarsh", "RECORDS_OFFICER", "October 5, 2026", "1207")
                    .contains("A parent of Quillon Marsden asked for it");
        }
        assertThat(text(volume))
                .contains("Who: tmarsh", "Entry: 1207", "Why: A parent of Quillon Marsden asked for it")
                .doesNotContain("5b1d3c1e");
        assertThat(volume.resolve("NATIVE")).isNotEmptyDirectory();
    }

    @Test
    void BEL11withheldPartOfALookIsInNoByteOfTheVolume() throws Exception {
        long look = look("A parent of Quillon Marsden asked for it");
        Field why = items.find(look).orElseThrow().fields(Role.DETAIL).stream()
                .filter(field -> field.label().equals("Why"))
                .findFirst()
                .orElseThrow();
        int start = why.text().indexOf("Quillon");
        Span span = new Span(why.name(), start, start + "Quillon Marsden".length());
        assertThat(redaction.mark(request, look, span, PRIVACY, Tidewater.THEO, AT))
                .isInstanceOf(Redacting.Done.class);

        Path volume = volumes.of(request, List.of(look));

        assertThat(text(volume)).contains("Why: A parent of [redacted (c)] asked for it", "Who: tmarsh");
        assertThat(pdf(volume)).contains("A parent of redacted (c) asked for it");
        assertThat(volume.resolve("NATIVE")).doesNotExist();
        nothingSays(volume, "Quillon", "Marsden");
    }

    @Test
    void BEL11whatIsWithheldOfAParticularTakesTheWholeEntryWithIt() throws Exception {
        long look = look("A parent asked for it");
        Field id = items.find(look).orElseThrow().fields(Role.PARTICULAR).getFirst();
        redaction.mark(request, look, new Span(id.name(), 0, 8), PRIVACY, Tidewater.THEO, AT);

        Path volume = volumes.of(request, List.of(look));

        assertThat(text(volume)).contains("Why: A parent asked for it");
        assertThat(volume.resolve("NATIVE")).doesNotExist();
        nothingSays(volume, "5b1d3c1e");
    }

    @Test
    void BEL11signInsArePrintedToo() throws Exception {
        Path volume = volumes.of(
                request,
                requested.responsive(
                        request, List.of(requested.logged(EntryKind.SIGN_IN, new SignIn("dreyes", "password")))));

        assertThat(text(volume)).contains("Sign-in", "Person: dreyes", "By: password");
    }

    @Test
    void idsOfStudentsInAListAreEachProposed() {
        long scan = requested.logged(
                EntryKind.SCAN, new Scanned(List.of(new Found("health", List.of("stu-01", "stu-02")))));
        requested.responsive(request, List.of(scan));

        assertThat(redaction.find(request, scan).orElseThrow().open())
                .filteredOn(proposal -> proposal.category().equals("student-id"))
                .extracting(Proposal::span)
                .extracting(Span::start, Span::end)
                .containsExactly(tuple(0, 6), tuple(8, 14));
    }

    private long look(String purpose) {
        Look look = new Look(
                "tmarsh",
                List.of("RECORDS_OFFICER"),
                purpose,
                "5b1d3c1e-55d1-4f0e-8a5e-2a2f4e0a7d11",
                1207,
                "the entry, whole");
        long number = requested.logged(EntryKind.ACCESS, look);
        requested.responsive(request, List.of(number));
        redaction.dismiss(request, List.of(number), _ -> true, Tidewater.THEO, AT);
        return number;
    }

    private static String pdf(Path volume) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(only(volume.resolve("PDF"))))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String text(Path volume) throws IOException {
        return Files.readString(only(volume.resolve("TEXT")));
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }

    private static void nothingSays(Path volume, String... words) throws IOException {
        Readings readings = new Readings();
        try (Stream<Path> files = Files.walk(volume)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(readings.of(file))
                        .as(file.toString())
                        .allSatisfy(reading -> assertThat(reading).doesNotContain(words));
            }
        }
    }
}
