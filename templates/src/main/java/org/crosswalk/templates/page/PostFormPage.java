package org.crosswalk.templates.page;

import java.util.List;
import java.util.Set;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/**
 * Writing a post: {@code GET /posts/new} and {@code GET /posts/…/edit}, kept by {@code POST} to the same as a multipart form. Its token
 * comes first in it.
 *
 * @param action where it is posted
 * @param pictures where the pictures that it has lie
 * @param students of the visitor's school, in order of name
 */
public record PostFormPage(
        Frame frame,
        String action,
        String pictures,
        Form form,
        List<Choice> schools,
        List<Account> accounts,
        List<Choice> students,
        List<String> problems,
        PostPreviewPart preview)
        implements View {
    public record Choice(String id, String name) {}

    public record Account(String id, String name, String network, String school, boolean comments) {}

    public record Picture(String digest, String alternative, String caption) {}

    /** @param at as {@code 2026-10-05T14:30}, or empty */
    public record Form(
            String school,
            String text,
            String link,
            List<Picture> pictures,
            Set<String> accounts,
            boolean comments,
            String at,
            Set<String> shown,
            Set<String> named,
            boolean nobodyShown,
            boolean rights) {}

    /** How many pictures may still come. */
    public int free() {
        return Math.max(0, 4 - form.pictures().size());
    }
}
