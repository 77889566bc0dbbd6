package org.crosswalk.contacts;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.PersonId;
import org.crosswalk.contacts.VerifiedAddress.How;

/** Every address that was ever verified, with its end. */
public interface AddressBook {
    List<VerifiedAddress> of(Collection<PersonId> guardians);

    Optional<VerifiedAddress> find(long id);

    long add(Entry entry, Instant at, Instant until);

    /** False where it was ended before. */
    boolean end(long address, VerifiedAddress.End end);

    record Entry(PersonId guardian, PersonId student, EmailAddress address, How how, String evidence, PersonId by) {}
}
