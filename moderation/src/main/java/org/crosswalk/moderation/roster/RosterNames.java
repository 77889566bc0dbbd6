package org.crosswalk.moderation.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosswalk.moderation.text.Tokens;

/**
 * The names of a roster, ready to be met in a text: a snapshot that never changes and can be shared by threads.
 * Build a new one when the roster has changed.
 */
public final class RosterNames {
    private final List<KnownStudent> students;
    private final People people;
    private final Map<String, List<KnownStudent>> numbers;
    private final StaffNames staff;
    private final SchoolNames schools;

    private RosterNames(District district) {
        this.students = district.students();
        this.people = Register.of(students);
        this.numbers = numbers(students);
        this.staff = StaffNames.of(district.staff());
        this.schools = SchoolNames.of(district.schools());
    }

    public static RosterNames of(Collection<KnownStudent> students) {
        return of(District.ofStudents(students));
    }

    public static RosterNames of(District district) {
        return new RosterNames(district);
    }

    private static Map<String, List<KnownStudent>> numbers(List<KnownStudent> students) {
        Map<String, List<KnownStudent>> numbers = new HashMap<>();
        for (KnownStudent student : students) {
            if (student.number() != null) {
                numbers.merge(student.number(), List.of(student), RosterNames::both);
            }
        }
        return numbers;
    }

    private static List<KnownStudent> both(List<KnownStudent> some, List<KnownStudent> more) {
        List<KnownStudent> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    public int size() {
        return students.size();
    }

    public NameSearch in(Tokens tokens) {
        return new NameSearch(tokens, people, students);
    }

    /** Names that begin with the token, the longest first. */
    public List<NameMatch> startingAt(Tokens tokens, int token) {
        return in(tokens).startingAt(token);
    }

    /** Students with exactly this student number. */
    public List<KnownStudent> withNumber(String number) {
        return numbers.getOrDefault(number, List.of());
    }

    public StaffNames staff() {
        return staff;
    }

    public SchoolNames schools() {
        return schools;
    }

    /** Whether the word is a part of any student's name. */
    public boolean knows(String word) {
        return people.trie().knows(word);
    }
}
