package org.crosswalk.moderation.detect;

import java.util.Set;
import org.crosswalk.moderation.lexicon.PhraseHit;
import org.crosswalk.moderation.verdict.Category;

/** Words that tell something private, and of whom. */
record Fact(PhraseHit hit, Set<String> students) {
    Category category() {
        return hit.rule().category();
    }

    int from() {
        return hit.from();
    }

    int to() {
        return hit.to();
    }

    /** Both as one; the gravest wording, or else the longest, tells it. */
    Fact with(Fact next) {
        int graver = next.hit.rule().severity().compareTo(hit.rule().severity());
        boolean longer = next.hit.end() - next.hit.start() > hit.end() - hit.start();
        PhraseHit both = new PhraseHit(
                graver > 0 || graver == 0 && longer ? next.hit.rule() : hit.rule(),
                from(),
                Math.max(to(), next.to()),
                hit.start(),
                Math.max(hit.end(), next.hit.end()));
        return new Fact(both, students);
    }
}
