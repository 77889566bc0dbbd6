package org.crosswalk.moderation.detect;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.crosswalk.moderation.lexicon.PhraseHit;
import org.crosswalk.moderation.lexicon.Trigger;
import org.crosswalk.moderation.text.Tokens;
import org.crosswalk.moderation.text.WordList;
import org.crosswalk.moderation.verdict.Finding;

/** Hurtful words that aim at someone: a person stands near them in the same clause. */
final class InsultDetector implements Detector {
    private static final int REACH_BACK = 6;
    private static final int REACH_ON = 2;
    private static final Set<String> PEOPLE = WordList.words(InsultDetector.class, "people-aimed-at.txt");

    @Override
    public List<Finding> in(Reading reading) {
        Pardons pardons = new Pardons(reading.tokens());
        return reading.hits(Trigger.AT_A_PERSON).stream()
                .filter(hit -> !reading.isName(hit) && !pardons.apply(hit))
                .filter(hit -> hasTarget(reading, hit))
                .map(hit -> reading.finding(hit, reading.subjects().at(hit.from())))
                .toList();
    }

    private static boolean hasTarget(Reading reading, PhraseHit hit) {
        return hasPerson(reading.tokens(), hit)
                || !reading.subjects().at(hit.from()).isEmpty();
    }

    private static boolean hasPerson(Tokens tokens, PhraseHit hit) {
        int from = Math.max(0, hit.from() - REACH_BACK);
        int to = Math.min(tokens.size(), hit.to() + REACH_ON);
        return IntStream.range(from, to)
                .filter(token -> token < hit.from() || token >= hit.to())
                .filter(token -> tokens.clause(token) == tokens.clause(hit.from()))
                .anyMatch(token -> PEOPLE.contains(tokens.term(token)));
    }
}
