package org.crosswalk.gates.sponsors;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.crosswalk.common.PersonId;

/** Every sponsorship, with what ended it. Nothing of it is ever changed. */
public interface SponsorshipsOnFile {
    /** The newest first. */
    List<Sponsorship> all();

    List<Sponsorship> of(PersonId outsider);

    long place(PersonId outsider, PersonId sponsor, String why, LocalDate to, PersonId by, Instant at);

    /** False where it ended before, or is not there. */
    boolean end(long id, Sponsorship.End end);
}
