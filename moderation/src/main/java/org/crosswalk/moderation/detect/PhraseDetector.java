package org.crosswalk.moderation.detect;

import java.util.List;
import org.crosswalk.moderation.lexicon.Trigger;
import org.crosswalk.moderation.verdict.Finding;

/** Words that are a finding wherever they stand, unless they are denied or quoted and their rule lets that pass. */
final class PhraseDetector implements Detector {
    @Override
    public List<Finding> in(Reading reading) {
        Pardons pardons = new Pardons(reading.tokens());
        return reading.hits(Trigger.ALWAYS).stream()
                .filter(hit -> !reading.isName(hit) && !pardons.apply(hit))
                .map(hit -> reading.finding(hit, reading.subjects().at(hit.from())))
                .toList();
    }
}
