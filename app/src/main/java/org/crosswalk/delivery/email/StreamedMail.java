package org.crosswalk.delivery.email;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.delivery.Consignment;

/** A rendered letter with one recipient's headers before it, given to the transport as the bytes it is. */
final class StreamedMail extends MimeMessage {
    private final byte[] headers;
    private final byte[] rest;

    StreamedMail(Session session, Consignment consignment, EmailAddress to, RenderedLetter letter, String domain) {
        super(session);
        this.headers = "To: %s\r\nMessage-ID: <%s@%s>\r\n"
                .formatted(to.value(), id(consignment), domain)
                .getBytes(StandardCharsets.US_ASCII);
        this.rest = letter.mail();
    }

    /** The same in every attempt, so that a mail server or reader can tell a duplicate. */
    private static UUID id(Consignment consignment) {
        String name = consignment.letter().id() + "/" + consignment.id();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void writeTo(OutputStream out, String[] without) throws IOException {
        out.write(headers);
        out.write(rest);
    }
}
