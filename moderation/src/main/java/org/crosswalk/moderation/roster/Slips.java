package org.crosswalk.moderation.roster;

import java.util.Arrays;

/** Whether two words differ by so few slips of the hand that they may be meant for the same: a long one may have two. */
final class Slips {
    private static final int LONG = 9;

    private Slips() {}

    static boolean part(String typed, String word) {
        return OneSlip.parts(typed, word) || isLong(typed, word) && distance(typed, word) == 2;
    }

    private static boolean isLong(String typed, String word) {
        return Math.min(typed.length(), word.length()) >= LONG
                && Math.abs(typed.length() - word.length()) <= 2
                && typed.charAt(0) == word.charAt(0);
    }

    /** Letters missing, added, wrong, or swapped with their neighbours. */
    private static int distance(String one, String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        Arrays.setAll(last, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
                if (isSwapped(one, i, other, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[other.length()];
    }

    private static boolean isSwapped(String one, int i, String other, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
