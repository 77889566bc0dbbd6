package org.crosswalk.records.sealed;

import java.util.List;
import java.util.Optional;
import org.crosswalk.common.PersonId;

/** Every wish to read what is sealed, with its answers. */
public interface LookRequests {
    /** A request with the answers it has so far, in their order. */
    record Answered(LookRequest request, List<Turn> turns) {}

    void add(LookRequest request);

    Optional<Answered> find(String id);

    /** The newest ones of everybody, newest first. */
    List<Answered> newest(int limit);

    /** Somebody's own, newest first. */
    List<Answered> of(PersonId person, int limit);

    /** Records an answer; false where this key was turned already. */
    boolean turn(Turn turn);
}
