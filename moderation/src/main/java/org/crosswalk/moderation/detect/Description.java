package org.crosswalk.moderation.detect;

import java.util.List;
import java.util.Optional;
import org.crosswalk.moderation.lexicon.PhraseHit;
import org.crosswalk.moderation.roster.KnownStudent;

/**
 * Words that tell who is meant without a name.
 *
 * @param fitting students of the roster whom the words fit, where the roster can tell
 */
record Description(PhraseHit hit, Optional<List<KnownStudent>> fitting) {
    boolean covers(int token) {
        return hit.from() <= token && token < hit.to();
    }
}
