package org.crosswalk.social.accounts;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.crosswalk.access.Act;
import org.crosswalk.access.DutyTable;
import org.crosswalk.access.SignedIn;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.Credentials.Secret;

/** Shows a secret to a person: once, for a purpose, after a second person agreed; each step is archived (BEL-06). */
@Singleton
public class TwoPersonOpening {
    private final Openings openings;
    private final SealedCredentials credentials;
    private final Archive archive;

    TwoPersonOpening(Openings openings, SealedCredentials credentials, Archive archive) {
        this.openings = openings;
        this.credentials = credentials;
        this.archive = archive;
    }

    /** What came of it. */
    public sealed interface Answer {
        record Done() implements Answer {}

        record Seen(Secret secret) implements Answer {}

        record NotTheirs() implements Answer {}

        record PurposeMissing() implements Answer {}

        /** Two people means two. */
        record SamePerson() implements Answer {}

        /** It was not agreed to, was seen before, is too old, or nothing was sealed. */
        record NotNow() implements Answer {}
    }

    public List<Opening> of(AccountId account) {
        return openings.of(account);
    }

    public Optional<Opening> find(String id) {
        return openings.find(id);
    }

    @Transactional
    public Answer ask(SignedIn who, Standing standing, String purpose, Instant at) {
        if (!mayKeep(who, standing)) {
            return new Answer.NotTheirs();
        }
        if (purpose.isBlank() || purpose.length() > Wish.LONGEST) {
            return new Answer.PurposeMissing();
        }
        Opening opening = new Opening(
                UUID.randomUUID().toString(), standing.id(), purpose.strip(), who.person(), at, null, null, null);
        openings.add(opening);
        log(opening, "asked", who, at);
        return new Answer.Done();
    }

    @Transactional
    public Answer agree(SignedIn who, Standing standing, Opening opening, Instant at) {
        if (!mayKeep(who, standing)) {
            return new Answer.NotTheirs();
        }
        if (opening.askedBy().equals(who.person())) {
            return new Answer.SamePerson();
        }
        if (!opening.isOpen(at) || !openings.agree(opening.id(), who.person(), at)) {
            return new Answer.NotNow();
        }
        log(opening, "agreed", who, at);
        return new Answer.Done();
    }

    @Transactional
    public Answer see(SignedIn who, Standing standing, Opening opening, Instant at) {
        if (!mayKeep(who, standing) || !opening.askedBy().equals(who.person())) {
            return new Answer.NotTheirs();
        }
        Optional<Secret> secret = credentials.opened(standing.id());
        if (secret.isEmpty() || !opening.isAgreed() || !opening.isOpen(at) || !openings.see(opening.id(), at)) {
            return new Answer.NotNow();
        }
        log(opening, "seen", who, at);
        return new Answer.Seen(secret.get());
    }

    private static boolean mayKeep(SignedIn who, Standing standing) {
        return DutyTable.may(
                who, Act.KEEP_ACCOUNTS, Register.place(standing.account().school()));
    }

    private void log(Opening opening, String step, SignedIn who, Instant at) {
        archive.append(
                EntryKind.ACCESS,
                opening.account().value(),
                at,
                new AccountEntries.Opened(opening.id(), step, who.person().value(), opening.purpose()));
    }
}
