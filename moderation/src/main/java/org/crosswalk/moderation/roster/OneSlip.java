package org.crosswalk.moderation.roster;

/** Whether two words differ by one slip of the hand: a letter missing, added, wrong, or swapped with its neighbour. */
final class OneSlip {
    private OneSlip() {}

    static boolean parts(String one, String other) {
        int difference = one.length() - other.length();
        if (difference < -1 || difference > 1) {
            return false;
        }
        int same = 0;
        int shorter = Math.min(one.length(), other.length());
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return switch (difference) {
            case 0 -> same < shorter && (tails(one, same + 1, other, same + 1) || swapped(one, other, same));
            case 1 -> tails(one, same + 1, other, same);
            default -> tails(one, same, other, same + 1);
        };
    }

    private static boolean swapped(String one, String other, int at) {
        return at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && tails(one, at + 2, other, at + 2);
    }

    private static boolean tails(String one, int oneFrom, String other, int otherFrom) {
        return one.length() - oneFrom == other.length() - otherFrom
                && one.regionMatches(oneFrom, other, otherFrom, one.length() - oneFrom);
    }
}
