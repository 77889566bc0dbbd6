package org.crosswalk.delivery.email;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.delivery.Consignment;
import org.crosswalk.delivery.Parcel;
import org.crosswalk.delivery.WaysOut;

/** A rendered letter with one recipient's headers before it, given to the transport as the bytes it is. */
final class StreamedMail extends MimeMessage {
    private final byte[] headers;
    private final byte[] rest;

    /** In whose name, and how one gets out. */
    record Sender(String domain, WaysOut waysOut) {}

    StreamedMail(Session session, String headers, byte[] rest) {
        super(session);
        this.headers = headers.getBytes(StandardCharsets.US_ASCII);
        this.rest = rest;
    }

    static StreamedMail of(
            Session session, Consignment consignment, EmailAddress to, RenderedLetter letter, Sender sender) {
        String headers = "To: %s\r\nMessage-ID: <%s@%s>\r\n".formatted(to.value(), id(consignment), sender.domain());
        if (letter.places().isEmpty()) {
            return new StreamedMail(session, headers, letter.mail());
        }
        Parcel parcel = consignment.parcel();
        String token = sender.waysOut().token(parcel.recipient(), parcel.channel(), consignment.writtenAt());
        return new StreamedMail(
                session, headers + unsubscribe(sender, token), letter.places().filled(letter.mail(), token));
    }

    /** What a mail program's own button needs (RFC 8058, 3.1). */
    private static String unsubscribe(Sender sender, String token) {
        String link = sender.waysOut().link().replace(WaysOut.PLACE, token);
        return "List-Unsubscribe: <%s>\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n".formatted(link);
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
