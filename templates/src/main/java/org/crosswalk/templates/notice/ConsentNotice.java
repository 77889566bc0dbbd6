package org.crosswalk.templates.notice;

import java.util.List;
import org.crosswalk.templates.Words;

/**
 * Asks a guardian, or an eligible student, whether a student may appear in a post. It shows nothing of the post: that is
 * behind the link.
 *
 * @param student by the name that the school uses
 * @param where the networks' names
 * @param link where it is answered, without signing in
 * @param until when the question ends
 */
public record ConsentNotice(
        Words words,
        String student,
        String school,
        String district,
        List<String> where,
        String link,
        java.time.Instant until)
        implements Notice {
    @Override
    public String subject() {
        return words.of("consentNotice.subject", student);
    }
}
