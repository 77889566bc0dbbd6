package org.crosswalk.moderation.detect;

import java.util.List;
import org.crosswalk.moderation.lexicon.Trigger;
import org.crosswalk.moderation.verdict.Finding;

/** Hurtful words that aim at someone. */
final class InsultDetector implements Detector {
    @Override
    public List<Finding> in(Reading reading) {
        Pardons pardons = new Pardons(reading.tokens());
        Aim aim = new Aim(reading);
        return reading.hits(Trigger.AT_A_PERSON).stream()
                .filter(hit -> !reading.isName(hit) && !pardons.apply(hit))
                .filter(aim::atSomebody)
                .map(hit -> reading.finding(hit, reading.subjects().at(hit.from())))
                .toList();
    }
}
