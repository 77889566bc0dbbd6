package org.crosswalk.social.bluesky;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosswalk.social.wire.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacetsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            See https://tidewater.example/a?b=c#d.             | link https://tidewater.example/a?b=c#d
            Ça va 🤖 https://tidewater.example, yes            | link https://tidewater.example
            (https://tidewater.example/x)                      | link https://tidewater.example/x
            Thanks @harbor.test!                               | mention @harbor.test
            🤖🤖 @harbor.test and #Robotics                     | mention @harbor.test, tag #Robotics
            Write to office@harbor.test                        | ''
            @nobody.test is not there                          | ''
            We are #1 and #2026                                | ''
            #Über_Robots are here                              | tag #Über_Robots
            A path/#fragment is none                           | ''
            no link here: http://                              | ''
            """)
    void facetsStandWhereTheyAreInTheBytes(String text, String expected) {
        List<String> found =
                Facets.of(text, handle -> Optional.of("did:plc:harbor").filter(_ -> handle.equals("harbor.test")))
                        .stream()
                        .map(facet -> words(text, facet))
                        .toList();
        assertThat(String.join(", ", found)).isEqualTo(expected);
    }

    /** The feature's name, and the text between its byte offsets. */
    private static String words(String text, Map<String, Object> facet) {
        JsonNode node = JsonNode.from(facet);
        String type = Json.list(node, "features")
                .map(feature -> Json.text(feature, "$type"))
                .findFirst()
                .orElse("");
        byte[] bytes = Arrays.copyOfRange(
                text.getBytes(StandardCharsets.UTF_8),
                Json.at(node, "index", "byteStart").getIntValue(),
                Json.at(node, "index", "byteEnd").getIntValue());
        return type.substring(type.indexOf('#') + 1) + " " + new String(bytes, StandardCharsets.UTF_8);
    }
}
