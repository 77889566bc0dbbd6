package org.crosswalk.moderation.roster;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** People whom a search tells of, some of them perhaps more than once. */
final class Found implements IntConsumer {
    private static final int[] NOBODY = {};

    private int[] people = NOBODY;
    private int size;

    @Override
    public void accept(int person) {
        if (size == people.length) {
            people = Arrays.copyOf(people, Math.max(4, 2 * size));
        }
        people[size++] = person;
    }

    int[] distinct() {
        return size < 2
                ? Arrays.copyOf(people, size)
                : Arrays.stream(people, 0, size).distinct().toArray();
    }
}
