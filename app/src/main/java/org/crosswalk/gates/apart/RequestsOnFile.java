package org.crosswalk.gates.apart;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.crosswalk.common.PersonId;

/** The requests of parents apart, each with its steps. */
public interface RequestsOnFile {
    /** The newest first. */
    List<Request> all();

    long add(PersonId student, PersonId parent, LocalDate askedOn, String kept, PersonId by, Instant at);

    void add(long request, Request.Step step);
}
