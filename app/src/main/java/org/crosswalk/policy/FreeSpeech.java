package org.crosswalk.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the scan may find and nobody holds against staff who write to each other: opinion, and joint action on terms of
 * work (LEI-24, WES-17). No rule gets to see it, a layer's neither.
 *
 * @param citation empty where the district's text has no such clause
 * @param amongStaff the scan's categories
 */
public record FreeSpeech(Optional<Citation> citation, Set<String> amongStaff) {
    public FreeSpeech {
        amongStaff = Set.copyOf(amongStaff);
    }

    public static FreeSpeech nothing() {
        return new FreeSpeech(Optional.empty(), Set.of());
    }

    /** The facts that the rules are asked about. */
    Facts sift(Facts facts) {
        return protectedIn(facts).isEmpty() ? facts : facts.scanned(Known.of(held(facts)));
    }

    /** Says what was found and left alone. */
    Stream<Reason> words(Facts facts) {
        return citation.stream()
                .flatMap(clause -> protectedIn(facts).stream()
                        .map(ScanFact::category)
                        .distinct()
                        .map(category -> new Reason(
                                "free-speech", clause, new Ruling.Note(Explanation.of("protected-speech", category)))));
    }

    private List<ScanFact> protectedIn(Facts facts) {
        return isAmongStaff(facts)
                ? found(facts)
                        .filter(fact -> amongStaff.contains(fact.category()))
                        .toList()
                : List.of();
    }

    private List<ScanFact> held(Facts facts) {
        return found(facts)
                .filter(fact -> !amongStaff.contains(fact.category()))
                .toList();
    }

    private static boolean isAmongStaff(Facts facts) {
        return facts.recipients().is(recipients -> recipients.stream().allMatch(Recipient.Staff.class::isInstance));
    }

    private static Stream<ScanFact> found(Facts facts) {
        return facts.scan() instanceof Known.Fact<List<ScanFact>>(List<ScanFact> found)
                ? found.stream()
                : Stream.empty();
    }
}
