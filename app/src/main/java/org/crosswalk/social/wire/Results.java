package org.crosswalk.social.wire;

import java.net.URI;
import org.crosswalk.social.network.Change;
import org.crosswalk.social.network.Harvest;
import org.crosswalk.social.network.Outcome;
import org.crosswalk.social.network.RemoteId;
import org.crosswalk.social.network.Sighting;
import org.crosswalk.social.network.Standing;

/** What trouble on the wire means for what was asked. */
public final class Results {
    private Results() {}

    /** What may go wrong on the wire. */
    public interface Attempt<T> {
        T made() throws Trouble;
    }

    public static Outcome outcome(Attempt<Outcome> attempt) {
        try {
            return attempt.made();
        } catch (Trouble trouble) {
            return trouble.isLasting()
                    ? new Outcome.Refused(trouble.reason())
                    : new Outcome.TryAgain(trouble.reason(), trouble.notBefore());
        }
    }

    /** Whatever went wrong, not to have seen it is not to know. */
    public static Sighting sighting(Attempt<Sighting> attempt) {
        try {
            return attempt.made();
        } catch (Trouble trouble) {
            return new Sighting.Unknown(trouble.reason(), trouble.notBefore());
        }
    }

    public static Change change(Attempt<Change> attempt) {
        try {
            return attempt.made();
        } catch (Trouble trouble) {
            return trouble.isLasting()
                    ? new Change.Impossible(trouble.reason())
                    : new Change.TryAgain(trouble.reason(), trouble.notBefore());
        }
    }

    public static Standing standing(Attempt<Standing> attempt) {
        try {
            return attempt.made();
        } catch (Trouble trouble) {
            return new Standing.Unknown(trouble.reason(), trouble.notBefore());
        }
    }

    public static Harvest harvest(Attempt<Harvest> attempt) {
        try {
            return attempt.made();
        } catch (Trouble trouble) {
            return new Harvest.Unknown(trouble.reason(), trouble.notBefore());
        }
    }

    public static Outcome.Published published(String id, String url) throws Trouble {
        try {
            return new Outcome.Published(new RemoteId(id), URI.create(url));
        } catch (IllegalArgumentException e) {
            throw Trouble.passing("The network's answer makes no sense");
        }
    }
}
