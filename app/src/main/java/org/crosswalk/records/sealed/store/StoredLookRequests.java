package org.crosswalk.records.sealed.store;

import jakarta.inject.Singleton;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.crosswalk.common.PersonId;
import org.crosswalk.records.sealed.Key;
import org.crosswalk.records.sealed.LookRequest;
import org.crosswalk.records.sealed.LookRequests;
import org.crosswalk.records.sealed.Turn;

@Singleton
class StoredLookRequests implements LookRequests {
    private final LookRequestRows rows;

    StoredLookRequests(LookRequestRows rows) {
        this.rows = rows;
    }

    @Override
    public void add(LookRequest request) {
        rows.insert(
                request.id(),
                request.about(),
                request.by().value(),
                LocalDateTime.ofInstant(request.at(), ZoneOffset.UTC),
                request.purpose());
    }

    @Override
    public Optional<Answered> find(String id) {
        return rows.find(id).map(this::answered);
    }

    @Override
    public List<Answered> newest(int limit) {
        return rows.newest(limit).stream().map(this::answered).toList();
    }

    @Override
    public List<Answered> of(PersonId person, int limit) {
        return rows.of(person.value(), limit).stream().map(this::answered).toList();
    }

    @Override
    public boolean turn(Turn turn) {
        return rows.turn(
                        turn.request(),
                        turn.key().name(),
                        turn.by().value(),
                        LocalDateTime.ofInstant(turn.at(), ZoneOffset.UTC),
                        turn.answer().name(),
                        turn.note())
                == 1;
    }

    private Answered answered(LookRequestRow row) {
        LookRequest request = new LookRequest(
                row.id(),
                row.about(),
                new PersonId(row.askedBy()),
                row.askedAt().toInstant(ZoneOffset.UTC),
                row.purpose());
        return new Answered(
                request,
                rows.turns(row.id()).stream().map(StoredLookRequests::turn).toList());
    }

    private static Turn turn(LookRequestRows.TurnRow row) {
        return new Turn(
                row.request(),
                Key.valueOf(row.which()),
                new PersonId(row.turnedBy()),
                row.turnedAt().toInstant(ZoneOffset.UTC),
                Turn.Answer.valueOf(row.answer()),
                row.note());
    }
}
