package org.crosswalk.moderation.detect;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.moderation.lexicon.PhraseHit;
import org.crosswalk.moderation.lexicon.Trigger;
import org.crosswalk.moderation.verdict.Category;
import org.crosswalk.moderation.verdict.Finding;

/** Words of health, discipline or schoolwork where they are said of a student. */
final class SensitiveFactDetector implements Detector {
    /** Between words that tell one fact: two puffs of her albuterol. */
    private static final int FEW_WORDS = 4;

    @Override
    public List<Finding> in(Reading reading) {
        List<PhraseHit> told = reading.hits(Trigger.ABOUT_A_STUDENT).stream()
                .filter(hit -> !reading.isName(hit))
                .toList();
        return together(reading, told).stream()
                .flatMap(hit -> findings(reading, hit))
                .toList();
    }

    /** What is told in several wordings close together is one fact; the gravest wording, or else the longest, tells it. */
    private static List<PhraseHit> together(Reading reading, List<PhraseHit> hits) {
        List<PhraseHit> facts = new ArrayList<>();
        Map<Category, Integer> last = new EnumMap<>(Category.class);
        for (PhraseHit hit : hits) {
            int before = last.getOrDefault(hit.rule().category(), -1);
            if (before >= 0 && areOne(reading, facts.get(before), hit)) {
                facts.set(before, both(facts.get(before), hit));
            } else {
                last.put(hit.rule().category(), facts.size());
                facts.add(hit);
            }
        }
        return facts;
    }

    private static boolean areOne(Reading reading, PhraseHit one, PhraseHit next) {
        return next.from() - one.to() <= FEW_WORDS
                && reading.tokens().clause(next.from()) == reading.tokens().clause(one.to() - 1)
                && Mentions.meeting(reading.mentions(), one.to(), Math.max(one.to(), next.from()))
                        .isEmpty();
    }

    private static PhraseHit both(PhraseHit one, PhraseHit next) {
        int graver = next.rule().severity().compareTo(one.rule().severity());
        boolean longer = next.end() - next.start() > one.end() - one.start();
        return new PhraseHit(
                graver > 0 || graver == 0 && longer ? next.rule() : one.rule(),
                one.from(),
                Math.max(one.to(), next.to()),
                one.start(),
                Math.max(one.end(), next.end()));
    }

    private static Stream<Finding> findings(Reading reading, PhraseHit hit) {
        Optional<Set<String>> students = subjects(reading, hit);
        if (students.isEmpty()) {
            return Stream.empty();
        }
        Finding fact = reading.finding(hit, students.get());
        return switch (hit.rule().category()) {
            case HEALTH -> Stream.of(fact, privacy(fact, Category.PRIVACY_MEDICAL, "medical"));
            case ACADEMIC -> Stream.of(fact, privacy(fact, Category.PRIVACY_ACADEMIC, "academic"));
            default -> Stream.of(fact);
        };
    }

    /** The students named, or those described, who may be nobody that the roster can tell. */
    private static Optional<Set<String>> subjects(Reading reading, PhraseHit hit) {
        Set<String> named = reading.subjects().at(hit.from());
        if (!named.isEmpty()) {
            return Optional.of(named);
        }
        int sentence = reading.tokens().sentence(hit.from());
        return reading.descriptions().stream()
                .filter(description ->
                        reading.tokens().sentence(description.hit().from()) == sentence)
                .filter(description -> !description.covers(hit.from()))
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
