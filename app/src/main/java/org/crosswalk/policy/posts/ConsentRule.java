package org.crosswalk.policy.posts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.crosswalk.policy.Citation;
import org.crosswalk.policy.posts.Consents.Release;
import org.jspecify.annotations.Nullable;

/**
 * What a district asks for before a student appears.
 *
 * @param outlets the networks it is for; empty for all
 */
public record ConsentRule(Citation citation, Set<Appearance> of, Set<String> outlets, Need need) {
    public ConsentRule {
        of = Set.copyOf(of);
        outlets = Set.copyOf(outlets);
    }

    boolean concerns(Appearance appearance, String outlet) {
        return of.contains(appearance) && (outlets.isEmpty() || outlets.contains(outlet));
    }

    /** A stated no is a no under every rule, and of several people's words the no counts. */
    Optional<Why> against(Consents consents, String outlet, LocalDate on) {
        if (consents.saidNo(outlet)) {
            return Optional.of(Why.SAID_NO);
        }
        if (consents.saidYes(outlet)) {
            return Optional.empty();
        }
        if (consents.release() instanceof Release.Refused) {
            return Optional.of(Why.RELEASE_REFUSED);
        }
        return switch (need) {
            case RELEASE -> withoutRelease(consents.release(), on);
            case NO_OPT_OUT -> unless(consents.publicationOptOut(), Why.OPTED_OUT, Why.OPT_OUT_UNKNOWN);
            case RELEASE_OR_DIRECTORY ->
                withoutRelease(consents.release(), on)
                        .flatMap(_ -> Boolean.TRUE.equals(consents.publicationOptOut())
                                ? Optional.of(Why.OPTED_OUT)
                                : unless(consents.directoryOptOut(), Why.DIRECTORY_OPT_OUT, Why.DIRECTORY_UNKNOWN));
        };
    }

    private static Optional<Why> withoutRelease(Release release, LocalDate on) {
        return switch (release) {
            case Release.Signed(LocalDate until) when until == null -> Optional.of(Why.RELEASE_UNDATED);
            case Release.Signed(LocalDate until) ->
                on.isAfter(until) ? Optional.of(Why.RELEASE_EXPIRED) : Optional.empty();
            case Release.Refused _ -> Optional.of(Why.RELEASE_REFUSED);
            case Release.None _ -> Optional.of(Why.RELEASE_MISSING);
        };
    }

    private static Optional<Why> unless(@Nullable Boolean optedOut, Why out, Why unknown) {
        return optedOut == null ? Optional.of(unknown) : optedOut ? Optional.of(out) : Optional.empty();
    }
}
