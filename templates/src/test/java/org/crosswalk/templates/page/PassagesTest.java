package org.crosswalk.templates.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosswalk.templates.page.Found.Field;
import org.crosswalk.templates.page.Found.Follows;
import org.crosswalk.templates.page.Found.Place;
import org.crosswalk.templates.page.Passages.Passage;
import org.junit.jupiter.api.Test;

class PassagesTest {
    private static final String TEXT = "Jaylen Carter has asthma.";

    @Test
    void whatWasFoundIsAStretchOfItsOwn() {
        Found name = found(0, 0, 13, Follows.NOTE);
        assertThat(Passages.of(TEXT, List.of(name), Field.TEXT).all())
                .containsExactly(new Passage("Jaylen Carter", List.of(name)), new Passage(" has asthma.", List.of()));
    }

    @Test
    void overlappingFindingsShareAStretchAndTheStrictestShows() {
        Found name = found(0, 0, 13, Follows.NOTE);
        Found whole = found(1, 7, 24, Follows.HOLD);
        Passages passages = Passages.of(TEXT, List.of(whole, name), Field.TEXT);
        assertThat(passages.all())
                .containsExactly(
                        new Passage("Jaylen Carter has asthma", List.of(name, whole)), new Passage(".", List.of()));
        assertThat(passages.all().getFirst().follows()).isEqualTo(Follows.HOLD);
    }

    @Test
    void neighboursStayApart() {
        assertThat(Passages.of(TEXT, List.of(found(0, 0, 6, Follows.NOTE), found(1, 6, 13, Follows.WARN)), Field.TEXT)
                        .all())
                .extracting(Passage::text)
                .containsExactly("Jaylen", " Carter", " has asthma.");
    }

    @Test
    void findingsOfTheSubjectAreNotInTheText() {
        assertThat(Passages.of(TEXT, List.of(found(0, 0, 6, Follows.NOTE)), Field.SUBJECT)
                        .all())
                .containsExactly(new Passage(TEXT, List.of()));
    }

    @Test
    void noTextIsLostWhateverThePlaces() {
        List<Found> astray =
                List.of(found(0, 20, 90, Follows.HOLD), found(1, 90, 95, Follows.NOTE), found(2, 3, 3, Follows.NOTE));
        assertThat(Passages.of(TEXT, astray, Field.TEXT).plain()).isEqualTo(TEXT);
        assertThat(Passages.of("", List.of(), Field.TEXT).all()).isEmpty();
    }

    private static Found found(int index, int start, int end, Follows follows) {
        return new Found(index, new Place(Field.TEXT, start, end), "", "health", "", follows, null);
    }
}
