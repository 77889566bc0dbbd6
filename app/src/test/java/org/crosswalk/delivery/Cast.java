package org.crosswalk.delivery;

import java.time.Instant;
import java.util.UUID;
import org.crosswalk.common.Channel;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.PersonId;

/** Coach Rivera's letter and those who get it. */
public final class Cast {
    public static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    public static final PersonId ANA = new PersonId("student-ana");
    public static final PersonId BEN = new PersonId("student-ben");

    private Cast() {}

    public static Letter letter() {
        return letter("Practice moved to 4 pm");
    }

    public static Letter letter(String subject) {
        return new Letter(
                UUID.randomUUID().toString(),
                MessageId.random(),
                subject,
                "Bring água.\n.\nCoach",
                "<p>Bring água.</p>",
                "Jo Rivera",
                new EmailAddress("reply-7@replies.grandbend.example"));
    }

    public static Parcel mailTo(PersonId person) {
        return new Parcel(
                person, Channel.EMAIL, new EmailAddress(person.value() + "@families.example"), Parcel.Part.MEMBER);
    }

    public static Parcel inboxOf(PersonId person) {
        return new Parcel(person, Channel.INBOX, null, Parcel.Part.MEMBER);
    }

    public static Consignment consignment(Letter letter, Parcel parcel) {
        return new Consignment(7, letter, parcel, NOON, 0);
    }
}
