package org.crosswalk.templates.notice;

import org.crosswalk.templates.Words;

/**
 * Confirms that somebody gets no more e-mail about what is not urgent, or gets it again.
 *
 * @param ended whether it was ended
 * @param link to the page where one changes it
 */
public record OptOutNotice(Words words, boolean ended, String district, String link) implements Notice {
    @Override
    public String subject() {
        return ended ? words.of("optOutNotice.ended", district) : words.of("optOutNotice.resumed", district);
    }

    public String said() {
        return ended ? words.of("optOutNotice.endedSaid", district) : words.of("optOutNotice.resumedSaid", district);
    }

    /** How it is undone. */
    public String undo() {
        return ended ? words.of("optOutNotice.resume") : words.of("optOutNotice.end");
    }
}
