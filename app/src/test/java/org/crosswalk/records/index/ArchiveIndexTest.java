package org.crosswalk.records.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.records.ArchiveHits;
import org.crosswalk.records.ArchiveQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveIndexTest {
    @TempDir
    Path home;

    private final PaperArchive archive = new PaperArchive();
    private ArchiveIndex index;

    @BeforeEach
    void open() throws IOException {
        index = TestIndex.of(archive, home);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void whatIsArchivedIsFoundAfterCatchingUp() {
        archive.message("Practice", "Bring water");
        assertThat(search("water").total()).isZero();
        assertThat(search("water").completeUpTo()).isZero();
        assertThat(search("water").newest()).isEqualTo(1);

        index.catchUp();

        assertThat(search("water").total()).isEqualTo(1);
        assertThat(search("water").completeUpTo()).isEqualTo(1);
    }

    @Test
    void whatSomebodyWaitsForIsFoundWithoutDelay() {
        archive.message("Practice", "Bring water");
        index.await(1, Duration.ZERO);

        index.keepUp();

        assertThat(search("water").total()).isEqualTo(1);
    }

    @Test
    void catchingUpTwiceIndexesNothingTwice() {
        archive.message("Practice", "Bring water");
        index.catchUp();
        index.catchUp();

        assertThat(search("water").total()).isEqualTo(1);
    }

    @Test
    void indexSurvivesARestart() throws IOException {
        archive.message("Practice", "Bring water");
        index.catchUp();

        restart();

        assertThat(search("water").total()).isEqualTo(1);
        archive.message("Game", "Bring water and fruit");
        index.catchUp();
        assertThat(search("water").total()).isEqualTo(2);
    }

    @Test
    void deletedIndexIsBuiltAnew() throws IOException {
        thousandMessages();
        index.close();
        for (Path file : files()) {
            Files.delete(file);
        }

        index = TestIndex.of(archive, home);
        index.catchUp();

        assertThat(search("water").total()).isEqualTo(1000);
    }

    @Test
    void corruptIndexIsBuiltAnewWhicheverFileIsHurt() throws IOException {
        archive.message("Practice", "Bring water");
        index.catchUp();
        for (int i = 0; i < files().size(); i++) {
            Path hurt = files().get(i);
            index.close();
            flipAByte(hurt);

            index = TestIndex.of(archive, home);
            index.catchUp();

            assertThat(search("water").total())
                    .as("after %s was hurt", hurt.getFileName())
                    .isEqualTo(1);
        }
    }

    @Test
    void missingFileOfTheIndexMakesItAnew() throws IOException {
        thousandMessages();
        index.close();
        for (Path file : files()) {
            if (file.toString().endsWith(".cfs") || file.toString().endsWith(".fdt")) {
                Files.delete(file);
            }
        }

        index = TestIndex.of(archive, home);
        index.catchUp();

        assertThat(search("water").total()).isEqualTo(1000);
    }

    @Test
    void indexOfAnotherArchiveIsNotTrusted() throws IOException {
        archive.message("Practice", "Bring water");
        index.catchUp();
        archive.burn();
        archive.message("Practice", "Bring fruit");

        restart();
        index.catchUp();

        assertThat(search("water").total()).isZero();
        assertThat(search("fruit").total()).isEqualTo(1);
    }

    @Test
    void indexThatFailsWhileRunningRecovers() throws IOException {
        archive.message("Practice", "Bring water");
        index.catchUp();
        index.close(); // as after a failed write, which closes the writer for good

        archive.message("Game", "Bring water and fruit");
        index.catchUp();
        index.catchUp();

        assertThat(search("water").total()).isEqualTo(2);
    }

    @Test
    void whatWasDisposedOfIsInNoFileAnyMoreAlsoWhereItWasDurableBefore() throws IOException {
        long message = archive.message("Practice", "Bring quokkamarmalade");
        index.catchUp();
        restart();
        assertThat(filesSay("quokkamarmalade")).isTrue();

        archive.rewrite(message, "{}");
        archive.write(EntryKind.DISPOSITION, "disposition-1", "{\"entries\":\"" + message + "\"}");
        index.catchUp();

        assertThat(filesSay("quokkamarmalade")).isFalse();
    }

    @Test
    void whatWasDisposedOfAmongAThousandIsInNoFileAnyMore() throws IOException {
        long message = archive.message("Practice", "Bring quokkamarmalade");
        thousandMessages();
        assertThat(filesSay("quokkamarmalade")).isTrue();

        archive.rewrite(message, "{}");
        archive.write(EntryKind.DISPOSITION, "disposition-1", "{\"entries\":\"" + message + "\"}");
        index.catchUp();

        assertThat(filesSay("quokkamarmalade")).isFalse();
    }

    @Test
    void twoServicesDoNotShareAnIndex() {
        assertThatIllegalStateException().isThrownBy(() -> TestIndex.of(archive, home));
    }

    @Test
    void entriesOfEveryKindAreIndexed() {
        Set<EntryKind> kinds = EnumSet.complementOf(EnumSet.of(EntryKind.UNKNOWN));
        for (EntryKind kind : kinds) {
            archive.write(kind, "about-all", "{\"by\":\"officer-lee\"}");
        }
        index.catchUp();

        assertThat(search("about-all").total()).isEqualTo(kinds.size());
        assertThat(search("officer-lee").total()).isEqualTo(kinds.size());
    }

    private void thousandMessages() {
        for (int i = 0; i < 1000; i++) {
            archive.message("Practice", "Bring water " + i);
        }
        index.catchUp();
    }

    private void restart() throws IOException {
        index.close();
        index = TestIndex.of(archive, home);
    }

    private ArchiveHits search(String words) {
        return new LuceneArchiveSearch(index, archive, TestIndex.CLOCK).search(new ArchiveQuery(words, null, 20));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
    }

    private boolean filesSay(String word) throws IOException {
        for (Path file : files()) {
            if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static void flipAByte(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }
}
