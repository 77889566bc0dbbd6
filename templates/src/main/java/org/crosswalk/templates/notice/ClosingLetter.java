package org.crosswalk.templates.notice;

import java.util.List;
import org.crosswalk.templates.Words;

/**
 * That a request is closed.
 *
 * @param volumes how many volumes of records were made for it
 * @param why the officer's own words; may be empty
 */
public record ClosingLetter(Words words, String request, int volumes, String why, String signature)
        implements RecordsLetter {
    @Override
    public String subject() {
        return words.of("letter.closing.subject", request);
    }

    @Override
    public List<String> paragraphs() {
        return Said.without(
                words.of("letter.closing.closed", request),
                words.of("letter.closing.volumes", volumes),
                why,
                words.of("letter.appeal"));
    }
}
