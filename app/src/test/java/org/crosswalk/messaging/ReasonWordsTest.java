package org.crosswalk.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosswalk.policy.Explanation;
import org.crosswalk.policy.ScanFact;
import org.junit.jupiter.api.Test;

class ReasonWordsTest {
    private static final Path RULES = Path.of("src/main/java/org/crosswalk/policy");
    private static final Pattern KEY = Pattern.compile("(?:Explanation\\.of|hold)\\(\"([a-z-]+)\"");
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("reasons", Locale.ENGLISH);

    @Test
    void everythingThatARuleSaysHasWords() throws IOException {
        try (Stream<Path> files = Files.walk(RULES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(KEY.matcher(Files.readString(file)).results().map(match -> match.group(1)))
                        .as("what %s says", file.getFileName())
                        .allMatch(WORDS::containsKey);
            }
        }
    }

    /** Arguments come as text, so a format for numbers would fail where it is shown. */
    @Test
    void everythingCanBeSaid() {
        ReasonWords words = ReasonWords.in(Locale.ENGLISH);

        assertThat(WORDS.keySet())
                .allSatisfy(
                        key -> assertThat(words.of(Explanation.of(key, "2"))).isNotBlank());
    }

    @Test
    void everyCategoryHasWords() {
        assertThat(ScanFact.CATEGORIES).allMatch(category -> WORDS.containsKey("category." + category));
    }
}
