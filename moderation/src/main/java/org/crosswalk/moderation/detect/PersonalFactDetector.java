package org.crosswalk.moderation.detect;

import java.util.List;
import org.crosswalk.moderation.lexicon.PhraseHit;
import org.crosswalk.moderation.lexicon.Trigger;
import org.crosswalk.moderation.verdict.Category;
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
        OnePerson anybody = OnePerson.anybody(reading.tokens(), reading.staff());
        OnePerson pupil = OnePerson.pupil(reading.tokens(), reading.staff());
        return hits.stream()
                .filter(hit -> !pardons.apply(hit))
                .filter(hit -> (isOfPupils(hit) ? pupil : anybody).spokenOfAt(hit.from())
                        || !reading.subjects().at(hit.from()).isEmpty())
                .map(hit -> reading.finding(hit, reading.subjects().at(hit.from())))
                .toList();
    }

    private static boolean isOfPupils(PhraseHit hit) {
        return hit.rule().category() == Category.PRIVACY_ACADEMIC;
    }
}
