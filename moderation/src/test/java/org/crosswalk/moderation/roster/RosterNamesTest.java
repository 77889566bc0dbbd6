package org.crosswalk.moderation.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.crosswalk.moderation.text.SchoolAnalyzer;
import org.junit.jupiter.api.Test;

class RosterNamesTest {
    @Test
    void aSnapshotDoesNotSeeLaterChangesOfTheRoster() {
        List<KnownStudent> roster = new ArrayList<>(List.of(student("1", "Ana", "Prado")));
        RosterNames before = RosterNames.of(roster);
        roster.set(0, student("2", "Ana", "Silveira"));
        assertThat(idsIn(before, "Ana Prado")).containsExactly("1");
        assertThat(idsIn(RosterNames.of(roster), "Ana Silveira")).containsExactly("2");
        assertThat(before.size()).isEqualTo(1);
    }

    @Test
    void aNameInItsOwnOrderBeatsAnotherTurnedAround() {
        RosterNames names = RosterNames.of(List.of(student("1", "James", "Thomas"), student("2", "Thomas", "James")));
        assertThat(idsIn(names, "James Thomas")).containsExactly("1");
        assertThat(idsIn(names, "Thomas, James")).containsExactly("1");
    }

    @Test
    void emptyNamesAreNoNames() {
        RosterNames names =
                RosterNames.of(List.of(student("1", "", ""), student("2", "Ana", " "), student("3", "-", "?")));
        assertThat(idsIn(names, "Ana")).containsExactly("2");
        assertThat(names.startingAt(SchoolAnalyzer.read("1 - ?"), 0)).isEmpty();
    }

    @Test
    void twentyThousandStudentsFit() {
        RosterNames names = RosterNames.of(IntStream.range(0, 20_000)
                .mapToObj(i -> student("s" + i, "Given" + letters(i % 700), "Family" + letters(i / 4)))
                .toList());
        assertThat(names.size()).isEqualTo(20_000);
        assertThat(idsIn(names, "Given" + letters(10) + " Family" + letters(2))).containsExactly("s10");
    }

    private static List<String> idsIn(RosterNames names, String text) {
        return names.startingAt(SchoolAnalyzer.read(text), 0).getFirst().students().stream()
                .map(KnownStudent::id)
                .toList();
    }

    private static String letters(int number) {
        return Integer.toString(number)
                .chars()
                .mapToObj(digit -> String.valueOf((char) (digit - '0' + 'a')))
                .reduce("", String::concat);
    }

    private static KnownStudent student(String id, String given, String family) {
        return new KnownStudent(id, List.of(given), family, null, null, Set.of());
    }
}
