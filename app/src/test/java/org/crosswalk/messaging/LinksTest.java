package org.crosswalk.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                See https://www.Kahoot.it/play?x=1.       | kahoot.it
                http://user:secret@games.example:8080/a   | games.example
                (www.games.example)                       | games.example
                Sign up at forms.games.example/abc today  | forms.games.example
                https://westwood.k12.ma.us.games.example/ | westwood.k12.ma.us.games.example
                """)
    void siteToWhichTheTextLeadsIsFound(String text, String host) {
        assertThat(Links.hosts(text)).containsExactly(host);
    }

    @ParameterizedTest
    @CsvSource({"Write to office@harbor.example/desk", "Be there at 3.30/4.00", "and/or", "Mr.Smith is here"})
    void whatIsNoLinkIsNotTakenForOne(String text) {
        assertThat(Links.hosts(text)).isEmpty();
    }

    @Test
    void eachSiteIsNamedOnce() {
        assertThat(Links.hosts("https://a.example https://a.example/b http://b.example"))
                .isEqualTo(Set.of("a.example", "b.example"));
    }
}
