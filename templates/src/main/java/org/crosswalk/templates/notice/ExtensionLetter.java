package org.crosswalk.templates.notice;

import java.util.List;
import org.crosswalk.templates.Words;

/**
 * That more time was asked for or granted (M.G.L. c.66 §10(c)).
 *
 * @param due the last day for producing, in words
 * @param why the officer's own words; may be empty
 */
public record ExtensionLetter(Words words, String request, String due, String why, String signature)
        implements RecordsLetter {
    @Override
    public String subject() {
        return words.of("letter.extension.subject", request);
    }

    @Override
    public List<String> paragraphs() {
        return Said.without(
                words.of("letter.extension.more", request),
                why,
                words.of("letter.extension.due", due),
                words.of("letter.appeal"));
    }
}
