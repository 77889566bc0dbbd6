package org.crosswalk.templates.notice;

import java.util.List;
import org.crosswalk.templates.Words;

/**
 * Tells staff what a social post asks of them, or what became of theirs. It shows nothing of the post: mail is read in places
 * where that must not be.
 *
 * @param page where it stands after signing in
 */
public record PostNotice(Words words, What what, String school, String district, String page) implements Told {
    public enum What {
        /** It waits for an answer. */
        WAITING,
        /** It was published at once, and somebody else is to read it now. */
        EMERGENCY,
        APPROVED,
        RETURNED,
        /** Nobody answered in time. */
        LAPSED,
        /** Somebody else took it back. */
        RETRACTED,
        /** It is out, and a family said no since. */
        CONSENT_GONE
    }

    @Override
    public String subject() {
        return words.of("postNotice.subject." + what, school);
    }

    @Override
    public List<String> said() {
        return List.of(words.of("postNotice.said." + what, school));
    }

    @Override
    public Link link() {
        return new Link(words.of("postNotice.open"), page);
    }

    @Override
    public String from() {
        return district;
    }
}
