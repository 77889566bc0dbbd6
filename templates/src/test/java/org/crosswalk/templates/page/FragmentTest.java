package org.crosswalk.templates.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.crosswalk.templates.page.Fragment.Span;
import org.junit.jupiter.api.Test;

class FragmentTest {
    @Test
    void marksWhatTheSpansSay() {
        assertThat(Fragment.of("Jaylen is out", List.of(new Span(0, 6))))
                .containsExactly(new Fragment("Jaylen", true), new Fragment(" is out", false));
    }

    @Test
    void overlappingSpansLoseNoText() {
        String text = "Jaylen Carter is out";
        List<Fragment> fragments = Fragment.of(text, List.of(new Span(7, 13), new Span(0, 13), new Span(3, 90)));
        assertThat(fragments.stream().map(Fragment::text).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(fragments).allMatch(Fragment::marked);
    }

    @Test
    void textWithoutSpansIsOneFragment() {
        assertThat(Fragment.of("quiet", List.of())).containsExactly(new Fragment("quiet", false));
        assertThat(Fragment.of("", List.of())).isEmpty();
    }
}
