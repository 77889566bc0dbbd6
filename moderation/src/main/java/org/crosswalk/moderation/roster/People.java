package org.crosswalk.moderation.roster;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * Who bears which names: the students of a district, or its staff, as numbers. The many forms of a whole name are not
 * kept; they are recognised in the text from the given and family names that stand there.
 */
final class People {
    private final PartTrie trie;
    private final Names given;
    private final Names family;
    private final int[][] givenOf;
    private final int[] familyOf;
    private final InitialsTable initials;

    People(PartTrie trie, Names given, Names family, int[][] givenOf, int[] familyOf, InitialsTable initials) {
        this.trie = trie;
        this.given = given;
        this.family = family;
        this.givenOf = givenOf;
        this.familyOf = familyOf;
        this.initials = initials;
    }

    PartTrie trie() {
        return trie;
    }

    boolean isGiven(int part) {
        return given.ofPart()[part].length + given.nicknamesOfPart()[part].length > 0;
    }

    boolean isFamily(int part) {
        return family.ofPart()[part].length > 0;
    }

    void eachOfFamily(int part, IntConsumer listener) {
        each(family.ofPart()[part], family, listener);
    }

    void eachOfGiven(int part, IntConsumer listener) {
        each(given.ofPart()[part], given, listener);
        each(given.nicknamesOfPart()[part], given, listener);
    }

    private static void each(int[] numbers, Names names, IntConsumer listener) {
        for (int number : numbers) {
            for (int person : names.bearers()[number]) {
                listener.accept(person);
            }
        }
    }

    /** Those of a family name of whom something holds. */
    int[] ofFamily(int part, IntPredicate which) {
        return gather(listener -> eachOfFamily(part, person -> {
            if (which.test(person)) {
                listener.accept(person);
            }
        }));
    }

    /** Those of a family name who go by a given name, in full or by a short form. */
    int[] withBoth(int givenPart, int familyPart) {
        return ofFamily(familyPart, person -> goesBy(person, givenPart));
    }

    boolean goesBy(int person, int part) {
        for (int name : givenOf[person]) {
            if (contains(given.ofPart()[part], name) || contains(given.nicknamesOfPart()[part], name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the roster says that the person is called so, and it is not only a middle name or a usual short form. */
    boolean isCalled(int person, int part) {
        int[] names = givenOf[person];
        int called = names.length > 2 ? 2 : names.length == 2 && isShortened(names[1], names[0]) ? 2 : 1;
        for (int i = 0; i < Math.min(called, names.length); i++) {
            if (contains(given.ofPart()[part], names[i])) {
                return true;
            }
        }
        return false;
    }

    /** A second name that begins as the first or is a piece of it is no middle name but what the student goes by. */
    private boolean isShortened(int second, int first) {
        String shorter = trie.words(given.parts()[second][0]).getFirst();
        String longer = trie.words(given.parts()[first][0]).getFirst();
        return longer.contains(shorter) || longer.regionMatches(0, shorter, 0, 2);
    }

    private static boolean contains(int[] names, int name) {
        for (int known : names) {
            if (known == name) {
                return true;
            }
        }
        return false;
    }

    int[] givenNamesOf(int person) {
        return givenOf[person];
    }

    /** The parts with which a given name is written. */
    int[] givenParts(int name) {
        return given.parts()[name];
    }

    /** The parts with which a person's family name is written, none where there is no such name. */
    int[] familyParts(int person) {
        return familyOf[person] < 0 ? new int[0] : family.parts()[familyOf[person]];
    }

    boolean hasGivenInitial(int person, char initial) {
        for (int name : givenOf[person]) {
            if (trie.words(given.parts()[name][0]).getFirst().charAt(0) == initial) {
                return true;
            }
        }
        return false;
    }

    boolean hasFamilyInitial(int person, char initial) {
        for (int part : familyParts(person)) {
            if (trie.words(part).getFirst().charAt(0) == initial) {
                return true;
            }
        }
        return false;
    }

    int[] withInitials(String letters) {
        return initials.get(letters);
    }

    /** Those whom a search tells of, each once. */
    static int[] gather(Consumer<IntConsumer> search) {
        Found found = new Found();
        search.accept(found);
        return found.distinct();
    }
}
