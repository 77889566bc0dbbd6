package org.crosswalk.roster;

import java.util.Set;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.PersonId;

/** Whose an e-mail address is, by the SIS. */
public interface MailOwners {
    /** Everybody of the roster who has not left and for whom the SIS lists the address. */
    Set<PersonId> of(EmailAddress address);
}
