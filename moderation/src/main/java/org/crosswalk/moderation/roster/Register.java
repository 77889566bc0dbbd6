package org.crosswalk.moderation.roster;

import java.util.List;

/** Reads the names of people, the students of a district or its staff, each name once. */
final class Register {
    private Register() {}

    static People of(List<? extends Named> people) {
        PartTrie.Builder trie = new PartTrie.Builder();
        Names.Builder given = new Names.Builder(trie, true);
        Names.Builder family = new Names.Builder(trie, false);
        int[][] givenOf = new int[people.size()][];
        int[] familyOf = new int[people.size()];
        for (int i = 0; i < people.size(); i++) {
            int person = i;
            familyOf[i] = family.add(people.get(i).familyName(), i);
            givenOf[i] = people.get(i).givenNames().stream()
                    .mapToInt(name -> given.add(name, person))
                    .filter(name -> name != Names.Builder.NAMELESS)
                    .toArray();
        }
        PartTrie parts = trie.build();
        Names givenNames = given.build(parts.size());
        Names familyNames = family.build(parts.size());
        InitialsTable initials = InitialsTable.of(parts, givenNames, familyNames, givenOf, familyOf);
        return new People(parts, givenNames, familyNames, givenOf, familyOf, initials);
    }
}
