package org.crosswalk.archive.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.Attachments;
import org.crosswalk.archive.NamedAttachments;
import org.junit.jupiter.api.Test;

/** BEL-10: all e-mail with attachments is captured and archived. */
@MicronautTest(transactional = false)
@Property(name = "crosswalk.journal.port", value = "0")
@Property(name = "crosswalk.journal.recipients", value = "journal@archive.tidewater.example,@staff.tidewater.example")
@Property(name = "crosswalk.journal.largest", value = "20000")
class JournalListenerTest {
    private static final String JOURNAL = "journal@archive.tidewater.example";

    @Inject
    JournalListener listener;

    @Inject
    ArchiveEntries entries;

    @Inject
    Attachments attachments;

    @Test
    void bel10MailIsArchivedWithItsEnvelopeBeforeItIsAcknowledged() throws IOException {
        long before = entries.newest();
        try (SmtpTalk talk = new SmtpTalk(listener.port())) {
            assertThat(talk.say("MAIL FROM:<dreyes@tidewater.example>")).startsWith("250");
            assertThat(talk.say("RCPT TO:<" + JOURNAL + ">")).startsWith("250");
            assertThat(talk.say("RCPT TO:<Anybody@Staff.Tidewater.Example>")).startsWith("250");
            talk.say("DATA");
            assertThat(talk.say("Subject: Bus\r\nTo: a@b.example\r\n\r\nIt is late.\r\n..\r\n."))
                    .startsWith("250");
        }
        assertThat(entries.newest()).isEqualTo(before + 1);
        ArchiveEntry entry = entries.find(before + 1).orElseThrow();
        assertThat(entry.content())
                .contains("\"sender\":\"dreyes@tidewater.example\"")
                .contains("\"recipients\":[\"" + JOURNAL + "\",\"Anybody@Staff.Tidewater.Example\"]");
        String raw = NamedAttachments.in(entry.content()).iterator().next();
        assertThat(attachments.read(raw))
                .asString()
                .isEqualTo("Subject: Bus\r\nTo: a@b.example\r\n\r\nIt is late.\r\n.\r\n");
    }

    @Test
    void mailForOthersIsRefused() throws IOException {
        try (SmtpTalk talk = new SmtpTalk(listener.port())) {
            talk.say("MAIL FROM:<a@b.example>");
            assertThat(talk.say("RCPT TO:<somebody@elsewhere.example>")).startsWith("550 ");
            assertThat(talk.say("RCPT TO:<x@notstaff.tidewater.example>")).startsWith("550 ");
        }
    }

    @Test
    void mailThatIsTooLargeIsRefusedByItsBytesAndTheTalkGoesOn() throws IOException {
        long before = entries.newest();
        try (SmtpTalk talk = new SmtpTalk(listener.port())) {
            assertThat(talk.say("MAIL FROM:<a@b.example> SIZE=20001")).startsWith("552 ");
            // 10,500 characters of two bytes each
            assertThat(talk.mail("a@b.example", JOURNAL, "Subject: Large\n\n" + ("é".repeat(70) + "\n").repeat(150)))
                    .startsWith("552 ");
            assertThat(entries.newest()).isEqualTo(before);
            assertThat(talk.mail("a@b.example", JOURNAL, "Subject: Small enough\n\n" + "x".repeat(900)))
                    .startsWith("250 ");
        }
        assertThat(entries.newest()).isEqualTo(before + 1);
    }

    @Test
    void mailThatIsSentAgainIsArchivedOnce() throws IOException {
        long before = entries.newest();
        try (SmtpTalk talk = new SmtpTalk(listener.port())) {
            for (int i = 0; i < 3; i++) {
                assertThat(talk.mail("a@b.example", JOURNAL, "Subject: Again\n\nand again"))
                        .startsWith("250 ");
            }
            assertThat(talk.mail("a@b.example", "x@staff.tidewater.example", "Subject: Again\n\nand again"))
                    .startsWith("250 ");
        }
        assertThat(entries.newest()).as("one for each envelope").isEqualTo(before + 2);
    }

    @Test
    void whoComesAtTheSameTimeIsArchivedTogetherAndNobodyIsLost() throws Exception {
        long before = entries.newest();
        List<Callable<Integer>> senders = new ArrayList<>();
        for (int sender = 0; sender < 8; sender++) {
            String name = "sender" + sender;
            senders.add(() -> {
                int acknowledged = 0;
                try (SmtpTalk talk = new SmtpTalk(listener.port())) {
                    for (int i = 0; i < 20; i++) {
                        acknowledged += talk.mail(name + "@b.example", JOURNAL, "Subject: " + name + i + "\n\ntext")
                                        .startsWith("250 ")
                                ? 1
                                : 0;
                    }
                }
                return acknowledged;
            });
        }
        int acknowledged = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(senders)) {
                acknowledged += done.get();
            }
        }
        assertThat(acknowledged).isEqualTo(160);
        assertThat(entries.newest()).isEqualTo(before + 160);
    }
}
