package org.crosswalk.contacts;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.PersonId;
import org.crosswalk.contacts.VerifiedAddress.How;

/** Staff who stand before a guardian verify an address, and revoke one. */
@Singleton
public class InPerson {
    private static final int LONGEST_NOTE = 900;

    private final Gate gate;
    private final Keeping keeping;

    InPerson(Gate gate, Keeping keeping) {
        this.gate = gate;
        this.keeping = keeping;
    }

    /** What was looked at. No copy is kept. */
    public enum Document {
        PHOTO_ID("Photo identification"),
        COURT_PAPER("Court paper"),
        KNOWN_IN_PERSON("Known in person"),
        OTHER("Something else");

        private final String words;

        Document(String words) {
            this.words = words;
        }
    }

    public sealed interface Answer {
        record Verified() implements Answer {}

        record Revoked() implements Answer {}

        record NotAnAddress() implements Answer {}

        record NoteMissing() implements Answer {}

        /** On this day the guardian has no rights for this student that are known and unrestricted. */
        record NoRights() implements Answer {}

        /** The SIS gives the address to another person. */
        record SomebodyElses() implements Answer {}

        record NothingToRevoke() implements Answer {}
    }

    /**
     * Verifies an address at once.
     *
     * @param note what was seen and where, for whoever asks later
     */
    @Transactional
    public Answer verify(
            PersonId guardian,
            PersonId student,
            String address,
            Document document,
            String note,
            PersonId by,
            ZonedDateTime now) {
        Optional<EmailAddress> typed = EmailAddress.parse(address);
        if (typed.isEmpty()) {
            return new Answer.NotAnAddress();
        }
        if (!isFit(note)) {
            return new Answer.NoteMissing();
        }
        if (!gate.hasRights(guardian, student, now.toLocalDate())) {
            return new Answer.NoRights();
        }
        if (gate.isSomebodyElses(typed.get(), guardian)) {
            return new Answer.SomebodyElses();
        }
        String evidence = document.words + ": " + note.strip();
        keeping.enter(
                new AddressBook.Entry(guardian, student, typed.get(), How.IN_PERSON, evidence, by), now.toInstant());
        return new Answer.Verified();
    }

    public Answer revoke(VerifiedAddress address, String why, PersonId by, Instant at) {
        if (!isFit(why)) {
            return new Answer.NoteMissing();
        }
        return keeping.revoke(address, why.strip(), by, at) ? new Answer.Revoked() : new Answer.NothingToRevoke();
    }

    private static boolean isFit(String note) {
        return !note.isBlank() && note.strip().length() <= LONGEST_NOTE;
    }
}
