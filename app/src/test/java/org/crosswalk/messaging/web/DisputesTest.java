package org.crosswalk.messaging.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.Tidewater.CARLOS;
import static org.crosswalk.Tidewater.DANA;
import static org.crosswalk.Tidewater.IMANI;
import static org.crosswalk.Tidewater.JAYLEN;
import static org.crosswalk.Tidewater.RUTH;
import static org.crosswalk.Tidewater.THEO;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosswalk.Tidewater;
import org.crosswalk.access.Browser;
import org.crosswalk.access.Sessions;
import org.crosswalk.common.PersonId;
import org.crosswalk.messaging.Correspondence;
import org.crosswalk.messaging.Disputed;
import org.crosswalk.messaging.Disputes;
import org.crosswalk.messaging.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may say that a finding is not so, and who reads it. */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
class DisputesTest {
    private static final String NOTE = "It is a line of the play, and <b>nobody</b> is meant.";
    private static final String SAYS = "Dana Reyes says this is not so: It is a line of the play, and &lt;b&gt;nobody";

    private static final Pattern BUTTON =
            Pattern.compile("data-field=\"text\" data-start=\"(\\d+)\" data-end=\"(\\d+)\".*><mark[^>]*>([^<]*)<");

    @Inject
    EmbeddedServer server;

    @Inject
    Sessions sessions;

    @Inject
    Disputed disputed;

    @Inject
    Disputes disputes;

    @Inject
    Correspondence correspondence;

