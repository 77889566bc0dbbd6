package org.crosswalk.messaging;

import org.crosswalk.access.Charge;
import org.crosswalk.access.SignedIn;

/** A private matter is not for everybody who leads the same group: its sender, the principal and the records officer. */
public final class Readers {
    private Readers() {}

    public static boolean mayRead(SignedIn who, Message message) {
        return !message.draft().matter().isPrivate()
                || message.sender().equals(who.person())
                || who.charges().stream().anyMatch(charge -> standsAbove(charge, message));
    }

    private static boolean standsAbove(Charge charge, Message message) {
        return switch (charge.duty()) {
            case PRINCIPAL -> message.school().equals(charge.school());
            case RECORDS_OFFICER -> charge.school() == null;
            case COACH,
                    TEACHER,
                    COUNSELOR,
                    NURSE,
                    OFFICE,
                    REVIEWER,
                    COMMUNICATIONS,
                    SUPERINTENDENT,
                    TECHNOLOGY_DIRECTOR,
                    COUNSEL,
                    IT_ADMINISTRATOR -> false;
        };
    }
}
