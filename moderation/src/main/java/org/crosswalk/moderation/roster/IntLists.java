package org.crosswalk.moderation.roster;

import java.util.Arrays;

/** Numbered lists of numbers while they grow; a number is kept once if it comes twice in a row. */
final class IntLists {
    private static final int[] EMPTY = {};

    private int[][] lists = new int[64][];
    private int[] sizes = new int[64];

    void add(int list, int value) {
        makeRoom(list);
        int size = sizes[list];
        int[] values = lists[list];
        if (size > 0 && values[size - 1] == value) {
            return;
        }
        if (values == null || size == values.length) {
            lists[list] = values = values == null ? new int[2] : Arrays.copyOf(values, 2 * size);
        }
        values[size] = value;
        sizes[list]++;
    }

    private void makeRoom(int list) {
        if (list >= lists.length) {
            int room = Math.max(list + 1, 2 * lists.length);
            lists = Arrays.copyOf(lists, room);
            sizes = Arrays.copyOf(sizes, room);
        }
    }

    /** @param count how many lists there are to be */
    int[][] trimmed(int count) {
        int[][] trimmed = new int[count][];
        for (int i = 0; i < count; i++) {
            boolean empty = i >= lists.length || sizes[i] == 0;
            trimmed[i] = empty ? EMPTY : Arrays.copyOf(lists[i], sizes[i]);
        }
        return trimmed;
    }
}
