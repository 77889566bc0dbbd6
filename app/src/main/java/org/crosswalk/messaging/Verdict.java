package org.crosswalk.messaging;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.Decision;
import org.crosswalk.policy.LawfulWay;
import org.crosswalk.policy.Outcome;
import org.crosswalk.policy.Reason;
import org.crosswalk.policy.Ruling;

/**
 * A decision as it is kept and shown: with every rule's word and the clause behind it.
 *
 * @param edition the pack and its edition
 * @param copied {@code sourcedId}s of who gets a copy
 * @param instead what the sender may lawfully do instead
 * @param facts SHA-256 of the canonical JSON of all that was known, in hexadecimal
 */
@Serdeable
public record Verdict(
        Outcome outcome, String edition, List<String> copied, List<Word> words, List<LawfulWay> instead, String facts) {

    /**
     * What one rule said.
     *
     * @param ruling permit, copy, note, warn, hold or forbid
     * @param says the key of the words, with what is put into them
     * @param decisive whether it made the outcome what it is
     */
    @Serdeable
    public record Word(
            String rule,
            String ruling,
            String says,
            List<String> with,
            String clause,
            String document,
            String section,
            String quote,
            boolean decisive) {}

    static Verdict of(Decision decision, String facts) {
        List<Reason> decisive = decision.decisive();
        return new Verdict(
                decision.outcome(),
                decision.edition().toString(),
                decision.copied().stream().map(PersonId::value).sorted().toList(),
                decision.reasons().stream()
                        .map(reason -> word(reason, decisive.contains(reason)))
                        .toList(),
                decision.instead(),
                facts);
    }

    private static Word word(Reason reason, boolean decisive) {
        return new Word(
                reason.rule(),
                name(reason.ruling()),
                reason.ruling().why().key(),
                reason.ruling().why().arguments(),
                reason.citation().clause(),
                reason.citation().document(),
                reason.citation().section(),
                reason.citation().says(),
                decisive);
    }

    private static String name(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Permit _ -> "permit";
            case Ruling.Copy _ -> "copy";
            case Ruling.Note _ -> "note";
            case Ruling.Warn _ -> "warn";
            case Ruling.Hold _ -> "hold";
            case Ruling.Forbid _ -> "forbid";
        };
    }

    /** The words worth showing first: those that made the outcome what it is. */
    public List<Word> decisive() {
        return words.stream().filter(Word::decisive).toList();
    }
}
