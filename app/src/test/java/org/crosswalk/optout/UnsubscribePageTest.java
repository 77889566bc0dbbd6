package org.crosswalk.optout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.Tidewater.NOON;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.crosswalk.access.Browser;
import org.crosswalk.common.Channel;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.WaysOut;
import org.junit.jupiter.api.Test;

/** The page behind each mail's link, as strangers, mail scanners and mail programs come to it. */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
class UnsubscribePageTest {
    @Inject
    EmbeddedServer server;

    @Inject
    OptOuts optOuts;

    @Inject
    WaysOut waysOut;

    @Test
    void lookingChangesNothing() {
        PersonId person = new PersonId("gua-20");
        HttpResponse<String> page = new Browser(server.getURI()).get(path(person));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<button class=\"go\">").doesNotContain("role=\"status\"");
        assertThat(hasEnded(person)).isFalse();
    }

    @Test
    void mailProgramsButtonEndsItWithoutCookieOrRedirect() {
        PersonId person = new PersonId("gua-21");
        HttpResponse<String> done =
                new Browser(server.getURI()).postBare(path(person), Map.of("List-Unsubscribe", "One-Click"));

        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(hasEnded(person)).isTrue();
        assertThat(optOuts.history(person).getFirst().how()).isEqualTo(OptOut.How.ONE_CLICK);
    }

    @Test
    void mailProgramMayPostItAsParts() {
        PersonId person = new PersonId("gua-22");
        String parts = "--b\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--b--\r\n";
        HttpResponse<String> done = new Browser(server.getURI())
                .send("POST", path(person), parts, "Content-Type", "multipart/form-data; boundary=b");

        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(hasEnded(person)).isTrue();
    }

    @Test
    void pageEndsItAndTakesItUpAgain() {
        PersonId person = new PersonId("gua-23");
        Browser browser = new Browser(server.getURI());
        String path = path(person);

        assertThat(browser.post(path, path + "/end", Map.of()).body()).contains("role=\"status\"", path + "/resume");
        assertThat(hasEnded(person)).isTrue();
        assertThat(browser.post(path, path + "/resume", Map.of()).body()).contains("role=\"status\"", path + "/end");
        assertThat(hasEnded(person)).isFalse();
        assertThat(optOuts.history(person)).extracting(OptOut::how).containsOnly(OptOut.How.PAGE);
    }

    @Test
    void linkThatNobodyWasSentIsNotFound() {
        Browser browser = new Browser(server.getURI());
        assertThat(browser.get("/unsubscribe/made-up").statusCode()).isEqualTo(404);
        assertThat(browser.postBare("/unsubscribe/made-up", Map.of("List-Unsubscribe", "One-Click"))
                        .statusCode())
                .isEqualTo(404);
    }

    private String path(PersonId person) {
        return "/unsubscribe/" + waysOut.token(person, Channel.EMAIL, NOON.toInstant());
    }

    private boolean hasEnded(PersonId person) {
        return !optOuts.of(List.of(person), Channel.EMAIL).isEmpty();
    }
}
