package org.crosswalk.moderation.roster;

import java.util.AbstractList;
import java.util.List;

/** The students who bear a name, seen through their numbers in the roster. */
final class Bearers extends AbstractList<KnownStudent> {
    private final List<? extends KnownStudent> students;
    private final int[] numbers;

    Bearers(List<? extends KnownStudent> students, int[] numbers) {
        this.students = students;
        this.numbers = numbers;
    }

    @Override
    public KnownStudent get(int index) {
        return students.get(numbers[index]);
    }

    @Override
    public int size() {
        return numbers.length;
    }
}
