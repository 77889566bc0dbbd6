package org.crosswalk.delivery.email;

import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.delivery.Consignment;
import org.crosswalk.delivery.Parcel;
import org.crosswalk.delivery.WaysOut;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** A rendered letter with one recipient's headers before it, given to the transport as the bytes it is. */
final class StreamedMail extends SMTPMessage {
    private final byte[] headers;
    private final byte[] rest;

    /**
     * In whose name, and how one gets out.
     *
     * @param hearsBounces whether mail servers tell this service what they cannot deliver, at the letter's own address
     */
    record Sender(String domain, WaysOut waysOut, boolean hearsBounces) {}

    StreamedMail(Session session, String headers, byte[] rest) {
        super(session);
        this.headers = headers.getBytes(StandardCharsets.US_ASCII);
        this.rest = rest;
    }

    static StreamedMail of(
            Session session, Consignment consignment, EmailAddress to, RenderedLetter letter, Sender sender) {
        StreamedMail mail = rendered(session, consignment, to, letter, sender);
        if (sender.hearsBounces()) {
            mail.setEnvelopeFrom(consignment.letter().replyTo().value());
        }
        return mail;
    }

    private static StreamedMail rendered(
            Session session, Consignment consignment, EmailAddress to, RenderedLetter letter, Sender sender) {
        Parcel parcel = consignment.parcel();
        String headers = "To: %s\r\nMessage-ID: <%s@%s>\r\n".formatted(to.value(), id(consignment), sender.domain())
                + automatic(parcel.part());
        if (letter.places().isEmpty()) {
            return new StreamedMail(session, headers, letter.mail());
        }
        String token = sender.waysOut().token(parcel.recipient(), parcel.channel(), consignment.writtenAt());
        return new StreamedMail(
                session, headers + unsubscribe(sender, token), letter.places().filled(letter.mail(), token));
    }

    /** Nobody wrote it, so that no machine answers it (RFC 3834, 5). */
    private static String automatic(Parcel.Part part) {
        return part == Parcel.Part.NOTICE ? "Auto-Submitted: auto-generated\r\n" : "";
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
