package org.crosswalk.contacts;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.crosswalk.access.Passwords;
import org.crosswalk.access.Secret;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.contacts.CodeFile.Pair;
import org.crosswalk.contacts.Invites.Invite;
import org.crosswalk.contacts.VerifiedAddress.How;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;

/**
 * A guardian adds an address with two codes of six digits: the one sent to the address that the SIS lists shows who they are,
 * the one sent to the new address that it is theirs and not misspelt.
 */
@Singleton
public class Codes {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration DAY = Duration.ofDays(1);

    private final Gate gate;
    private final Invites invites;
    private final CodeFile file;
    private final Checking checking;
    private final People people;
    private final ContactMail mail;
    private final ContactSettings settings;

    Codes(
            Gate gate,
            Invites invites,
            CodeFile file,
            Checking checking,
            People people,
            ContactMail mail,
            ContactSettings settings) {
        this.gate = gate;
        this.invites = invites;
        this.file = file;
        this.checking = checking;
        this.people = people;
        this.mail = mail;
        this.settings = settings;
    }

    /** What came of asking for codes, or of entering them. */
    public enum Answer {
        CODES_SENT,
        VERIFIED,
        NOT_AN_ADDRESS,
        /** The SIS gives the address to another person, or it is the one that is listed already. */
        NOT_THIS_ADDRESS,
        TOO_SOON,
        WRONG,
        /** Used up, outdated, or never asked for: new codes are needed. */
        NO_CODE,
        /** No mail could be sent. */
        NOT_SENT,
        /** The link is void, or the rights behind it are gone: the two look the same to whoever holds it. */
        VOID
    }

    /** Whose link it is, while it is good. */
    public Optional<Person> holder(String token, ZonedDateTime now) {
        return invite(token, now).flatMap(invite -> people.find(invite.guardian()));
    }

    private Optional<Invite> invite(String token, ZonedDateTime now) {
        return invites.newest(new Secret(token).hash())
                .filter(invite -> now.toInstant().isBefore(invite.until()))
                .filter(invite -> gate.hasRights(invite.guardian(), invite.student(), now.toLocalDate()));
    }

    public Answer ask(String token, String typed, ZonedDateTime now) {
        Optional<Invite> invite = invite(token, now);
        Optional<Person> guardian =
                invite.flatMap(good -> people.find(good.guardian())).filter(known -> known.email() != null);
        Optional<EmailAddress> address = EmailAddress.parse(typed);
        if (guardian.isEmpty()) {
            return Answer.VOID;
        }
        if (address.isEmpty()) {
            return Answer.NOT_AN_ADDRESS;
        }
        if (address.get().equals(guardian.get().email())
                || gate.isSomebodyElses(address.get(), guardian.get().id())) {
            return Answer.NOT_THIS_ADDRESS;
        }
        return isTooSoon(guardian.get(), now.toInstant())
                ? Answer.TOO_SOON
                : send(invite.get(), guardian.get(), address.get(), now.toInstant());
    }

    private boolean isTooSoon(Person guardian, Instant at) {
        boolean justNow = file.lastAsked(guardian.id())
                .filter(last -> at.isBefore(last.plus(settings.pause())))
                .isPresent();
        return justNow || file.askedSince(guardian.id(), at.minus(DAY)) >= settings.codesADay();
    }

    private Answer send(Invite invite, Person guardian, EmailAddress address, Instant at) {
        String known = code();
        String fresh = code();
        file.add(new Pair(
                0,
                invite.guardian(),
                invite.student(),
                address,
                Passwords.hash(known),
                Passwords.hash(fresh),
                at,
                at.plus(settings.code())));
        boolean sent = mail.codeToKnown(guardian, known, at) && mail.codeToNew(guardian, address, fresh, at);
        return sent ? Answer.CODES_SENT : Answer.NOT_SENT;
    }

    private static String code() {
        return "%06d".formatted(RANDOM.nextInt(1_000_000));
    }

    /** @param known the code that came to the listed address; {@code fresh} the one that came to the new address */
    public Answer enter(String token, String known, String fresh, ZonedDateTime now) {
        Optional<Invite> invite = invite(token, now);
        if (invite.isEmpty()) {
            return Answer.VOID;
        }
        Optional<Pair> open = file.open(invite.get().guardian(), now.toInstant())
                .filter(pair -> pair.student().equals(invite.get().student()));
        if (open.isEmpty() || !file.tried(open.get().id(), ContactSettings.TRIES)) {
            return Answer.NO_CODE;
        }
        // both are compared each time, so that the time it takes tells nothing of either
        boolean knows = Passwords.match(digits(known), Optional.of(open.get().knownHash()));
        boolean owns = Passwords.match(digits(fresh), Optional.of(open.get().newHash()));
        return knows && owns ? checking.verified(open.get(), now) : Answer.WRONG;
    }

    private static String digits(String typed) {
        return typed.replaceAll("\\s", "");
    }

    /** The last step, in one transaction: the rights are asked once more beside what depends on them. */
    @Singleton
    static class Checking {
        private final Gate gate;
        private final CodeFile file;
        private final Keeping keeping;

        Checking(Gate gate, CodeFile file, Keeping keeping) {
            this.gate = gate;
            this.file = file;
            this.keeping = keeping;
        }

        @Transactional
        public Answer verified(Pair pair, ZonedDateTime now) {
            if (!gate.hasRights(pair.guardian(), pair.student(), now.toLocalDate())) {
                return Answer.VOID;
            }
            if (!file.use(pair.id(), now.toInstant())) {
                return Answer.NO_CODE;
            }
            keeping.enter(
                    new AddressBook.Entry(
                            pair.guardian(),
                            pair.student(),
                            pair.address(),
                            How.CODES,
                            "Codes sent to the address that the SIS lists and to the new one",
                            pair.guardian()),
                    now.toInstant());
            return Answer.VERIFIED;
        }
    }
}
