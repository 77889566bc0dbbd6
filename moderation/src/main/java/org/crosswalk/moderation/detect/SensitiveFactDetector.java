package org.crosswalk.moderation.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.moderation.lexicon.PhraseHit;
import org.crosswalk.moderation.lexicon.Trigger;
import org.crosswalk.moderation.verdict.Category;
import org.crosswalk.moderation.verdict.Finding;

/** Words of health, discipline or schoolwork where they are said of a student. */
final class SensitiveFactDetector implements Detector {
    @Override
    public List<Finding> in(Reading reading) {
        List<Fact> told = new ArrayList<>();
        GrownUps grownUps = new GrownUps(reading);
        reading.hits(Trigger.ABOUT_A_STUDENT).stream()
                .filter(hit -> !reading.isName(hit))
                .forEach(hit ->
                        subjects(reading, grownUps, hit).ifPresent(students -> told.add(new Fact(hit, students))));
        return new Passages(reading)
                .of(told).stream().flatMap(fact -> findings(reading, fact)).toList();
    }

    private static Stream<Finding> findings(Reading reading, Fact told) {
        Finding fact = reading.finding(told.hit(), told.students());
        return switch (told.category()) {
            case HEALTH -> Stream.of(fact, privacy(fact, Category.PRIVACY_MEDICAL, "medical"));
            case ACADEMIC -> Stream.of(fact, privacy(fact, Category.PRIVACY_ACADEMIC, "academic"));
            default -> Stream.of(fact);
        };
    }

    /** The students named, or those described, who may be nobody that the roster can tell. */
    private static Optional<Set<String>> subjects(Reading reading, GrownUps grownUps, PhraseHit hit) {
        Set<String> named = reading.subjects().at(hit.from());
        if (!named.isEmpty()) {
            return grownUps.areToldOf(hit) ? Optional.empty() : Optional.of(named);
        }
        int sentence = reading.tokens().sentence(hit.from());
        return reading.descriptions().stream()
                .filter(description ->
                        reading.tokens().sentence(description.hit().from()) == sentence)
                .filter(description -> !description.covers(hit.from()) || !description.covers(hit.to() - 1))
                .map(DescriptionDetector::students)
                .findFirst();
    }

    private static Finding privacy(Finding fact, Category category, String kind) {
        return new Finding(
                category,
                fact.start(),
                fact.end(),
                fact.students(),
                fact.severity(),
                fact.rule(),
                "This is a private " + kind + " matter of a student: it goes to that student's family only,"
                        + " with a copy to the principal.");
    }
}
