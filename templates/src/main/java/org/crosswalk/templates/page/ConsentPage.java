package org.crosswalk.templates.page;

import java.time.Instant;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/**
 * A question to a family, behind its link: {@code GET /consent/…}, answered by {@code POST} to the same.
 *
 * @param answered the newest answer, or empty
 */
public record ConsentPage(
        Frame frame,
        String token,
        String student,
        String school,
        List<String> networks,
        String text,
        String link,
        List<PostPage.Picture> pictures,
        @Nullable Instant at,
        Instant until,
        String answered)
        implements View {}
