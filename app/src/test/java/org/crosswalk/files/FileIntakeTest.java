package org.crosswalk.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.crosswalk.archive.journal.PartTexts;
import org.crosswalk.files.FileIntake.Taking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileIntakeTest {
    private static final FileSettings SETTINGS =
            new FileSettings("pdf,docx,xlsx,pptx,odt,ods,odp,jpg,png,txt,csv", 1_000_000, 1_500_000, 10);

    private final FileIntake intake = intake(SETTINGS, null);

    @Test
    void wordsOfADocumentAreReadAndWhoWroteItIsGone() throws IOException {
        byte[] permission = Papers.docx("Jaylen Carter may come along.", Map.of());
        assertThat(unpacked(permission)).contains("Aunt Agatha");

        FileToSend taken = taken("Permission.docx", permission);

        assertThat(taken.text()).contains("Jaylen Carter may come along.");
        assertThat(taken.unread()).isNull();
        assertThat(unpacked(taken.bytes()))
                .contains("Jaylen Carter may come along.")
                .doesNotContain("Aunt Agatha");
    }

    @Test
    void wordsOfAPdfAreReadAndItsAuthorPlaceAndScriptsAreGone() throws IOException {
        byte[] flyer = Papers.pdf("The match is at ten.", Papers.photo("42.3601N 71.0589W"));
        assertThat(new String(flyer, StandardCharsets.ISO_8859_1)).contains("Aunt Agatha", "42.3601N", "app.alert");

        FileToSend taken = taken("flyer.pdf", flyer);

        assertThat(taken.text()).contains("The match is at ten.");
        String bytes = new String(taken.bytes(), StandardCharsets.ISO_8859_1);
        assertThat(bytes).doesNotContain("Aunt Agatha", "42.3601N", "app.alert", "JavaScript");
        try (PDDocument readable = Loader.loadPDF(taken.bytes())) {
            assertThat(readable.getNumberOfPages()).isEqualTo(1);
            assertThat(readable.getDocumentInformation().getAuthor()).isNull();
        }
    }

    @Test
    void placeOfAPhotographIsGoneWhereverItIs() throws IOException {
        byte[] photo = Papers.photo("42.3601N 71.0589W");
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains("42.3601N");

        FileToSend alone = taken("IMG_1.jpeg", photo);
        assertThat(alone.name()).isEqualTo("IMG_1.jpg");
        assertThat(new String(alone.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("42.3601N", "Exif");

        byte[] album = Papers.docx("Our trip", Map.of("word/media/image1.jpeg", photo));
        assertThat(unpacked(taken("album.docx", album).bytes())).doesNotContain("42.3601N");
    }

    @Test
    void openDocumentKeepsItsFirstEntryAsItIs() throws IOException {
        FileToSend taken = taken("plan.odt", Papers.odt("The plan is simple."));

        assertThat(taken.text()).contains("The plan is simple.");
        assertThat(unpacked(taken.bytes())).doesNotContain("Aunt Agatha");
        assertThat(new String(taken.bytes(), 30, 47, StandardCharsets.US_ASCII))
                .isEqualTo("mimetypeapplication/vnd.oasis.opendocument.text");
        assertThat(taken("again.odt", taken.bytes()).text()).contains("The plan is simple.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "virus.exe, TYPE_NOT_ALLOWED",
        "archive.zip, TYPE_NOT_ALLOWED",
        "macros.docm, TYPE_NOT_ALLOWED",
        "noextension, TYPE_NOT_ALLOWED",
        "flyer.pdf.exe, TYPE_NOT_ALLOWED",
        "page.html, TYPE_NOT_ALLOWED",
        "drawing.svg, TYPE_NOT_ALLOWED",
        "really-text.pdf, OTHER_THAN_ITS_NAME",
        "really-text.docx, OTHER_THAN_ITS_NAME",
        "really-text.jpg, OTHER_THAN_ITS_NAME"
    })
    void whatIsNotAllowedOrNotWhatItSaysIsRefused(String name, Unfitness why) {
        assertThat(intake.take(name, "Just words.".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Taking.Refused(name, why));
    }

    @Test
    void programInTheDressOfATextIsRefused() {
        byte[] program = new byte[2000];
        program[0] = 'M';
        program[1] = 'Z';
        assertThat(why("notes.txt", program)).isEqualTo(Unfitness.OTHER_THAN_ITS_NAME);
        assertThat(why("notes.txt", "<!DOCTYPE html><html><body>Hi</body></html>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Unfitness.OTHER_THAN_ITS_NAME);
        assertThat(why("photo.png", Papers.photo("x"))).isEqualTo(Unfitness.OTHER_THAN_ITS_NAME);
    }

    @Test
    void districtAllowsFewerTypes() {
        FileIntake onlyPdf = intake(new FileSettings("pdf", 1000, 1000, 1), null);
        assertThat(onlyPdf.take("notes.txt", "Hi".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Taking.Refused("notes.txt", Unfitness.TYPE_NOT_ALLOWED));
        assertThatThrownBy(() -> new FileSettings("pdf,exe", 1, 1, 1)).hasMessageContaining("exe is none of");
    }

    @Test
    void bytesAreCounted() {
        assertThat(why("long.txt", "é".repeat(500_001).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Unfitness.TOO_LARGE);
        assertThat(taken("fits.txt", "é".repeat(500_000).getBytes(StandardCharsets.UTF_8))
                        .bytes())
                .hasSize(1_000_000);
        assertThat(why("empty.txt", new byte[0])).isEqualTo(Unfitness.EMPTY);
    }

    @Test
    void documentThatHoldsOtherFilesIsRefused() throws IOException {
        byte[] other = "another file".getBytes(StandardCharsets.UTF_8);
        assertThat(why("a.docx", Papers.docx("Hi", Map.of("word/embeddings/oleObject1.bin", other))))
                .isEqualTo(Unfitness.HOLDS_FILES);
        assertThat(why("a.docx", Papers.docx("Hi", Map.of("word/media/film.mp4", other))))
                .isEqualTo(Unfitness.HOLDS_FILES);
        assertThat(why("a.pdf", Papers.pdfWithFile())).isEqualTo(Unfitness.HOLDS_FILES);
    }

    @Test
    void lockedOrDamagedDocumentIsRefused() throws IOException {
        assertThat(why("locked.pdf", locked())).isEqualTo(Unfitness.LOCKED);
        byte[] cut = Papers.docx("Hi", Map.of());
        assertThat(intake.take("cut.docx", java.util.Arrays.copyOf(cut, cut.length / 3)))
                .isInstanceOf(Taking.Refused.class);
        assertThat(why("cut.pdf", "%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Unfitness.DAMAGED);
    }

    @Test
    void whatTheScannerFindsOrDoesNotLookThroughIsRefused() throws IOException {
        byte[] virus = SmallClamd.EICAR.getBytes(StandardCharsets.US_ASCII);
        FileIntake infected = intake(SETTINGS, _ -> new Antivirus.Answer.Infected("Eicar"));
        FileIntake failed = intake(SETTINGS, _ -> new Antivirus.Answer.NotLookedThrough("over its limit"));

        assertThat(infected.take("notes.txt", virus)).isEqualTo(new Taking.Refused("notes.txt", Unfitness.INFECTED));
        assertThat(failed.take("notes.txt", virus)).isEqualTo(new Taking.Refused("notes.txt", Unfitness.NOT_CHECKED));
    }

    @Test
    void pictureWhoseWordsNobodyReadsIsSaidToBeUnread() throws IOException {
        PictureText nobody = new PictureText() {
            @Override
            public java.util.Optional<String> of(byte[] picture) {
                return java.util.Optional.empty();
            }
        };
        FileIntake blind = new FileIntake(SETTINGS, null, new PictureIntake(), new FileWords(new PartTexts(), nobody));
        Taking taken = blind.take("photo.jpg", Papers.photo("x"));
        assertThat(((Taking.Taken) taken).file().unread()).contains("could not be read");
    }

    @ParameterizedTest
    @CsvSource({"C:\\Users\\Dana\\notes.txt, notes.txt", "../../etc/notes.txt, notes.txt", "a:b.txt, a_b.txt"})
    void nameBearsNoFolders(String named, String name) {
        assertThat(taken(named, "Hi".getBytes(StandardCharsets.UTF_8)).name()).isEqualTo(name);
    }

    private FileToSend taken(String name, byte[] bytes) {
        Taking taking = intake.take(name, bytes);
        assertThat(taking).isInstanceOf(Taking.Taken.class);
        return ((Taking.Taken) taking).file();
    }

    private Unfitness why(String name, byte[] bytes) {
        Taking taking = intake.take(name, bytes);
        assertThat(taking).isInstanceOf(Taking.Refused.class);
        return ((Taking.Refused) taking).why();
    }

    private static FileIntake intake(FileSettings settings, @org.jspecify.annotations.Nullable Antivirus antivirus) {
        return new FileIntake(
                settings, antivirus, new PictureIntake(), new FileWords(new PartTexts(), new PictureText()));
    }

    private static byte[] locked() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static String unpacked(byte[] zip) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            while (in.getNextEntry() != null) {
                all.append(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
