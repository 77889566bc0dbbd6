package org.crosswalk.archive.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MboxTest {
    private static final String BEGINNING = "From someone Thu Jan  1 00:00:00 2015\n";

    @Test
    void mailsAreWhatStandsBetweenTheirBeginnings() throws IOException {
        assertThat(mails(BEGINNING + "A: 1\n\none\n\n" + BEGINNING + "A: 2\n\ntwo\n"))
                .containsExactly("A: 1\n\none\n", "A: 2\n\ntwo\n");
    }

    @Test
    void aLineOfTheTextThatOnlyLooksAlikeBeginsNothing() throws IOException {
        String mail = "A: 1\n\nFrom here to there.\n\nFrom 2015 on\n\n>From x Thu Jan  1 00:00:00 2015\nend\n";
        assertThat(mails(BEGINNING + mail)).containsExactly(mail);
        String close = "A: 1\n\nno empty line before\n" + BEGINNING + "end\n";
        assertThat(mails(BEGINNING + close)).containsExactly(close);
    }

    @Test
    void lineEndsOfWindowsStay() throws IOException {
        String begin = BEGINNING.replace("\n", "\r\n");
        assertThat(mails(begin + "A: 1\r\n\r\none\r\n\r\n" + begin + "A: 2\r\n\r\ntwo\r\n"))
                .containsExactly("A: 1\r\n\r\none\r\n", "A: 2\r\n\r\ntwo\r\n");
    }

    @Test
    void veryLongLinesAndMailboxesWithoutAnEndAreReadToo() throws IOException {
        String line = "x".repeat(200_000);
        assertThat(mails(BEGINNING + "A: 1\n\n" + line)).containsExactly("A: 1\n\n" + line);
        assertThat(mails("")).isEmpty();
    }

    private static List<String> mails(String mailbox) throws IOException {
        List<String> mails = new ArrayList<>();
        try (Mbox mbox = new Mbox(new ByteArrayInputStream(mailbox.getBytes(StandardCharsets.UTF_8)))) {
            for (Optional<byte[]> mail = mbox.next(); mail.isPresent(); mail = mbox.next()) {
                mails.add(new String(mail.get(), StandardCharsets.UTF_8));
            }
        }
        return mails;
    }
}
