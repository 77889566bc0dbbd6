package org.crosswalk.contacts;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.crosswalk.access.Secret;
import org.crosswalk.common.Channel;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.MessageId;
import org.crosswalk.delivery.Carrier;
import org.crosswalk.delivery.Consignment;
import org.crosswalk.delivery.Letter;
import org.crosswalk.delivery.MailSettings;
import org.crosswalk.delivery.Outcome;
import org.crosswalk.delivery.Parcel;
import org.crosswalk.roster.Person;
import org.crosswalk.templates.Words;
import org.crosswalk.templates.notice.AddressInvite;
import org.crosswalk.templates.notice.CodeNotice;
import org.crosswalk.templates.notice.Notice;
import org.crosswalk.templates.notice.Notices;

/** Hands codes and links to the mail server at once: a secret does not wait in the queue, where it would be stored. */
@Singleton
class ContactMail {
    private final Carrier email;
    private final MailSettings settings;
    private final ContactSettings lasting;
    private final String address;
    private final Words words;
    private final Notices notices = new Notices();

    /** @param address where people find the service, without a slash at the end */
    ContactMail(
            List<Carrier> carriers,
            MailSettings settings,
            ContactSettings lasting,
            @Value("${crosswalk.address:`http://localhost:8080`}") String address,
            Clock clock) {
        this.email = carriers.stream()
                .filter(carrier -> carrier.channel() == Channel.EMAIL)
                .findFirst()
                .orElseThrow();
        this.settings = settings;
        this.lasting = lasting;
        this.address = address;
        this.words = Words.in(Locale.ENGLISH, clock.getZone());
    }

    /** False where the mail server did not take it. */
    boolean invite(Person guardian, Secret token, Instant until, Instant at) {
        return send(
                guardian,
                listed(guardian),
                new AddressInvite(
                        words, guardian.name(), settings.district(), address + "/address/" + token.value(), until),
                at);
    }

    boolean codeToKnown(Person guardian, String code, Instant at) {
        return send(guardian, listed(guardian), code(code, false), at);
    }

    boolean codeToNew(Person guardian, EmailAddress fresh, String code, Instant at) {
        return send(guardian, fresh, code(code, true), at);
    }

    private CodeNotice code(String code, boolean toNew) {
        return new CodeNotice(words, code, toNew, lasting.code().toMinutes(), settings.district());
    }

    private static EmailAddress listed(Person guardian) {
        return Objects.requireNonNull(guardian.email(), "Only who has a listed address is written to");
    }

    private boolean send(Person to, EmailAddress address, Notice notice, Instant at) {
        MessageId id = MessageId.random();
        Letter letter = new Letter(
                id + "-contact",
                id,
                notice.subject(),
                notices.text(notice),
                notices.html(notice),
                settings.district(),
                settings.sender());
        try (Carrier.Trip trip = email.setOut()) {
            return trip.carry(new Consignment(
                            0, letter, new Parcel(to.id(), Channel.EMAIL, address, Parcel.Part.NOTICE), at, 0))
                    instanceof Outcome.Delivered;
        }
    }
}
