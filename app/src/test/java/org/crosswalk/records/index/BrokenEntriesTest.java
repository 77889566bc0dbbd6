package org.crosswalk.records.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.records.ArchiveHit;
import org.crosswalk.records.ArchiveHits;
import org.crosswalk.records.ArchiveQuery;
import org.crosswalk.records.Reconciled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever alters one entry hides that one at most, and everybody sees which. */
class BrokenEntriesTest {
    private static final ArchiveQuery.Sight EVERYTHING = ArchiveQuery.Sight.EVERYTHING;

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
    void whatComesAfterABrokenEntryIsFound() {
        mail("Bring water");
        long broken = mail("Bring water too");
        mail("Bring water and fruit");
        archive.damage(broken);

        index.catchUp();

        ArchiveHits found = search("water");
        assertThat(found.hits()).extracting(ArchiveHit::number).containsExactly(3L, 1L);
        assertThat(found.completeUpTo()).isEqualTo(3);
    }

    @Test
    void officerSeesHowManyCannotBeReadAndWhich() {
        mail("Bring water");
        long first = mail("Bring fruit");
        long second = mail("Bring jerseys");
        archive.damage(first);
        archive.damage(second);
        index.catchUp();

        assertThat(search("water").unreadable()).isEqualTo(2);
        assertThat(search("nowhere").unreadableNumbers()).containsExactly(second, first);
        assertThat(search("is:broken kind:mail on:2026-03-02").hits())
                .extracting(ArchiveHit::number, ArchiveHit::readable)
                .containsExactly(tuple(second, false), tuple(first, false));
        assertThat(search("-is:broken").hits()).extracting(ArchiveHit::readable).containsExactly(true);
    }

    @Test
    void whatIsNoJsonOrHasNoDigestHidesNothingElse() {
        archive.write(EntryKind.MAIL, "mail-1", "{\"text\":\"Bring water\"");
        archive.restore(new ArchiveEntry(
                archive.write(EntryKind.MAIL, "mail-2", "{}"),
                EntryKind.UNKNOWN,
                "mail-2",
                TestIndex.CLOCK.instant(),
                "{\"text\":\"Bring fruit\"}",
                "no digest"));
        mail("Bring jerseys");
        index.catchUp();

        assertThat(search("jerseys").total()).isEqualTo(1);
        assertThat(search("water").unreadableNumbers()).containsExactly(1L);
        assertThat(reconcile()).isEqualTo(new Reconciled(3, 3, 3, true, 1));
    }

    @Test
    void comparisonSaysThatEntriesCannotBeReadUntilTheyAreRestored() {
        mail("Bring water");
        long broken = mail("Bring fruit");
        ArchiveEntry kept = find(broken);
        archive.damage(broken);
        index.catchUp();

        assertThat(reconcile()).isEqualTo(new Reconciled(2, 2, 2, true, 1));
        assertThat(reconcile().isWhole()).isFalse();

        archive.restore(kept);
        assertThat(reconcile()).isEqualTo(new Reconciled(2, 2, 2, true, 0));
        assertThat(search("fruit").hits()).extracting(ArchiveHit::readable).containsExactly(true);
        assertThat(search("fruit").unreadable()).isZero();
    }

    @Test
    void indexWithABrokenEntrySurvivesARestart() throws IOException {
        mail("Bring water");
        archive.damage(mail("Bring fruit"));
        index.catchUp();
        index.close();

        index = TestIndex.of(archive, home);

        assertThat(search("water").completeUpTo()).isEqualTo(2);
        assertThat(search("water").unreadable()).isEqualTo(1);
    }

    @Test
    void WES12brokenMessageIsTakenForAPrivateOneUntilItIsRestored() {
        long message = archive.write(EntryKind.MESSAGE, "m1", "{\"matter\":\"ORDINARY\",\"text\":\"Bring water\"}");
        archive.write(EntryKind.DELIVERY, "m1", "{\"detail\":\"came back\"}");
        ArchiveEntry kept = find(message);
        archive.damage(message);
        index.catchUp();

        assertThat(search("\"came back\"").total()).isZero();
        assertThat(search("\"came back\"").sealed()).isEqualTo(1);
        assertThat(search("nothing").unreadableNumbers())
                .as("its number tells nothing")
                .containsExactly(message);

        archive.restore(kept);
        reconcile();
        assertThat(search("\"came back\"").total()).isEqualTo(1);
        assertThat(search("water").total()).isEqualTo(1);
    }

    @Test
    void WES12privateMessageStaysSealedWhenItIsRestored() {
        long message = archive.write(EntryKind.MESSAGE, "m1", "{\"matter\":\"MEDICAL\",\"text\":\"Bring water\"}");
        archive.write(EntryKind.DELIVERY, "m1", "{\"detail\":\"came back\"}");
        ArchiveEntry kept = find(message);
        archive.damage(message);
        index.catchUp();
        archive.restore(kept);
        reconcile();

        assertThat(search("m1").total()).isZero();
        assertThat(search("m1").sealed()).isEqualTo(2);
        assertThat(search("m1", EVERYTHING).total()).isEqualTo(2);
    }

    @Test
    void entryOfNoKnownKindSealsNotWhatIsAboutTheWholeArchive() {
        archive.write(EntryKind.UNKNOWN, "archive", "{}");
        archive.write(EntryKind.UNKNOWN, "m1", "{}");
        archive.write(EntryKind.ACCESS, "archive", "{\"by\":\"tmarsh\"}");
        archive.write(EntryKind.DELIVERY, "m1", "{\"detail\":\"came back\"}");
        archive.damage(1);
        archive.damage(2);
        index.catchUp();

        assertThat(search("person:tmarsh").total()).isEqualTo(1);
        assertThat(search("\"came back\"").sealed()).isEqualTo(1);
    }

    private long mail(String text) {
        return archive.write(EntryKind.MAIL, "mail", "{\"text\":\"" + text + "\"}");
    }

    private ArchiveEntry find(long number) {
        return archive.find(number).orElseThrow();
    }

    private Reconciled reconcile() {
        return new LuceneArchiveSearch(index, archive, TestIndex.CLOCK).reconcile();
    }

    private ArchiveHits search(String words) {
        return search(words, ArchiveQuery.Sight.UNSEALED);
    }

    private ArchiveHits search(String words, ArchiveQuery.Sight sight) {
        return new LuceneArchiveSearch(index, archive, TestIndex.CLOCK)
                .search(new ArchiveQuery(words, null, 20, sight));
    }
}
