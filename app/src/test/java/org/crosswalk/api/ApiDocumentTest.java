package org.crosswalk.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.Map;
import org.crosswalk.access.Browser;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

@MicronautTest(transactional = false)
@Property(name = "test.cast", value = "true")
class ApiDocumentTest {
    @Inject
    EmbeddedServer server;

    @Test
    void anybodyCanReadIt() {
        assertThat(answer().statusCode()).isEqualTo(200);
        assertThat(document()).containsKeys("openapi", "info", "security");
    }

    @Test
    void theWholeApiIsDescribedAndNoPage() {
        Map<?, ?> paths = (Map<?, ?>) document().getOrDefault("paths", Map.of());
        assertThat(paths.keySet().stream().map(Object::toString))
                .containsExactlyInAnyOrder("/api/v1/messages", "/api/v1/messages/{message}", "/api/v1/scan");
    }

    @Test
    void bearerTokensAreAskedFor() {
        assertThat(document()).extractingByKey("components").asString().contains("bearer={type=http, scheme=bearer}");
    }

    private Map<String, Object> document() {
        return new Yaml().load(answer().body());
    }

    private HttpResponse<String> answer() {
        return new Browser(server.getURI()).get("/api/v1/openapi.yml");
    }
}
