package org.crosswalk.gates.agreements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;

/** All signatures, who was told of what, and the links by which guardians sign. Nothing of it is ever changed. */
public interface Signatures {
    /** Whatever somebody signed, or a guardian signed for them. */
    List<Signature> of(PersonId person);

    /** Everybody's, from that day on. */
    List<Signature> since(String agreement, LocalDate from);

    /** @param recordedBy who put it on file: the signer, the office, or the operating system's user name */
    void add(Signature signature, String recordedBy, Instant at);

    /** When the person was first told of the agreement from that day on. */
    Optional<LocalDate> told(String agreement, PersonId person, LocalDate from);

    /** The same of everybody. */
    Map<PersonId, LocalDate> told(String agreement, LocalDate from);

    void tell(String agreement, PersonId person, LocalDate on);

    /** That a school's people were told (WES-15). */
    record Notice(String agreement, OrgId school, PersonId by, Instant at, int people) {}

    void add(Notice notice);

    Optional<Notice> lastNotice(String agreement, OrgId school);

    /** A link by which one guardian signs for one student, until then. */
    record Link(String agreement, PersonId student, PersonId guardian, Instant at, Instant until) {}

    void add(String tokenHash, Link link);

    Optional<Link> link(String tokenHash);
}
