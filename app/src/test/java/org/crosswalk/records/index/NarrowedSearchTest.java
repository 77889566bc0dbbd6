package org.crosswalk.records.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.records.ArchiveFacets;
import org.crosswalk.records.ArchiveFacets.Facet;
import org.crosswalk.records.ArchiveHit;
import org.crosswalk.records.ArchiveHits;
import org.crosswalk.records.ArchiveQuery;
import org.crosswalk.records.ArchiveQuery.Sight;
import org.crosswalk.records.Reconciled;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Five entries: 1 and 2 a private matter, 3 to the team, 4 and 5 mail. */
class NarrowedSearchTest {
    @TempDir
    Path home;

    private final PaperArchive archive = new PaperArchive();
    private ArchiveIndex index;

    @BeforeEach
    void open() throws IOException {
        index = TestIndex.of(archive, home);
        archive.write(EntryKind.MESSAGE, "m1", message("MEDICAL", "Inhaler", "The inhaler is at the pool."));
        archive.write(EntryKind.DELIVERY, "m1", "{\"recipient\":\"stu-01\",\"detail\":\"handed over\"}");
        archive.write(EntryKind.MESSAGE, "m2", message("ORDINARY", "Practice", "Practice at the pool moved to six."));
        archive.write(
                EntryKind.MAIL,
                "mail:4",
                mail("The bus", "It leaves the pool late today", "root@x", "2026-01-31T23:30:00Z", """
                {"digest":"00","name":"Permission slip.pdf","size":3,"text":"I permit the aquarium","trouble":null,"type":"application/pdf"}"""));
        archive.write(EntryKind.MAIL, "mail:5", mail("Re: The bus", "Thanks", "root@x", "2099-01-01T00:00:00Z", ""));
        index.catchUp();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            pool                             | 3 4
            kind:mail                        | 5 4
            kind:MAIL pool                   | 4
            kind:nothing                     |
            pool -bus                        | 3
            -kind:mail -kind:delivery        | 3
            person:dreyes                    | 3
            person:Dana@Tidewater.example    | 5 4
            from:dana@tidewater.example      | 5 4
            to:coach@tidewater.example       | 5 4
            from:coach@tidewater.example     |
            to:blind@tidewater.example       | 5 4
            group:team-soccer                | 3
            "bus pool"                       |
            "leaves late"~5                  | 4
            "leaves late"~1                  |
            "bus leaves"~9                   | 4
            has:attachment                   | 4
            file:permission                  | 4
            file:perm*                       | 4
            attached:aquarium                | 4
            attached:bus                     |
            aquarium                         | 4
            "permit the aquarium"            | 4
            thread:root@x                    | 5 4
            after:2026-01-31 before:2026-02-01 | 4
            after:2026-02-01 before:2026-02-02 |
            on:2026-01-31                    | 4
            month:2026-01                    | 4
            month:2026-03 kind:mail          | 5
            after:yesterday                  |
            inhaler                          |
            """)
    void piecesNarrow(String words, @Nullable String numbers) {
        assertThat(numbers(search(words))).isEqualTo(numbers == null ? "" : numbers);
    }

    @Test
    void WES12lookAtAPrivateMatterStaysSealedWhenTheMessageIsDisposedOf() throws IOException {
        archive.rewrite(1, "{}");
        archive.write(
                EntryKind.ACCESS, "m1", "{\"by\":\"tmarsh\",\"purpose\":\"The inhaler\",\"request\":\"5b1d3c1e\"}");
        archive.write(EntryKind.ACCESS, "m2", "{\"by\":\"tmarsh\",\"number\":3}");
        index.close();
        new IndexFolder(home).throwAway();
        index = TestIndex.of(archive, home);
        index.catchUp();

        ArchiveHits looks = search("kind:access");
        assertThat(looks.hits()).extracting(ArchiveHit::about).containsExactly("m2");
        assertThat(looks.sealed()).isEqualTo(1);
    }

    @Test
    void whatIsSealedIsCountedAndNotShown() {
        ArchiveHits hits = search("pool");
        assertThat(hits.total()).isEqualTo(2);
        assertThat(hits.sealed()).isEqualTo(1);
        assertThat(search("m1").total())
                .as("what became of it is sealed with it")
                .isZero();
        assertThat(search("m1").sealed()).isEqualTo(2);
        assertThat(index("pool").people())
                .extracting(Facet::value)
                .contains("dreyes")
                .doesNotContain("stu-01");
    }

    @Test
    void whatWasReleasedIsShownAndNothingElse() {
        ArchiveHits released = search("pool", new Sight(false, Set.of("m1")));
        assertThat(numbers(released)).isEqualTo("3 1 4");
        assertThat(released.hits()).extracting(ArchiveHit::sealed).containsExactly(false, true, false);
        assertThat(released.sealed()).isZero();
        assertThat(numbers(search("pool", new Sight(false, Set.of("m7"))))).isEqualTo("3 4");
        assertThat(numbers(search("pool", Sight.EVERYTHING))).isEqualTo("3 1 4");
    }

    @Test
    void sealsSurviveARestart() throws IOException {
        index.close();
        index = TestIndex.of(archive, home);
        archive.write(EntryKind.DELIVERY, "m1", "{\"detail\":\"came back\"}");
        index.catchUp();
        assertThat(search("\"came back\"").total()).isZero();
        assertThat(search("\"came back\"").sealed()).isEqualTo(1);
    }

    @Test
    void facetsCountExactly() {
        ArchiveFacets facets = index("pool bus");
        assertThat(facets.kinds()).containsExactly(new Facet("MAIL", "kind:MAIL", 1));
        assertThat(facets.months()).containsExactly(new Facet("2026-01", "month:2026-01", 1));
        assertThat(facets.people())
                .extracting(Facet::term)
                .containsExactlyInAnyOrder(
                        "person:dana@tidewater.example",
                        "person:coach@tidewater.example",
                        "person:blind@tidewater.example");
        assertThat(index("pool").groups()).containsExactly(new Facet("team-soccer", "group:team-soccer", 1));
    }

    @Test
    void newestFirstGoesByWhenItWasSaidAndPagesFollowEachOther() {
        ArchiveHits first = new LuceneArchiveSearch(index, archive, TestIndex.CLOCK)
                .search(new ArchiveQuery("the", null, 1, Sight.EVERYTHING));
        ArchiveHits second = new LuceneArchiveSearch(index, archive, TestIndex.CLOCK)
                .search(new ArchiveQuery("the", first.olderThan(), 3, Sight.EVERYTHING));
        assertThat(numbers(first) + ", " + numbers(second)).isEqualTo("5, 3 1 4");
        assertThat(second.olderThan()).isNull();
    }

    @Test
    void indexIsComparedWithTheArchive() {
        LuceneArchiveSearch search = new LuceneArchiveSearch(index, archive, TestIndex.CLOCK);
        assertThat(search.reconcile()).isEqualTo(new Reconciled(5, 5, 5, true, 0));
        assertThat(search.reconcile().isWhole()).isTrue();
        archive.rewrite(3, "{\"text\":\"another\"}");
        assertThat(search.reconcile()).isEqualTo(new Reconciled(5, 5, 5, false, 0));
    }

    @Test
    void entryThatWasDestroyedIsNoLongerFound() {
        archive.rewrite(3, "{\"destroyed\":\"by disposition\"}");
        LuceneArchiveSearch search = new LuceneArchiveSearch(index, archive, TestIndex.CLOCK);
        search.readAgain(3);
        search.readAgain(7);
        assertThat(numbers(search("pool"))).isEqualTo("4");
        assertThat(search("pool").completeUpTo()).isEqualTo(5);
        assertThat(search.reconcile().isWhole()).isTrue();
    }

    private ArchiveFacets index(String words) {
        return new LuceneArchiveSearch(index, archive, TestIndex.CLOCK).facets(new ArchiveQuery(words, null, 1));
    }

    private ArchiveHits search(String words) {
        return search(words, Sight.UNSEALED);
    }

    private ArchiveHits search(String words, Sight sight) {
        return new LuceneArchiveSearch(index, archive, TestIndex.CLOCK)
                .search(new ArchiveQuery(words, null, 20, sight));
    }

    private static String numbers(ArchiveHits hits) {
        return hits.hits().stream().map(hit -> Long.toString(hit.number())).collect(Collectors.joining(" "));
    }

    private static String message(String matter, String subject, String text) {
        return """
                {"group":{"id":"team-soccer","title":"Varsity Soccer"},"matter":"%s","recipients":[{"as":"STUDENT","id":"stu-01","name":"Jay"}],\
                "sender":{"as":"STAFF","id":"dreyes","name":"Dana Reyes"},"subject":"%s","text":"%s"}""".formatted(matter, subject, text).replace("stu-01", matter.equals("MEDICAL") ? "stu-01" : "stu-02");
    }

    private static String mail(String subject, String text, String thread, String sent, String parts) {
        return """
                {"bcc":[],"cc":[],"envelope":{"recipients":["blind@tidewater.example"],"sender":"dana@tidewater.example"},\
                "from":["Dana Reyes <Dana@Tidewater.example>"],"parts":[%s],"raw":{"attachment":"%s","name":"","size":1,"type":"message/rfc822"},\
                "sameAs":"%s","sent":"%s","source":"smtp","subject":"%s","text":"%s","thread":"%s","to":["coach@tidewater.example"],"trouble":null}""".formatted(parts, "0".repeat(64), "1".repeat(64), sent, subject, text, thread);
    }
}