    @Test
    void authorDisputesAndBothPagesSaySo() {
        Message message = disputed.held(DANA);
        assertThat(as(DANA).get("/messages/" + message.id()).body()).contains("This is not so</summary>");

        HttpResponse<String> answer = dispute(DANA, message, "0", NOTE);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("location")).contains("/messages/" + message.id() + "#finding-0");
        assertThat(as(DANA).get("/messages/" + message.id()).body()).contains(SAYS);
        assertThat(as(RUTH).get("/messages/" + message.id()).body()).contains(SAYS);
        assertThat(as(IMANI).get("/review/" + message.id()).body()).contains(SAYS, "Release it");
    }

    @Test
    void readersOfOthersMessagesAreNotOfferedIt() {
        Message message = disputed.held(DANA);

        assertThat(as(RUTH).get("/messages/" + message.id()).body()).doesNotContain("This is not so</summary>");
        assertThat(dispute(RUTH, message, "0", NOTE).statusCode()).isEqualTo(404);
        assertThat(disputes.of(message.id())).isEmpty();
    }

    @Test
    void othersHaveNoBusinessThere() {
        Message message = disputed.held(DANA);
        for (PersonId other : new PersonId[] {CARLOS, IMANI, THEO, JAYLEN}) {
            assertThat(dispute(other, message, "0", NOTE).statusCode())
                    .as(other.value())
                    .isEqualTo(403);
        }
        assertThat(disputes.of(message.id())).isEmpty();
    }

    @Test
    void withoutTheFormsTokenNothingIsKept() {
        Message message = disputed.held(DANA);

        assertThat(as(DANA).postBare(path(message, "0"), Map.of("note", NOTE)).statusCode())
                .isEqualTo(403);
        assertThat(disputes.of(message.id())).isEmpty();
    }

    @Test
    void blankOrTooLongANoteIsAskedForAgainAndKeptInTheField() {
        Message message = disputed.held(DANA);
        String tooLong = "x".repeat(2_001);

        assertThat(dispute(DANA, message, "0", " \r\n ").body()).contains("Please say why");
        assertThat(as(DANA).post("/inbox", path(message, "0"), Map.of()).statusCode())
                .isEqualTo(422);
        HttpResponse<String> page = dispute(DANA, message, "0", tooLong);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Please say why", tooLong);
        assertThat(disputes.of(message.id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "99", "2147483647"})
    void findingThatIsNotThereIsNotFound(String finding) {
        assertThat(dispute(DANA, disputed.held(DANA), finding, NOTE).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"first", "2147483648", "0x0"})
    void findingThatIsNoNumberCannotBeRead(String finding) {
        assertThat(dispute(DANA, disputed.held(DANA), finding, NOTE).statusCode())
                .isEqualTo(400);
    }

    @Test
    void twiceInTheSameWordsIsOnceAndInOthersIsTold() {
        Message message = disputed.held(DANA);
        dispute(DANA, message, "0", NOTE);

        assertThat(dispute(DANA, message, "0", NOTE).statusCode()).isEqualTo(303);
        HttpResponse<String> others = dispute(DANA, message, "0", "It is a joke.");
        assertThat(others.statusCode()).isEqualTo(422);
        assertThat(others.body())
                .contains("You told the reviewer before.", SAYS)
                .doesNotContain("It is a joke.");
        assertThat(disputes.of(message.id())).hasSize(1);
    }

    @Test
    void whatWaitsNoMoreIsListedForItsReviewersAndOpen() {
        Message refused = disputed.refused(DANA);
        Message waiting = disputed.held(DANA);
        dispute(DANA, refused, "0", NOTE);
        dispute(DANA, waiting, "0", NOTE);

        String list = as(IMANI).get("/review").body();
        String disputedOnly = list.substring(list.indexOf("Disputed findings"));
        assertThat(disputedOnly)
                .contains(refused.id().value(), "Not sent; 1 finding is disputed", SAYS)
                .doesNotContain(waiting.id().value());
        assertThat(as(IMANI).get("/review/" + refused.id()).body())
                .contains(SAYS, "Nothing is left to decide here")
                .doesNotContain("Release it");
        assertThat(as(RUTH).get("/review").body()).contains(refused.id().value());
        assertThat(as(CARLOS).get("/review").body()).doesNotContain("Disputed findings");
        assertThat(as(CARLOS).get("/review/" + refused.id()).statusCode()).isEqualTo(403);
    }

    @Test
    void returnedMessageCanStillBeDisputed() {
        Message message = disputed.held(DANA);
        correspondence.sendBack(message.id(), IMANI, "Please be kinder.", Tidewater.NOON);

        assertThat(dispute(DANA, message, "0", NOTE).statusCode()).isEqualTo(303);
        assertThat(as(IMANI).get("/review").body()).contains("Returned; 1 finding is disputed");
        assertThat(as(IMANI).get("/review/" + message.id()).body()).contains(SAYS, "Please be kinder.");
    }

    @Test
    void withoutADisputeTheReviewersPageOfWhatIsOverLeadsToTheMessage() {
        Message refused = disputed.refused(DANA);

        assertThat(as(RUTH).get("/review/" + refused.id()).headers().firstValue("location"))
                .contains("/messages/" + refused.id());
    }

    @Test
    void refusalLeadsToWhereItCanBeDisputed() {
        HttpResponse<String> page = as(DANA).post(
                        "/groups/team-soccer/compose",
                        "/groups/team-soccer/messages",
                        Map.of("subject", "Nets", "text", "My social security number is 123-45-6789."));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("<mark class=\"refuse\" tabindex=\"0\"", "tell the reviewer</a>");
    }

    @Test
    void placesAreThoseOfTheFieldsAsTyped() {
        String typed = "\n  Hi \uD83C\uDF89, you are such a loser.";

        Matcher button = BUTTON.matcher(previewed(typed.replace("\n", "\r\n")));

        assertThat(button.find()).isTrue();
        assertThat(typed.substring(Integer.parseInt(button.group(1)), Integer.parseInt(button.group(2))))
                .isEqualTo(button.group(3))
                .contains("loser");
    }

    private String previewed(String text) {
        return as(DANA).send(
                        "POST",
                        "/groups/team-soccer/preview",
                        "subject=Hello&text=" + URLEncoder.encode(text, StandardCharsets.UTF_8),
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "HX-Request",
                        "true")
                .body();
    }

    private HttpResponse<String> dispute(PersonId person, Message message, String finding, String note) {
        return as(person).post("/inbox", path(message, finding), Map.of("note", note));
    }

    private static String path(Message message, String finding) {
        return "/messages/" + message.id() + "/findings/" + finding + "/dispute";
    }

    private Browser as(PersonId person) {
        return new Browser(server.getURI()).with(sessions.begin(person, Tidewater.NOON.toInstant()));
    }
}
