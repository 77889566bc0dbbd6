package org.crosswalk.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.People;
import org.jspecify.annotations.Nullable;

/** Finds out who is asking, from a session or a bearer token, with their duties as of now. */
@Singleton
public class Visitors {
    private final Sessions sessions;
    private final ApiTokens tokens;
    private final People people;
    private final Charges charges;
    private final AccessSettings settings;
    private final Suspensions suspensions;
    private final @Nullable Sponsored sponsored;

    Visitors(
            Sessions sessions,
            ApiTokens tokens,
            People people,
            Charges charges,
            AccessSettings settings,
            Suspensions suspensions,
            @Nullable Sponsored sponsored) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.people = people;
        this.charges = charges;
        this.settings = settings;
        this.suspensions = suspensions;
        this.sponsored = sponsored;
    }

    @Transactional
    public Optional<SignedIn> bySession(Secret secret, ZonedDateTime now) {
        return sessions.see(secret, settings.idle(), now.toInstant()).flatMap(person -> stillHere(person, now));
    }

    @Transactional
    public Optional<SignedIn> byToken(Secret token, ZonedDateTime now) {
        return tokens.holder(token).flatMap(person -> stillHere(person, now));
    }

    /** Somebody the roster has ended is signed out at the next thing they ask for (CAM-09), and so is who is suspended, or has nobody who answers for them (LEI-19). */
    private Optional<SignedIn> stillHere(PersonId id, ZonedDateTime now) {
        Optional<SignedIn> here = people.find(id)
                .filter(_ -> !suspensions.isSuspended(id))
                .filter(_ -> sponsored == null || !sponsored.isShutOut(id, now.toLocalDate()))
                .map(person -> new SignedIn(id, person.name(), charges.of(id, now.toLocalDate()), person.language()));
        if (here.isEmpty()) {
            sessions.endAll(id, now.toInstant());
        }
        return here;
    }
}
