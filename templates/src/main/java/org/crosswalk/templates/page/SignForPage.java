package org.crosswalk.templates.page;

import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/**
 * Where a guardian, who has no account, signs for a student, or together with them: {@code GET /agreement/{token}}.
 *
 * @param together whether the student signs with them
 */
public record SignForPage(
        Frame frame,
        String token,
        String guardian,
        String student,
        String title,
        String says,
        String link,
        boolean together,
        Standing standing)
        implements View {
    public enum Standing {
        NEW,
        NOT_AGREED,
        SIGNED
    }
}
