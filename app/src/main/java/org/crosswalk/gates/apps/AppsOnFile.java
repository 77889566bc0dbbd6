package org.crosswalk.gates.apps;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crosswalk.common.PersonId;

/** The register's rows. Nothing of them is ever changed. */
public interface AppsOnFile {
    /** The newest first. */
    List<App> all();

    Optional<App> find(long id);

    long ask(Wish wish, PersonId by, Instant at);

    void review(long app, App.Review review);
}
