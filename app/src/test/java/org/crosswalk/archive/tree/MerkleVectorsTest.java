package org.crosswalk.archive.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.micronaut.core.type.Argument;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crosswalk.roster.oneroster.Shared;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The vectors of transparency-dev/merkle: proofs that hold, and every way in which one can fail. */
class MerkleVectorsTest {
    private static final int ALL = 196;

    @TestFactory
    Stream<DynamicTest> proofsHoldOrFailAsTheVectorsSay() throws IOException {
        Map<String, JsonNode> vectors = new TreeMap<>();
        for (var file : TarGz.read(Shared.file("data/merkle-vectors.tgz")).entrySet()) {
            if (file.getKey().matches("testdata/(inclusion|consistency)/.*\\.json")) {
                vectors.put(file.getKey(), json(file.getValue()));
            }
        }
        assertThat(vectors).hasSize(ALL);
        return vectors.entrySet().stream()
                .map(vector -> dynamicTest(
                        vector.getKey(),
                        () -> assertThat(holds(vector.getKey(), vector.getValue()))
                                .isEqualTo(!vector.getValue().get("wantErr").getBooleanValue())));
    }

    private static boolean holds(String name, JsonNode vector) {
        return name.contains("/inclusion/")
                ? new InclusionProof(number(vector, "leafIdx"), number(vector, "treeSize"), proof(vector))
                        .proves(hash(vector.get("leafHash")), hash(vector.get("root")))
                : new ConsistencyProof(number(vector, "size1"), number(vector, "size2"), proof(vector))
                        .proves(hash(vector.get("root1")), hash(vector.get("root2")));
    }

    /** They count to 2^64, where Java's numbers have turned negative. */
    private static long number(JsonNode vector, String field) {
        return vector.get(field).getBigIntegerValue().longValue();
    }

    private static List<Hash> proof(JsonNode vector) {
        List<Hash> proof = new ArrayList<>();
        if (vector.get("proof").isArray()) {
            vector.get("proof").values().forEach(hash -> proof.add(hash(hash)));
        }
        return proof;
    }

    private static Hash hash(JsonNode base64) {
        return Hash.of(Base64.getDecoder().decode(base64.getStringValue()));
    }

    private static JsonNode json(byte[] bytes) throws IOException {
        return ObjectMapper.getDefault().readValue(bytes, Argument.of(JsonNode.class));
    }
}
