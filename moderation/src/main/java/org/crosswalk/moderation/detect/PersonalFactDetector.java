package org.crosswalk.moderation.detect;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
        Map<Category, OnePerson> people = new EnumMap<>(Category.class);
        return hits.stream()
                .filter(hit -> !pardons.apply(hit))
                .filter(hit -> people.computeIfAbsent(hit.rule().category(), about -> people(about, reading))
                                .spokenOfAt(hit.from())
                        || !reading.subjects().at(hit.from()).isEmpty())
                .map(hit -> reading.finding(hit, reading.subjects().at(hit.from())))
                .toList();
    }

    private static OnePerson people(Category about, Reading reading) {
        return switch (about) {
            case PRIVACY_ACADEMIC -> OnePerson.pupil(reading.tokens(), reading.staff());
            case PRIVACY_MEDICAL -> OnePerson.patient(reading.tokens());
            default -> OnePerson.anybody(reading.tokens());
        };
    }
}
