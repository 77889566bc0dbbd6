package org.crosswalk.archive;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The attachments as they lie in the database, for whoever doubts them. */
public interface AttachmentRows {
    /**
     * One attachment's row.
     *
     * @param named whether an entry names it
     */
    record Row(long id, Attachment attachment, boolean named) {}

    /** Up to {@code limit} rows whose id is greater, in order. */
    List<Row> after(long id, int limit);

    /** Of these digests those that something is kept under. */
    Set<String> kept(Collection<String> digests);
}
