package org.crosswalk.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

class CanonicalTextTest {
    private static final JsonMapper JSON = JsonMapper.createDefault();

    @Test
    void everyTreeHasTheSameBytesAsTheStandardsOwnWriterGivesIt() throws IOException {
        Random random = new Random(8785);
        for (int i = 0; i < 20_000; i++) {
            JsonNode tree = tree(random, 4);
            assertThat(CanonicalText.of(tree))
                    .isEqualTo(new JsonCanonicalizer(JSON.writeValueAsBytes(tree)).getEncodedString());
        }
    }

    @Test
    void namesAreInTheOrderOfTheirUtf16Units() throws IOException {
        JsonNode tree = JSON.readValue(
                "{\"\\ufb33\":1,\"\\ud83d\\ude00\":2,\"\\u20ac\":3,\"1\":4,\"\\r\":5}", Argument.of(JsonNode.class));

        assertThat(CanonicalText.of(tree))
                .isEqualTo("{\"\\r\":5,\"1\":4,\"\u20ac\":3,\"\ud83d\ude00\":2,\"\ufb33\":1}");
    }

    @Test
    void halfASurrogatePairIsRefusedSinceItsBytesWouldBeAnother() {
        for (String half : List.of("\ud83d", "a\ude00b", "\ud83d\ud83d", "\ud83d.")) {
            assertThatThrownBy(() -> CanonicalText.of(JsonNode.createStringNode(half)))
                    .isInstanceOf(IOException.class);
        }
    }

    /** An object or an array, since the other writer takes nothing else. */
    private static JsonNode tree(Random random, int depth) {
        int many = random.nextInt(5);
        if (random.nextBoolean()) {
            return JsonNode.createArrayNode(
                    Stream.generate(() -> node(random, depth)).limit(many).toList());
        }
        Map<String, JsonNode> values = new LinkedHashMap<>();
        IntStream.range(0, many).forEach(_ -> values.put(text(random), node(random, depth)));
        return JsonNode.createObjectNode(values);
    }

    private static JsonNode node(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 6)) {
            case 0 -> JsonNode.nullNode();
            case 1 -> JsonNode.createBooleanNode(random.nextBoolean());
            case 2 -> JsonNode.createNumberNode(random.nextInt());
            case 3 -> JsonNode.createNumberNode(random.nextLong() >> random.nextInt(64));
            case 4 -> number(random);
            case 5 -> JsonNode.createStringNode(text(random));
            default -> tree(random, depth - 1);
        };
    }

    private static JsonNode number(Random random) {
        double any = Double.longBitsToDouble(random.nextLong());
        return random.nextBoolean()
                ? JsonNode.createNumberNode(Double.isFinite(any) ? any : 0.1)
                : JsonNode.createNumberNode(BigDecimal.valueOf(random.nextLong(), random.nextInt(30)));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            int point = switch (random.nextInt(4)) {
                case 0 -> random.nextInt(0x20);
                case 1 -> random.nextInt(0x80);
                case 2 -> random.nextInt(0xd800);
                default -> 0xe000 + random.nextInt(Character.MAX_CODE_POINT - 0xe000);
            };
            text.appendCodePoint(point);
        }
        return text.toString();
    }
}
