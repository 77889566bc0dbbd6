package org.crosswalk.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What families read, in each of their languages. */
class LanguagesTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");
    private static final Pattern KEY = Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[A-Za-z0-9]+)+\\.?)\"");
    private static final Pattern ENDS_OPEN = Pattern.compile("\\.$");

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "pt"})
    void everyLanguageHasTheSameKeysWithTheSameArguments(String language) throws IOException {
        var english = Written.in("family_en");
        var other = Written.in("family_" + language);

        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(other.stringPropertyNames())
                .allSatisfy(key -> assertThat(arguments(other.getProperty(key)))
                        .as(key)
                        .isEqualTo(arguments(english.getProperty(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "pt"})
    void everyWordingIsWellFormed(String language) throws IOException {
        Words words = Words.in(Locale.of(language));
        var written = Written.in("family_" + language);

        assertThat(written.values()).noneMatch(value -> value.toString().matches("(?s).*(?<!')'(?!').*"));
        assertThat(written.stringPropertyNames())
                .allSatisfy(
                        key -> assertThat(words.of(key, 2, 3, 4)).isNotBlank().doesNotContain("{"));
    }

    @Test
    void noKeyIsWordedTwice() throws IOException {
        assertThat(Written.in("words_en").stringPropertyNames())
                .doesNotContainAnyElementsOf(Written.in("family_en").stringPropertyNames());
    }

    /** A key that only the staff's file had would be English in the middle of a Spanish letter. */
    @Test
    void everythingThatFamiliesReadIsWordedInTheirLanguages() throws IOException {
        Set<String> known = Written.in("family_en").stringPropertyNames();
        Set<String> missing = new TreeSet<>();
        for (Path file : read()) {
            keys(file)
                    .filter(key -> !isWorded(key, known))
                    .forEach(key -> missing.add(file.getFileName() + ": " + key));
        }
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "en-US, en",
        "es, es",
        "es-419, es",
        "pt, pt",
        "pt-BR, pt",
        "pt_BR, pt",
        "zh, en",
        "'', en",
        "x!, en"
    })
    void whoeverReadsAnotherLanguageGetsEnglish(String listed, String spoken) {
        assertThat(Words.of(listed, ZoneId.of("America/New_York")).language()).isEqualTo(spoken);
    }

    @Test
    void timesAndListsFollowTheLanguage() {
        Words words = Words.of("pt", ZoneId.of("America/New_York"));

        assertThat(words.moment(Instant.parse("2026-11-20T17:40:00Z"))).contains("20", "nov", "12:40");
        assertThat(words.list(List.of("Ana", "Rui"))).isEqualTo("Ana e Rui");
        assertThat(words.of("inbox.title")).isEqualTo("Caixa de entrada");
        assertThat(words.of("way.compose")).isEqualTo("Write");
    }

    private static List<Path> read() throws IOException {
        try (Stream<Path> notices = Stream.of("jte/notice", "jte-plain/notice", "java/org/crosswalk/templates/notice")
                        .map(folder -> Path.of("src/main", folder))
                        .flatMap(LanguagesTest::files);
                Stream<Path> pages = Stream.of(
                                "Unsubscribe",
                                "Inbox",
                                "Letter",
                                "Error",
                                "Consent",
                                "Address",
                                "Agreements",
                                "Report",
                                "ReportBreach",
                                "SignFor")
                        .map(page -> Path.of("src/main/jte/page", page + "Page.jte"))) {
            return Stream.of(notices, pages, Stream.of(Path.of("src/main/jte/part/Layout.jte")))
                    .flatMap(paths -> paths)
                    .filter(file -> !isForOthers(file.getFileName().toString()))
                    .toList();
        }
    }

    /** Staff are written to about their own work, and who asks for public records gets the desk's letters, all in English. */
    private static boolean isForOthers(String file) {
        String name = file.substring(0, file.indexOf('.'));
        return name.endsWith("Letter")
                || Set.of(
                                "AccountReviewNotice",
                                "CommentNotice",
                                "DepartureNotice",
                                "DueNotice",
                                "IncidentNotice",
                                "PostNotice")
                        .contains(name);
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<String> keys(Path file) throws IOException {
        return KEY.matcher(Files.readString(file)).results().map((MatchResult match) -> match.group(1));
    }

    private static boolean isWorded(String key, Set<String> known) {
        return ENDS_OPEN.matcher(key).find()
                ? known.stream().anyMatch(one -> one.startsWith(key))
                : known.contains(key) || key.startsWith("gg.");
    }

    private static Set<String> arguments(String wording) {
        return ARGUMENT.matcher(wording).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }
}
