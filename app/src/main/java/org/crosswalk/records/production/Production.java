package org.crosswalk.records.production;

import java.time.Instant;
import java.util.List;
import org.crosswalk.common.PersonId;
import org.crosswalk.records.requests.RequestId;

/**
 * A volume of records that answers a request, as it was asked for.
 *
 * @param id a UUID
 * @param volume which of the request's volumes, from 1
 * @param prefix of its page numbers
 * @param note which consent, order or law it is
 */
public record Production(
        String id,
        RequestId request,
        int volume,
        String prefix,
        LegalBasis basis,
        String note,
        List<Chosen> items,
        PersonId by,
        Instant at) {
    /** In UTF-16 units. */
    public static final int LONGEST_NOTE = 500;

    /**
     * An item of it.
     *
     * @param release the id of the step that let it go: the volume is made of what was released then, or not at all
     */
    public record Chosen(long entry, long release) {}
}
