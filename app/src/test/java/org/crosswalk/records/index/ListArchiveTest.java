package org.crosswalk.records.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.Attachments;
import org.crosswalk.archive.Digest;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.archive.journal.JournaledMails.Progress;
import org.crosswalk.archive.journal.MailBoxes;
import org.crosswalk.archive.journal.OldMail;
import org.crosswalk.records.ArchiveHit;
import org.crosswalk.records.ArchiveHits;
import org.crosswalk.records.ArchiveQuery;
import org.crosswalk.records.ArchiveSearch;
import org.crosswalk.records.ContentFields;
import org.crosswalk.records.Reconciled;
import org.crosswalk.roster.oneroster.Shared;
import org.junit.jupiter.api.Test;

/** Eight thousand real mails: threads, encodings, broken headers, attachments. */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
class ListArchiveTest {
    @Inject
    OldMail old;

    @Inject
    ArchiveEntries entries;

    @Inject
    Attachments attachments;

    @Inject
    ArchiveSearch search;

    @Inject
    IndexForTests index;

    @Inject
    ContentFields contents;

    @Test
    void everyMailIsJournaledOnceFoundAndKeptByteForByte() throws Exception {
        Path mailbox = Shared.file("data/mail/list-archive.mbox.gz");
        List<byte[]> mails = MailBoxes.read(mailbox);
        assertThat(mails).hasSize(8000);
        long different = mails.stream().map(Digest::of).distinct().count();

        Progress all = old.journal(mailbox, _ -> {});
        index.catchUp();

        assertThat(all.read()).isEqualTo(8000);
        assertThat(all.taken()).isEqualTo(different);
        assertThat(all.duplicates()).isEqualTo(8000 - different);
        for (int i = 0; i < mails.size(); i += 97) {
            assertThat(attachments.read(Digest.of(mails.get(i)))).isEqualTo(mails.get(i));
        }
        assertThat(found("kind:mail").total()).isEqualTo(different);
        assertThat(found("is:unreadable").total()).isEqualTo(all.unreadable());
        Reconciled compared = search.reconcile();
        assertThat(compared.isWhole()).isTrue();
        countsAreExact("rah@shipwright.com");
        threadsAreFoundWhole();
        System.out.printf("%s; \"remailer\" in %d%n", all, found("remailer").total());
    }

    /** The index against reading every single entry. */
    private void countsAreExact(String author) {
        long written = Stream.iterate(
                        entries.after(0, 500),
                        batch -> !batch.isEmpty(),
                        batch -> entries.after(batch.getLast().number(), 500))
                .flatMap(List::stream)
                .filter(entry -> entry.kind() == EntryKind.MAIL && isFrom(entry, author))
                .count();
        assertThat(written).isGreaterThan(10);
        assertThat(found("from:" + author).total()).isEqualTo(written);
    }

    private boolean isFrom(ArchiveEntry entry, String author) {
        return contents.of(entry).stream()
                .anyMatch(field -> field.name().equals("from")
                        && field.value().toLowerCase(java.util.Locale.ROOT).contains(author));
    }

    private void threadsAreFoundWhole() {
        ArchiveHit reply = found("kind:mail \"in reply\"").hits().getFirst();
        assertThat(found("thread:\"" + reply.thread() + "\"").hits())
                .extracting(ArchiveHit::thread)
                .containsOnly(reply.thread());
    }

    private ArchiveHits found(String words) {
        return search.search(new ArchiveQuery(words, null, 50));
    }
}
