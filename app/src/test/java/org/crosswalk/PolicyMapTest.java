package org.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps docs/policy-map.md honest. */
class PolicyMapTest {
    private static final Map<String, Integer> CLAUSES = Map.of("LEI", 25, "WES", 17, "BEL", 14, "BOS", 5, "CAM", 12);
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| ([A-Z]{3}-\\d\\d) \\| ([^|]+) \\| ([^|]+) \\|([^|]*)\\|$");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");
    private static final Path ROOT = root();

    @Test
    void everyClauseStandsThereOnce() throws IOException {
        List<String> expected = CLAUSES.entrySet().stream()
                .flatMap(district -> IntStream.rangeClosed(1, district.getValue())
                        .mapToObj(number -> "%s-%02d".formatted(district.getKey(), number)))
                .toList();
        assertThat(rows()).extracting(row -> row.group(1)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void whatIsNotYetHasNoTestAndTheRestHasOne() throws IOException {
        assertThat(rows())
                .allSatisfy(row -> assertThat(TEST.matcher(row.group(4)).find())
                        .as(row.group(1))
                        .isEqualTo(!row.group(3).equals("not yet")));
    }

    @Test
    void everyTestNamedThereExists() throws IOException {
        for (MatchResult row : rows()) {
            for (MatchResult test : TEST.matcher(row.group(4)).results().toList()) {
                assertThat(source(test.group(1)))
                        .as("%s in %s", test.group(), row.group(1))
                        .contains(test.group(2) == null ? test.group(1) : "void " + test.group(2) + "(");
            }
        }
    }

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(ROOT.resolve("docs/policy-map.md")))
                .results()
                .toList();
    }

    private static String source(String test) throws IOException {
        for (String module : List.of("app", "moderation", "templates")) {
            Path tests = ROOT.resolve(module).resolve("src/test/java");
            try (Stream<Path> files = Files.exists(tests) ? Files.walk(tests) : Stream.empty()) {
                for (Path file :
                        files.filter(file -> file.endsWith(test + ".java")).toList()) {
                    return Files.readString(file);
                }
            }
        }
        return "";
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docs/policy-map.md"))) {
            folder = Objects.requireNonNull(folder.getParent(), "the policy map is nowhere above");
        }
        return folder;
    }
}
