package org.crosswalk.records.requests.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.Map;
import org.crosswalk.access.Browser;
import org.crosswalk.records.requests.Requests;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
class PublicFormFloodTest {
    @Inject
    EmbeddedServer server;

    @Inject
    Requests requests;

    @Test
    void eleventhRequestOfAnHourIsRefusedAndItsTextKept() {
        for (int i = 0; i < 10; i++) {
            assertThat(ask().statusCode()).isEqualTo(303);
        }
        HttpResponse<String> answer = ask();

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("try again in an hour", "Lunch menus");
        assertThat(requests.open()).hasSize(10);
    }

    private HttpResponse<String> ask() {
        return new Browser(server.getURI()).post("/public-records", "/public-records", Map.of("what", "Lunch menus"));
    }
}
