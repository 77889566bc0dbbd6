package org.crosswalk.templates.notice;

import java.util.List;
import org.crosswalk.templates.Words;

/**
 * That a request came in, and by when it is answered (M.G.L. c.66 §10(b); 950 CMR 32.06).
 *
 * @param request its tracking number
 * @param what is asked for, in the requester's words
 * @param received the day, in words
 * @param due the last day for the written response, in words
 */
public record AcknowledgementLetter(
        Words words, String request, String what, String received, String due, String signature)
        implements RecordsLetter {
    @Override
    public String subject() {
        return words.of("letter.acknowledgement.subject", request);
    }

    @Override
    public List<String> paragraphs() {
        return List.of(
                words.of("letter.acknowledgement.came", request, received),
                "“" + what.strip() + "”",
                words.of("letter.acknowledgement.due", due),
                words.of("letter.acknowledgement.free"));
    }
}
