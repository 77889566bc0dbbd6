package org.crosswalk.records;

import io.micronaut.serde.annotation.Serdeable;
import org.crosswalk.common.PersonId;
import org.jspecify.annotations.Nullable;

/** A look into the archive, as it is archived itself: who asked for what, not what was found (603 CMR 23.07(1)). */
public sealed interface Look {
    /** A search; {@code before} where an older page of it was turned to. */
    @Serdeable
    record Search(String by, String words, @Nullable Long before) implements Look {
        static Search of(PersonId by, ArchiveQuery query) {
            return new Search(by.value(), query.words(), query.before());
        }
    }

    /** The opening of one entry. */
    @Serdeable
    record Opening(String by, long number) implements Look {}
}
