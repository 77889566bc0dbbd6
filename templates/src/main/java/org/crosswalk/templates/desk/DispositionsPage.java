package org.crosswalk.templates.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/**
 * The retention schedule and what is disposed of by it: {@code GET /dispositions}. A batch is proposed by {@code POST
 * /dispositions}, a key is given by {@code POST /dispositions/…/keys}, and it is carried out by {@code POST /dispositions/…/doing}.
 *
 * @param mayPropose whether the visitor is a records officer
 * @param problem why what was just tried could not be done, in words, or null
 */
public record DispositionsPage(
        Frame frame,
        List<Series> series,
        List<Batch> batches,
        boolean mayPropose,
        @Nullable String problem) implements View {
    public record Series(
            String name,
            String title,
            int years,
            boolean ofStudent,
            boolean notice,
            String source,
            LocalDate read,
            boolean confirmed) {}

    /**
     * @param entries such as "3-7,12"
     * @param missing keys of the duties whose key is still to be given
     * @param yours whether the visitor can give one of them
     * @param state WAITING, READY, DONE or REFUSED
     */
    public record Batch(
            long id,
            String because,
            int count,
            String entries,
            String by,
            Instant at,
            List<Key> keys,
            List<String> missing,
            boolean yours,
            String state,
            @Nullable Long under) {}

    public record Key(String duty, String by, boolean agreed, Instant at, String note) {}
}
