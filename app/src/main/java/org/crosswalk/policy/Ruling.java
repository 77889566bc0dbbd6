package org.crosswalk.policy;

import java.util.List;
import java.util.Set;
import org.crosswalk.common.PersonId;

/** What one rule says of a proposal. Forbid beats hold, hold beats warn, warn beats send. */
public sealed interface Ruling {
    Explanation why();

    /** It may go, as far as this rule is concerned. */
    record Permit(Explanation why) implements Ruling {}

    /** It may go, and these people are copied. */
    record Copy(Set<PersonId> people, Explanation why) implements Ruling {
        public Copy {
            people = Set.copyOf(people);
        }
    }

    /** Worth knowing; changes nothing. */
    record Note(Explanation why) implements Ruling {}

    /** It may go, but the sender is told something first. */
    record Warn(Explanation why) implements Ruling {}

    /**
     * A person has to look, or a fact is missing.
     *
     * @param instead how it could go without waiting
     */
    record Hold(Explanation why, List<LawfulWay> instead) implements Ruling {
        public Hold {
            instead = List.copyOf(instead);
        }

        public Hold(Explanation why) {
            this(why, List.of());
        }
    }

    record Forbid(Explanation why, List<LawfulWay> instead) implements Ruling {}
}
