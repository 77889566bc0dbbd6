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

/** Guardians are written to at the addresses that the student information system lists (LEI-10). */
record SisAddress() implements Check {
    @Override
    public Stream<Ruling> rulings(Proposal proposal, Facts facts) {
        return facts.recipients() instanceof Known.Fact<List<Recipient>>(List<Recipient> recipients)
                        && GuardianRights.guardians(recipients)
                                .anyMatch(guardian -> guardian.address() != AddressSource.SIS)
                ? Stream.of(new Ruling.Hold(Explanation.of("address-not-in-sis")))
                : Stream.empty();
    }
}
