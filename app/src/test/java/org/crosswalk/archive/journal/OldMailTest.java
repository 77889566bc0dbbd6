package org.crosswalk.archive.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.Attachments;
import org.crosswalk.archive.Digest;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.archive.journal.JournaledMails.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MicronautTest(transactional = false)
class OldMailTest {
    @Inject
    OldMail old;

    @Inject
    ArchiveEntries entries;

    @Inject
    Attachments attachments;

    @TempDir
    Path folder;

    @Test
    void everyMailIsAnEntryWithItsRawBytes() throws IOException {
        long before = entries.newest();
        Progress all = old.journal(mailbox("first", 1200, "A"), _ -> {});

        assertThat(all).isEqualTo(new Progress(1200, 1200, 0, 0));
        assertThat(entries.newest()).isEqualTo(before + 1200);
        ArchiveEntry last = entries.find(before + 1200).orElseThrow();
        assertThat(last.kind()).isEqualTo(EntryKind.MAIL);
        assertThat(last.content()).contains("\"subject\":\"Bus A1199\"").contains("\"sender\":null");
        assertThat(attachments.read(Digest.of(mail("A", 1199)))).isEqualTo(mail("A", 1199));
    }

    @Test
    void whatWasInterruptedGoesOnAndItsCountsStayExact() throws IOException {
        Path file = mailbox("second", 1300, "B");
        assertThatThrownBy(() -> old.journal(file, progress -> {
                    if (progress.read() == 1000) {
                        throw new IllegalStateException("the power failed");
                    }
                }))
                .hasMessage("the power failed");

        assertThat(old.journal(file, _ -> {})).isEqualTo(new Progress(1300, 1300, 0, 0));
        long before = entries.newest();
        assertThat(old.journal(file, _ -> {})).isEqualTo(new Progress(1300, 1300, 0, 0));
        assertThat(entries.newest()).isEqualTo(before);
    }

    @Test
    void mailThatIsThereAlreadyIsCountedAndNotTakenTwice() throws IOException {
        old.journal(mailbox("third", 10, "C"), _ -> {});
        assertThat(old.journal(mailbox("fourth", 14, "C"), _ -> {})).isEqualTo(new Progress(14, 4, 10, 0));
    }

    @Test
    void gzippedMailboxAndMaildirAreReadToo() throws IOException {
        Path gzipped = folder.resolve("old.mbox.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzipped))) {
            out.write(Files.readAllBytes(mailbox("fifth", 3, "D")));
        }
        assertThat(old.journal(gzipped, _ -> {})).isEqualTo(new Progress(3, 3, 0, 0));

        Path maildir = folder.resolve("Maildir");
        Files.createDirectories(maildir.resolve("cur"));
        Files.createDirectories(maildir.resolve(".Sent/new"));
        Files.createDirectories(maildir.resolve("tmp"));
        Files.write(maildir.resolve("cur/1.host:2,S"), mail("E", 1));
        Files.write(maildir.resolve(".Sent/new/2.host"), mail("E", 2));
        Files.write(maildir.resolve("cur/3.host"), "no mail".getBytes(StandardCharsets.UTF_8));
        Files.write(maildir.resolve("tmp/4.host"), mail("E", 4));
        assertThat(old.journal(maildir, _ -> {})).isEqualTo(new Progress(3, 3, 0, 1));
    }

    @Test
    void folderWithoutMailIsRefused() {
        assertThatThrownBy(() -> old.journal(folder, _ -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no mail");
    }

    private Path mailbox(String name, int many, String word) throws IOException {
        Path file = folder.resolve(name + ".mbox");
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < many; i++) {
                out.write("From someone Thu Jan  1 00:00:00 2015\n".getBytes(StandardCharsets.UTF_8));
                out.write(mail(word, i));
                out.write('\n');
            }
        }
        return file;
    }

    private static byte[] mail(String word, int i) {
        return ("From: dreyes@tidewater.example\nSubject: Bus " + word + i + "\n\nIt leaves at seven.\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
