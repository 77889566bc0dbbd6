package org.crosswalk.policy.rules;

import java.util.List;
import java.util.stream.Stream;
import org.crosswalk.policy.Check;
import org.crosswalk.policy.Explanation;
import org.crosswalk.policy.Facts;
import org.crosswalk.policy.Known;
import org.crosswalk.policy.Proposal;
import org.crosswalk.policy.Recipient;
import org.crosswalk.policy.Recipient.AddressSource;
import org.crosswalk.policy.Ruling;

/**
 * Guardians are written to at the addresses that the student information system lists, or at one where steps were taken to
 * verify that it is a guardian's with educational rights for that student (LEI-10).
 */
record SisAddress() implements Check {
    @Override
    public Stream<Ruling> rulings(Proposal proposal, Facts facts) {
        return facts.recipients() instanceof Known.Fact<List<Recipient>>(List<Recipient> recipients)
                ? GuardianRights.guardians(recipients)
                        .map(Recipient.Guardian::address)
                        .distinct()
                        .flatMap(SisAddress::ruling)
                : Stream.empty();
    }

    private static Stream<Ruling> ruling(AddressSource source) {
        return switch (source) {
            case SIS -> Stream.empty();
            case VERIFIED -> Stream.of(new Ruling.Note(Explanation.of("address-verified")));
            case ELSEWHERE -> Stream.of(new Ruling.Hold(Explanation.of("address-not-in-sis")));
        };
    }
}
