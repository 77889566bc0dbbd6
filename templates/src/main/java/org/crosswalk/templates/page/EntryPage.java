package org.crosswalk.templates.page;

import java.time.Instant;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/**
 * One archive entry: {@code GET /archive/7}.
 *
 * @param kind the entry kind's name, such as {@code MESSAGE}
 * @param readable whether its content can be opened; else it was altered, or its key was
 * @param fields the content, name by name, as a person reads it
 * @param json the content as it is archived, in canonical JSON
 * @param digest SHA-256 of it, in hexadecimal
 * @param attachments what it names, to be downloaded
 * @param related the other entries about the same thing, in order
 */
public record EntryPage(
        Frame frame,
        long number,
        String kind,
        Instant at,
        String about,
        boolean readable,
        List<Field> fields,
        String json,
        String digest,
        List<Attachment> attachments,
        List<Related> related)
        implements View {
    /** @param name as in the content; shown in plain words where there are any ({@code field.…}) */
    public record Field(String name, String value) {}

    /**
     * @param name empty for a mail's own raw bytes
     * @param digest SHA-256 of its bytes, in hexadecimal
     */
    public record Attachment(String name, String digest) {}

    public record Related(long number, String kind, Instant at) {}
}
