package org.crosswalk.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.crosswalk.policy.packs.PackFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lines that {@code infra/crosswalk scan} answers, over the demo district's package. */
class ScanLinesTest {
    private static final Path TIDEWATER = Path.of("src/main/resources/demo/oneroster");
    private static final ObjectMapper JSON = ObjectMapper.getDefault();

    private final ScanLines lines = over(null);

    private static ScanLines over(@Nullable String school) {
        return ScanLines.over(TIDEWATER, PackFile.shipped("leicester"), school, Set.of());
    }

    @ParameterizedTest
    @CsvSource({
        "social-post, hold",
        "team-message, note",
        "guardian-message, note",
        "student-reply, clear",
        "comment, hold"
    })
    void aNameStopsAPostAndIsANoteToTheTeam(String kind, String outcome) throws IOException {
        JsonNode answer =
                answer("{\"id\":\"1\",\"kind\":\"%s\",\"text\":\"Jaylen Carter scored twice.\"}".formatted(kind));
        assertThat(answer.get("outcome").getStringValue()).isEqualTo(outcome);
        assertThat(answer.get("findings").get(0).get("category").getStringValue())
                .isEqualTo("student-name");
        assertThat(answer.get("findings").get(0).get("students").get(0).getStringValue())
                .isEqualTo("stu-01");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            comment       | public  | Holy shit, what a finish!   | note
            comment       | public  | The referee is full of shit. | hold
            student-reply | student | Holy shit, what a finish!   | hold
            social-post   | coach   | Holy shit, what a finish!   | hold
            """)
    void anOathThatAimsAtNobodyIsANoteUnderAPost(String kind, String role, String text, String outcome)
            throws IOException {
        JsonNode answer = answer(
                "{\"id\":\"1\",\"kind\":\"%s\",\"author_role\":\"%s\",\"text\":\"%s\"}".formatted(kind, role, text));
        assertThat(answer.get("outcome").getStringValue()).isEqualTo(outcome);
    }

    @Test
    void offsetsAreOfTheTextAsItWasGiven() throws IOException {
        JsonNode found = answer(
                        "{\"id\":\"1\",\"kind\":\"social-post\",\"text\":\"\\ud83c\\udf89\\r\\n  Jaylen Carter!\"}")
                .get("findings")
                .get(0);
        assertThat(found.get("start").getIntValue()).isEqualTo(6);
        assertThat(found.get("end").getIntValue()).isEqualTo(19);
    }

    @Test
    void nothingFoundIsClearAndSaysSoInFull() throws IOException {
        assertThat(lines.answer("{\"id\":7,\"kind\":\"comment\",\"text\":\"Practice is at four.\"}"))
                .isEqualTo("{\"id\":\"7\",\"outcome\":\"clear\",\"findings\":[]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        what is this                                      | null | The line is not JSON
        [1]                                               | null | The line is not a JSON object
        {"kind":"comment","text":"a"}                     | null | The line has no id
        {"id":"1","text":"a"}                             | 1    | The line has no kind
        {"id":"1","kind":"blog","text":"a"}               | 1    | There is no kind of writing named blog
        {"id":"1","kind":"comment"}                       | 1    | The line has no text
        {"id":"1","kind":"comment","text":5}              | 1    | text is not text
        {"id":"1","kind":"comment","text":"a","about":"b"} | 1    | about is not a list of sourcedIds
        {"id":"1","kind":"comment","text":"a","group":"g"} | 1    | The roster has no group with the sourcedId g
        """)
    void aBadLineGetsAnAnswerOfItsOwn(String line, String id, String error) throws IOException {
        JsonNode answer = answer(line);
        assertThat(answer.get("id").isNull() ? "null" : answer.get("id").getStringValue())
                .isEqualTo(id);
        assertThat(answer.get("error").getStringValue()).isEqualTo(error);
    }

    @Test
    void aFirstNameTellsInAMessageToTheirOwnTeam() throws IOException {
        String text = "\"kind\":\"team-message\",\"text\":\"Please bring the blue shirt for Sofia.\"";
        assertThat(answer("{\"id\":\"1\",\"group\":\"team-soccer\"," + text + "}")
                        .get("findings")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void aSchoolThatTheRosterHasNotIsRefused() {
        assertThatThrownBy(() -> over("school-of-rock"))
                .hasMessage("The roster has no school with the sourcedId school-of-rock");
        assertThat(over("school-harbor")).isNotNull();
    }

    private JsonNode answer(String line) throws IOException {
        return JSON.readValue(lines.answer(line), JsonNode.class);
    }
}
