package org.crosswalk.records.sealed;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.crosswalk.access.SignedIn;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.PersonId;
import org.crosswalk.records.ArchiveQuery.Sight;
import org.crosswalk.records.sealed.LookRequests.Answered;

/** Asks for looks at what is sealed, and turns the two keys; each step is archived with what it is about (603 CMR 23.07(1)). */
@Singleton
public class SealedLooks {
    private static final int MANY = 200;

    private final LookRequests requests;
    private final Archive archive;

    SealedLooks(LookRequests requests, Archive archive) {
        this.requests = requests;
        this.archive = archive;
    }

    /** What became of an answer. */
    public sealed interface Turned {
        record Done(Release release) implements Turned {}

        /** Who asks does not release. */
        record OwnRequest() implements Turned {}

        /** One person does not turn both keys. */
        record SamePerson() implements Turned {}

        record NoKey() implements Turned {}

        record AnsweredBefore() implements Turned {}

        record NotFound() implements Turned {}
    }

    @Transactional
    public LookRequest ask(PersonId by, String about, String purpose, Instant at) {
        LookRequest request = new LookRequest(UUID.randomUUID().toString(), about, by, at, purpose);
        requests.add(request);
        archive.append(EntryKind.ACCESS, about, at, SealedEntry.Asked.of(request));
        return request;
    }

    @Transactional
    public Turned turn(SignedIn who, String id, Turn.Answer answer, String note, Instant at) {
        Optional<Answered> found = requests.find(id);
        Optional<Key> key = Key.of(who.charges());
        if (found.isEmpty() || key.isEmpty()) {
            return found.isEmpty() ? new Turned.NotFound() : new Turned.NoKey();
        }
        LookRequest request = found.get().request();
        if (request.by().equals(who.person())) {
            return new Turned.OwnRequest();
        }
        if (found.get().turns().stream().anyMatch(turn -> turn.by().equals(who.person()))) {
            return new Turned.SamePerson();
        }
        Turn turn = new Turn(id, key.get(), who.person(), at, answer, note);
        if (!(Release.of(found.get(), at) instanceof Release.Waiting) || !requests.turn(turn)) {
            return new Turned.AnsweredBefore();
        }
        archive.append(EntryKind.ACCESS, request.about(), at, SealedEntry.Turned.of(turn, request));
        return new Turned.Done(Release.of(requests.find(id).orElseThrow(), at));
    }

    /** What was released to somebody and may be read now: the request that opens a matter. */
    public Optional<Answered> released(PersonId person, String about, Instant now) {
        return requests.of(person, MANY).stream()
                .filter(answered -> answered.request().about().equals(about))
                .filter(answered -> Release.of(answered, now) instanceof Release.Released)
                .findFirst();
    }

    /** Which sealed entries somebody's searches show. */
    public Sight sight(PersonId person, Instant now) {
        Set<String> about = requests.of(person, MANY).stream()
                .filter(answered -> Release.of(answered, now) instanceof Release.Released)
                .map(answered -> answered.request().about())
                .collect(Collectors.toSet());
        return new Sight(false, about);
    }

    /** The requests that somebody may see: those who hold a key see all, others their own. */
    public List<Answered> seenBy(SignedIn who) {
        return Key.of(who.charges()).isPresent() ? requests.newest(MANY) : requests.of(who.person(), MANY);
    }
}
