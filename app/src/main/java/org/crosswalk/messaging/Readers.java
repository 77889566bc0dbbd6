package org.crosswalk.messaging;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswalk.access.Act;
import org.crosswalk.access.Charge;
import org.crosswalk.access.Duty;
import org.crosswalk.access.DutyTable;
import org.crosswalk.access.Place;
import org.crosswalk.access.SignedIn;

/**
 * Who of those whom the route lets in may read a message. A private matter, and what is written to the guardians of chosen
 * students, is not for everybody who leads the same group; and who writes to a school without leading it reads what they
 * wrote themselves. A records officer reads in the archive, where looks are archived and private matters are sealed (WES-12).
 */
public final class Readers {
    private static final Set<Duty> THEIR_OWN_ONLY =
            EnumSet.of(Duty.COUNSELOR, Duty.NURSE, Duty.OFFICE, Duty.SUPERINTENDENT);

    private Readers() {}

    public static boolean mayRead(SignedIn who, Message message) {
        return message.sender().equals(who.person())
                || (isConfidential(message) ? standsAbove(who, message) : leads(who, message));
    }

    /** Whether reading it leaves a look in the archive: somebody else's confidential message (603 CMR 23.07(1)). */
    static boolean leavesALook(SignedIn who, Message message) {
        return !message.sender().equals(who.person()) && isConfidential(message);
    }

    private static boolean isConfidential(Message message) {
        return message.draft().matter().isPrivate()
                || message.draft().audience().isHome();
    }

    private static boolean standsAbove(SignedIn who, Message message) {
        return who.charges().stream()
                .anyMatch(charge ->
                        charge.duty() == Duty.PRINCIPAL && message.school().equals(charge.school()));
    }

    private static boolean leads(SignedIn who, Message message) {
        Set<Charge> leading = who.charges().stream()
                .filter(charge -> !THEIR_OWN_ONLY.contains(charge.duty()))
                .collect(Collectors.toSet());
        return DutyTable.may(
                leading,
                Act.READ_MESSAGE,
                new Place(message.school(), message.draft().group()));
    }
}
