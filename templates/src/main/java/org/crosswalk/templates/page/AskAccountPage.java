package org.crosswalk.templates.page;

import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/** Asking for an official account: {@code GET /accounts/new}, asked by {@code POST /accounts}. */
public record AskAccountPage(
        Frame frame,
        Form form,
        List<Choice> schools,
        List<Choice> moderators,
        List<String> networks,
        List<String> problems)
        implements View {
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
