package org.crosswalk.templates.page;

import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/**
 * Signing in: {@code POST /sign-in} with {@code username} and {@code password}.
 *
 * @param failure why the last attempt failed, or why one has to sign in again; null at first
 * @param username what was typed last time; empty at first
 * @param demoPeople whom one may be in the demo; empty elsewhere
 */
public record SignInPage(Frame frame, @Nullable Failure failure, String username, List<DemoPerson> demoPeople)
        implements View {
    public enum Failure {
        WRONG,
        TOO_MANY,
        IDLE,
        SUSPENDED
    }

    /** @param who such as "Coach of Varsity Soccer" */
    public record DemoPerson(String name, String who, String username, String password) {}
}
