package org.crosswalk.templates.notice;

import java.util.List;
import org.crosswalk.templates.Words;

/**
 * A good-faith estimate of what the work costs (M.G.L. c.66 §10(d); 950 CMR 32.07).
 *
 * @param estimate in words: hours, rate, pages and the amount
 * @param why the officer's own words; may be empty
 */
public record FeeLetter(Words words, String request, String estimate, String why, String signature)
        implements RecordsLetter {
    @Override
    public String subject() {
        return words.of("letter.fee.subject", request);
    }

    @Override
    public List<String> paragraphs() {
        return Said.without(
                words.of("letter.fee.estimate", request),
                estimate,
                why,
                words.of("letter.fee.rule"),
                words.of("letter.appeal"));
    }
}
