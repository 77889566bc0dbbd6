package org.crosswalk.social.accounts;

import java.net.URI;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.social.Network;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for: an account, or a site that is already there and is to become official.
 *
 * @param school empty for the whole district
 * @param address where the network's service answers; null where none was given
 * @param opener null where what was typed is no address
 * @param moderator who will look after it
 */
public record Wish(
        Optional<OrgId> school,
        Network network,
        @Nullable URI address,
        String handle,
        String purpose,
        String privacy,
        @Nullable EmailAddress opener,
        PersonId moderator,
        boolean comments) {
    /** In UTF-16 units. */
    public static final int LONGEST = 1_000;

    private static final int LONGEST_NAME = 191;
    private static final int LONGEST_ADDRESS = 500;

    public enum Fault {
        NO_ADDRESS,
        NO_HANDLE,
        NO_PURPOSE,
        NO_PRIVACY,
        TOO_LONG,
        NO_OPENER,
        /** LEI-14, BEL-04: only the district's own addresses open an account. */
        OPENER_NOT_OF_DISTRICT,
        MODERATOR_UNKNOWN
    }

    /** What must be mended before anybody can decide on it, as far as the words themselves tell. */
    Set<Fault> faults() {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        add(faults, Fault.NO_ADDRESS, network != Network.FEED && !isWebAddress());
        add(faults, Fault.NO_HANDLE, network != Network.FEED && handle.isBlank());
        add(faults, Fault.NO_PURPOSE, purpose.isBlank());
        add(faults, Fault.NO_PRIVACY, privacy.isBlank());
        add(faults, Fault.NO_OPENER, opener == null);
        add(faults, Fault.TOO_LONG, isTooLong());
        return faults;
    }

    private boolean isWebAddress() {
        return address != null
                && address.getHost() != null
                && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
    }

    private boolean isTooLong() {
        return purpose.length() > LONGEST
                || privacy.length() > LONGEST
                || handle.length() > LONGEST_NAME
                || (address != null && address.toString().length() > LONGEST_ADDRESS);
    }

    private static void add(Set<Fault> faults, Fault fault, boolean isSo) {
        if (isSo) {
            faults.add(fault);
        }
    }
}
