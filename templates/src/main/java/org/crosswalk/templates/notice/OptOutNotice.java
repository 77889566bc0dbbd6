package org.crosswalk.templates.notice;

import java.util.List;
import org.crosswalk.templates.Words;

/**
 * Confirms that somebody gets no more e-mail about what is not urgent, or gets it again.
 *
 * @param ended whether it was ended
 * @param wayOut address of the page where one changes it
 */
public record OptOutNotice(Words words, boolean ended, String district, String wayOut) implements Told {
    @Override
    public String subject() {
        return ended ? words.of("optOutNotice.ended", district) : words.of("optOutNotice.resumed", district);
    }

    @Override
    public List<String> said() {
        return List.of(
                ended ? words.of("optOutNotice.endedSaid", district) : words.of("optOutNotice.resumedSaid", district),
                words.of("optOutNotice.safety"));
    }

    @Override
    public Link link() {
        return new Link(ended ? words.of("optOutNotice.resume") : words.of("optOutNotice.end"), wayOut);
    }

    @Override
    public String from() {
        return words.of("notice.fromDistrict", district);
    }
}
