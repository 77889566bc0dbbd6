package org.crosswalk.delivery.email;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.util.Objects;
import java.util.Properties;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.delivery.Carrier;
import org.crosswalk.delivery.Consignment;
import org.crosswalk.delivery.MailSettings;
import org.crosswalk.delivery.Outcome;
import org.jspecify.annotations.Nullable;

/** Keeps one connection to the relay and one rendered letter for as long as they serve. */
final class EmailTrip implements Carrier.Trip {
    private final SmtpSettings relay;
    private final MailSettings sender;
    private final StreamedMail.Sender streamed;
    private final Session session;
    private final EnclosedFiles files;
    private @Nullable Transport connection;
    private @Nullable RenderedLetter letter;
    private int mails;

    EmailTrip(
            SmtpSettings relay,
            MailSettings sender,
            StreamedMail.Sender streamed,
            Properties properties,
            EnclosedFiles files) {
        this.files = files;
        this.relay = relay;
        this.sender = sender;
        this.streamed = streamed;
        this.session = Session.getInstance(properties);
    }

    @Override
    public Outcome carry(Consignment consignment) {
        try {
            send(consignment, Objects.requireNonNull(consignment.parcel().address(), "An e-mail has an address"));
            return new Outcome.Delivered("Handed to the mail server");
        } catch (MessagingException failure) {
            if (!SmtpAnswer.isAboutTheAddress(failure)) {
                close();
            }
            return SmtpAnswer.of(failure);
        }
    }

    private void send(Consignment consignment, EmailAddress to) throws MessagingException {
        StreamedMail mail = StreamedMail.of(session, consignment, to, rendered(consignment), streamed);
        connected().sendMessage(mail, new Address[] {new InternetAddress(to.value())});
    }

    private RenderedLetter rendered(Consignment consignment) {
        RenderedLetter known = letter;
        if (known == null || !known.id().equals(consignment.letter().id())) {
            known = RenderedLetter.of(consignment.letter(), consignment.writtenAt(), sender, files);
            letter = known;
        }
        return known;
    }

    private Transport connected() throws MessagingException {
        if (mails >= relay.mailsPerConnection()) {
            close();
        }
        Transport known = connection;
        if (known == null) {
            known = session.getTransport();
            known.connect(relay.user(), relay.password());
            connection = known;
        }
        mails++;
        return known;
    }

    @Override
    public void close() {
        Transport known = connection;
        connection = null;
        mails = 0;
        if (known != null) {
            close(known);
        }
    }

    private static void close(Transport connection) {
        try {
            connection.close();
        } catch (MessagingException theOtherSideWasFirst) {
            // closed is closed
        }
    }
}
