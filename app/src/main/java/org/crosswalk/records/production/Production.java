package org.crosswalk.records.production;

import java.time.Instant;
import java.util.List;
import org.crosswalk.common.PersonId;
import org.crosswalk.records.requests.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * A volume of records that answers a request, as it was asked for.
 *
 * @param id a UUID
 * @param volume which of the request's volumes, from 1
 * @param prefix of its page numbers
 * @param note which consent or law it is, or another word on the order
 * @param order the subpoena or court order; null on any other basis
 */
public record Production(
        String id,
        RequestId request,
        int volume,
        String prefix,
        LegalBasis basis,
        String note,
        @Nullable LegalOrder order,
        List<Chosen> items,
        PersonId by,
        Instant at) {
    /** In UTF-16 units. */
    public static final int LONGEST_NOTE = 500;

    /** On which paper it leaves, in one line; empty where none is needed. */
    public String paper() {
        String ordered = order == null ? "" : order.said();
        return ordered.isEmpty() || note.isEmpty() ? ordered + note : ordered + " (" + note + ")";
    }

    /**
     * An item of it.
     *
     * @param release the id of the step that let it go: the volume is made of what was released then, or not at all
     */
    public record Chosen(long entry, long release) {}
}
