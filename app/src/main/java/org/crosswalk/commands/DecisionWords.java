package org.crosswalk.commands;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.common.PersonId;
import org.crosswalk.messaging.ReasonWords;
import org.crosswalk.policy.Decision;
import org.crosswalk.policy.LawfulWay;
import org.crosswalk.policy.Reason;

/** A decision with every rule's word, for whoever asks why. */
final class DecisionWords {
    private static final ReasonWords WORDS = ReasonWords.in(Locale.ENGLISH);

    private DecisionWords() {}

    static String of(Decision decision) {
        return Stream.of(
                        Stream.of(decision.outcome() + " under " + decision.edition()),
                        decision.copied().stream().map(PersonId::value).sorted().map(person -> "copied: " + person),
                        decision.instead().stream().map(LawfulWay::name).map(way -> "instead: " + way),
                        decision.reasons().stream().map(reason -> word(reason, decision)))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    /** A star marks what made the outcome what it is. */
    private static String word(Reason reason, Decision decision) {
        return "%s %s says %s: %s %s: %s"
                .formatted(
                        decision.decisive().contains(reason) ? "*" : " ",
                        reason.rule(),
                        reason.ruling().getClass().getSimpleName().toLowerCase(Locale.ROOT),
                        WORDS.of(reason.ruling().why()),
                        reason.citation().clause(),
                        reason.citation().says());
    }
}
