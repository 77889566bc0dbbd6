package org.crosswalk.records.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.PersonId;
import org.crosswalk.records.sealed.Key;
import org.crosswalk.records.sealed.LookRequests.Answered;
import org.crosswalk.records.sealed.Release;
import org.crosswalk.records.sealed.SealedLooks;
import org.crosswalk.records.sealed.Turn;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.page.SealedRequestsPage;
import org.crosswalk.templates.page.SealedRequestsPage.State;
import org.jspecify.annotations.Nullable;

/** Fills the page of requests to read what is sealed. */
@Singleton
class SealedRequestPages {
    private final SealedLooks looks;
    private final People people;
    private final Clock clock;

    SealedRequestPages(SealedLooks looks, People people, Clock clock) {
        this.looks = looks;
        this.people = people;
        this.clock = clock;
    }

    SealedRequestsPage of(SignedIn who, Frame frame, SealedRequestsPage.@Nullable Problem problem) {
        Instant now = clock.instant();
        List<SealedRequestsPage.Asked> asked = looks.seenBy(who).stream()
                .map(answered -> asked(who, answered, Release.of(answered, now)))
                .toList();
        return new SealedRequestsPage(frame, asked, problem);
    }

    private SealedRequestsPage.Asked asked(SignedIn who, Answered answered, Release release) {
        var request = answered.request();
        return new SealedRequestsPage.Asked(
                request.id(),
                request.about(),
                name(request.by()),
                request.at(),
                request.purpose(),
                state(release),
                answered.turns().stream().map(this::turned).toList(),
                isTheirs(who, answered, release));
    }

    private static boolean isTheirs(SignedIn who, Answered answered, Release release) {
        return release instanceof Release.Waiting(List<Key> missing)
                && Key.of(who.charges()).filter(missing::contains).isPresent()
                && !answered.request().by().equals(who.person());
    }

    private static State state(Release release) {
        return switch (release) {
            case Release.Waiting(List<Key> missing) ->
                new State.Waiting(missing.stream().map(Key::name).toList());
            case Release.Refused _ -> new State.Refused();
            case Release.Released released -> new State.Released(released.until());
            case Release.Over(Instant since) -> new State.Over(since);
        };
    }

    private SealedRequestsPage.Turned turned(Turn turn) {
        return new SealedRequestsPage.Turned(
                turn.key().name(), name(turn.by()), turn.at(), turn.answer().name(), turn.note());
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse(person.value());
    }
}
