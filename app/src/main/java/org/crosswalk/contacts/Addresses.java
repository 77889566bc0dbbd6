package org.crosswalk.contacts;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.GuardianshipHistory;

/** Where guardians are reached beside the SIS. Having an address gives nobody a right; ask about that first. */
@Singleton
public class Addresses {
    private final AddressBook book;
    private final GuardianshipHistory history;

    Addresses(AddressBook book, GuardianshipHistory history) {
        this.book = book;
        this.history = history;
    }

    /** How an address stands at a moment. */
    public enum Standing {
        VERIFIED,
        EXPIRED,
        REVOKED,
        /** The SIS has changed something about the guardian since, so what was verified may be true no more. */
        SIS_CHANGED
    }

    /** The address that counts for each guardian at that moment; whoever is absent has none. */
    public Map<PersonId, VerifiedAddress> verified(Collection<PersonId> guardians, Instant at) {
        if (guardians.isEmpty()) {
            return Map.of();
        }
        Map<PersonId, Instant> changes = history.lastChanges(guardians);
        return book.of(guardians).stream()
                .filter(address -> standing(address, changes, at) == Standing.VERIFIED)
                .collect(Collectors.toMap(VerifiedAddress::guardian, Function.identity(), newest()));
    }

    private static BinaryOperator<VerifiedAddress> newest() {
        return BinaryOperator.maxBy(Comparator.comparing(VerifiedAddress::id));
    }

    /** Everything that was ever verified for the guardian, newest first. */
    public List<VerifiedAddress> of(PersonId guardian) {
        return book.of(List.of(guardian)).reversed();
    }

    public Optional<VerifiedAddress> find(long id) {
        return book.find(id);
    }

    public Standing standing(VerifiedAddress address, Instant at) {
        return standing(address, history.lastChanges(List.of(address.guardian())), at);
    }

    private static Standing standing(VerifiedAddress address, Map<PersonId, Instant> changes, Instant at) {
        Instant changed = changes.get(address.guardian());
        if (address.end().isPresent()) {
            return Standing.REVOKED;
        }
        if (changed != null && !changed.isBefore(address.at())) {
            return Standing.SIS_CHANGED;
        }
        return at.isBefore(address.until()) ? Standing.VERIFIED : Standing.EXPIRED;
    }
}
