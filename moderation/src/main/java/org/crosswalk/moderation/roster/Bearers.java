package org.crosswalk.moderation.roster;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import org.crosswalk.moderation.text.TokenTrie;

/** The students who bear a name, seen through the numbers kept in the trie: the form, then the students. */
final class Bearers extends AbstractList<KnownStudent> {
    private final List<KnownStudent> students;
    private final int[] kept;

    Bearers(List<KnownStudent> students, int[] kept) {
        this.students = students;
        this.kept = kept;
    }

    static NameForm form(int[] kept) {
        return NameForm.at(kept[0]);
    }

    /** A surer form displaces a weaker one: "Thomas James" is not James Thomas where a Thomas James exists. */
    static void add(TokenTrie.Builder names, List<String> name, NameForm form, int student) {
        int[] kept = names.get(name);
        if (kept.length == 0 || form.ordinal() < kept[0]) {
            names.put(name, form.ordinal(), student);
        } else if (form.ordinal() == kept[0] && kept[kept.length - 1] != student) {
            int[] more = Arrays.copyOf(kept, kept.length + 1);
            more[kept.length] = student;
            names.put(name, more);
        }
    }

    @Override
    public KnownStudent get(int index) {
        return students.get(kept[index + 1]);
    }

    @Override
    public int size() {
        return kept.length - 1;
    }
}
