package org.crosswalk.moderation.detect;

import java.util.List;
import org.crosswalk.moderation.lexicon.PhraseHit;
import org.crosswalk.moderation.lexicon.Trigger;
import org.crosswalk.moderation.verdict.Finding;

/** Private facts where they are told of one person, whom the roster need not know. */
final class PersonalFactDetector implements Detector {
    @Override
    public List<Finding> in(Reading reading) {
        List<PhraseHit> hits = reading.hits(Trigger.ABOUT_SOMEBODY);
        if (hits.isEmpty() || reading.mentions().isEmpty() && OtherNames.areSpokenOf(reading.tokens())) {
            return List.of();
        }
        Pardons pardons = new Pardons(reading.tokens());
        OnePerson person = new OnePerson(reading.tokens());
        return hits.stream()
                .filter(hit -> !pardons.apply(hit))
                .filter(hit -> person.spokenOfAt(hit.from())
                        || !reading.subjects().at(hit.from()).isEmpty())
                .map(hit -> reading.finding(hit, reading.subjects().at(hit.from())))
                .toList();
    }
}
