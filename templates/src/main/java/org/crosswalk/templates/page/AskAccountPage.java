package org.crosswalk.templates.page;

import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/**
 * Asking for an official account: {@code GET /accounts/new}, asked by {@code POST /accounts}.
 *
 * @param held what is in the register already of what was asked for; null where nothing is
 */
public record AskAccountPage(
        Frame frame,
        Form form,
        List<Choice> schools,
        List<Choice> moderators,
        List<String> networks,
        List<String> problems,
        @Nullable Held held)
        implements View {
    /** @param school empty for the whole district */
    public record Held(String handle, String keeper, String school) {}

    public record Choice(String id, String name) {}

    /** The fields have these names. */
    public record Form(
            String school,
            String network,
            String address,
            String handle,
            String purpose,
            String moderator,
            String opener,
            String privacy,
            boolean comments) {}
}
