package org.crosswalk.records.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.records.ArchiveHit;
import org.crosswalk.records.ArchiveHit.Fragment;
import org.crosswalk.records.ArchiveHits;
import org.crosswalk.records.ArchiveQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LuceneArchiveSearchTest {
    @TempDir
    Path home;

    private final PaperArchive archive = new PaperArchive();
    private ArchiveIndex index;

    @BeforeEach
    void open() throws IOException {
        index = TestIndex.of(archive, home);
        archive.message("Swim practice moved", "Zoë Müller and the team meet at the pool at six. Bring water!");
        archive.message("Bus to the meet", "The bus leaves at seven. Meet the well-known coach at the gate.");
        index.catchUp();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    pool                  | 1
                    POOL                  | 1
                    zoe muller            | 1
                    Zoë                   | 1
                    meet                  | 2 1
                    pool bus              |
                    "team meet"           | 1
                    "meet team"           |
                    "team meet" water     | 1
                    "team meet            | 1
                    sw*                   | 1
                    MÜL*                  | 1
                    mee*                  | 2 1
                    well-kn*              | 2
                    kn*                   | 2
                    well-known            | 2
                    coach-ruiz            | 2 1
                    message-2             | 2
                    nowhere               |
                    text:pool             |
                    """)
    void wordsFind(String words, @Nullable String numbers) {
        assertThat(search(words).hits().stream()
                        .map(hit -> Long.toString(hit.number()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(numbers == null ? "" : numbers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\"",
                "\"\"",
                "*",
                "**",
                "-",
                "()",
                "pool AND (",
                "[a TO",
                "\\",
                "a\\",
                "~~",
                "^2",
                "text:",
                "/re[/",
                "\0",
                "\uD83D",
                "…",
                "***pool***",
                "\"*\"",
                "&& ||",
                "!"
            })
    void oddWordsNeverThrow(String words) {
        assertThat(search(words).completeUpTo()).isEqualTo(2);
    }

    @Test
    void randomWordsNeverThrow() {
        Random random = new Random(7);
        String signs = "\"*pool -:()[]{}~^/\\&|!?é\n";
        for (int i = 0; i < 2000; i++) {
            String words = random.ints(random.nextInt(30), 0, signs.length())
                    .mapToObj(at -> signs.substring(at, at + 1))
                    .collect(Collectors.joining());
            assertThat(search(words).total()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void veryManyWordsAreCutShort() {
        assertThat(search("meet ".repeat(100_000)).total()).isEqualTo(2);
    }

    @Test
    void noWordsFindNothing() {
        assertThat(search(" ").total()).isZero();
    }

    @Test
    void snippetMarksTheWordsAsTheyWereWritten() {
        List<Fragment> snippet = search("zoe").hits().getFirst().snippet();

        assertThat(snippet).filteredOn(Fragment::marked).containsExactly(new Fragment("Zoë", true));
        assertThat(snippet.stream().map(Fragment::text).collect(Collectors.joining()))
                .contains("Zoë Müller and the team meet at the pool at six.");
    }

    @Test
    void snippetMarksWhatAPrefixMeans() {
        assertThat(search("wat*").hits().getFirst().snippet()).contains(new Fragment("water", true));
    }

    @Test
    void markupInATextStaysText() {
        archive.message("<b>Bold</b>", "lemonade <script>");
        index.catchUp();

        assertThat(search("lemonade").hits().getFirst().snippet())
                .extracting(Fragment::text)
                .anyMatch(text -> text.contains("<script>"));
    }

    @Test
    void pagesFollowEachOtherNewestFirstWithAnExactCount() {
        for (int i = 0; i < 2500; i++) {
            archive.message("Fruit", "Bring fruit " + i);
        }
        index.catchUp();

        ArchiveHits first = search("fruit", null, 1000);
        ArchiveHits second = search("fruit", first.olderThan(), 1000);
        ArchiveHits third = search("fruit", second.olderThan(), 1000);

        assertThat(first.total()).isEqualTo(2500).isEqualTo(third.total());
        assertThat(first.hits().getFirst().number()).isEqualTo(2502);
        assertThat(second.hits().getFirst().number()).isEqualTo(1502);
        assertThat(third.hits()).hasSize(500).extracting(ArchiveHit::number).endsWith(3L);
        assertThat(third.olderThan()).isNull();
    }

    @Test
    void searchesDoNotFindEarlierSearches() {
        archive.write(EntryKind.ACCESS, "archive", "{\"by\":\"officer-lee\",\"words\":\"pool\"}");
        index.catchUp();

        assertThat(search("pool").total()).isEqualTo(1);
        assertThat(search("officer-lee").total()).isEqualTo(1);
    }

    @Test
    void BEL11theLogOfLooksIsFoundByItsKindAndByWhoLooked() {
        archive.write(EntryKind.ACCESS, "archive", "{\"by\":\"officer-lee\",\"words\":\"pool\"}");
        archive.write(EntryKind.ACCESS, "archive", "{\"by\":\"officer-kim\",\"words\":\"pool\"}");
        index.catchUp();

        assertThat(search("kind:access").total()).isEqualTo(2);
        assertThat(search("kind:access person:officer-lee").total()).isEqualTo(1);
    }

    private ArchiveHits search(String words) {
        return search(words, null, 20);
    }

    private ArchiveHits search(String words, @Nullable Long before, int size) {
        return new LuceneArchiveSearch(index, archive, TestIndex.CLOCK).search(new ArchiveQuery(words, before, size));
    }
}
