package org.crosswalk.moderation.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosswalk.moderation.text.TokenTrie;
import org.crosswalk.moderation.text.Tokens;

/**
 * The names of a roster, ready to be met in a text: a snapshot that never changes and can be shared by threads.
 * Build a new one when the roster has changed.
 */
public final class RosterNames {
    private final List<KnownStudent> students;
    private final TokenTrie names;
    private final Map<String, List<KnownStudent>> numbers;

    private RosterNames(List<KnownStudent> students, TokenTrie names, Map<String, List<KnownStudent>> numbers) {
        this.students = students;
        this.names = names;
        this.numbers = numbers;
    }

    public static RosterNames of(Collection<KnownStudent> students) {
        return of(District.ofStudents(students));
    }

    public static RosterNames of(District district) {
        List<KnownStudent> known = district.students();
        return new RosterNames(known, names(known), numbers(known));
    }

    private static TokenTrie names(List<KnownStudent> students) {
        TokenTrie.Builder names = new TokenTrie.Builder();
        for (int i = 0; i < students.size(); i++) {
            int student = i;
            NameForms.tell(students.get(i), (form, name) -> Bearers.add(names, name, form, student));
        }
        return names.build();
    }

    private static Map<String, List<KnownStudent>> numbers(List<KnownStudent> students) {
        Map<String, List<KnownStudent>> numbers = new HashMap<>();
        for (KnownStudent student : students) {
            if (student.number() != null) {
                numbers.computeIfAbsent(student.number(), absent -> new ArrayList<>())
                        .add(student);
            }
        }
        return Map.copyOf(numbers);
    }

    public int size() {
        return students.size();
    }

    /** Names that begin with the token, the longest first. */
    public List<NameMatch> startingAt(Tokens tokens, int token) {
        List<NameMatch> matches = new ArrayList<>();
        names.walk(tokens, token, (from, to, bearers) -> matches.addFirst(match(from, to, bearers)));
        return matches;
    }

    private NameMatch match(int from, int to, int[] bearers) {
        return new NameMatch(from, to, Bearers.form(bearers), new Bearers(students, bearers));
    }

    /** Students with exactly this student number. */
    public List<KnownStudent> withNumber(String number) {
        return numbers.getOrDefault(number, List.of());
    }
}
