package org.crosswalk.contacts;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.crosswalk.access.Secret;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;

/** Writes to a guardian, at the address that the SIS lists, how to add another address. Guardians have no account. */
@Singleton
public class Invitations {
    private final Gate gate;
    private final Written written;
    private final People people;
    private final ContactMail mail;
    private final ContactSettings settings;

    Invitations(Gate gate, Written written, People people, ContactMail mail, ContactSettings settings) {
        this.gate = gate;
        this.written = written;
        this.people = people;
        this.mail = mail;
        this.settings = settings;
    }

    public enum Answer {
        SENT,
        /** The mail server did not take it; the link is void unless it arrives. */
        NOT_SENT,
        NO_SIS_ADDRESS,
        NO_RIGHTS
    }

    /** A new link makes the ones before it void. */
    public Answer invite(PersonId guardian, PersonId student, PersonId by, ZonedDateTime now) {
        Optional<Person> person = people.find(guardian).filter(known -> known.email() != null);
        if (!gate.hasRights(guardian, student, now.toLocalDate())) {
            return Answer.NO_RIGHTS;
        }
        if (person.isEmpty()) {
            return Answer.NO_SIS_ADDRESS;
        }
        Secret token = Secret.random();
        Instant at = now.toInstant();
        Invites.Invite invite = new Invites.Invite(guardian, student, by, at, at.plus(settings.invite()));
        written.invite(token.hash(), invite);
        return mail.invite(person.get(), token, invite.until(), at) ? Answer.SENT : Answer.NOT_SENT;
    }

    /** Keeps it first, in a transaction of its own, and lets it be sent after. */
    @Singleton
    static class Written {
        private final Invites invites;
        private final Archive archive;

        Written(Invites invites, Archive archive) {
            this.invites = invites;
            this.archive = archive;
        }

        @Transactional
        public void invite(String tokenHash, Invites.Invite invite) {
            invites.add(tokenHash, invite);
            archive.append(
                    EntryKind.CONTACT,
                    invite.guardian().value(),
                    invite.at(),
                    new InviteEntry(
                            "address-invited",
                            invite.guardian().value(),
                            invite.student().value(),
                            invite.by().value()));
        }
    }

    @Serdeable
    record InviteEntry(String what, String guardian, String student, String by) {}
}
