package org.crosswalk.messaging.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosswalk.Tidewater;
import org.crosswalk.access.Browser;
import org.crosswalk.access.Sessions;
import org.crosswalk.common.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Wordings of a group and of the district, without scripts. */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
class WordingsTest {
    private static final String SOCCER = "/groups/team-soccer/wordings";
    private static final Pattern ENDING = Pattern.compile("wordings/([0-9a-f-]{36})/ending");

    @Inject
    EmbeddedServer server;

    @Inject
    Sessions sessions;

    private Browser dana;

    @BeforeEach
    void danaIsSignedIn() {
        dana = as(Tidewater.DANA);
    }

    @Test
    void staffKeepAWordingAndBeginAMessageWithIt() {
        String id = kept(dana, SOCCER, "Cancelled: lightning", "Practice is off & nobody stays outside.", "ORDINARY");

        assertThat(dana.get("/groups/team-soccer/compose").body()).contains("Cancelled: lightning", "Use these words");
        String compose = dana.get("/groups/team-soccer/compose?wording=" + id).body();
        assertThat(compose)
                .contains("value=\"Cancelled: lightning\"", "Practice is off &amp; nobody stays outside.</textarea>");
        assertThat(as(Tidewater.RUTH).get(SOCCER).body()).contains("Cancelled: lightning", "Dana Reyes");
    }

    @Test
    void kindOfAWordingIsKeptToo() {
        String id = kept(dana, SOCCER, "See the nurse", "Please see the nurse before practice.", "MEDICAL");
        assertThat(dana.get("/groups/team-soccer/compose?wording=" + id).body())
                .containsPattern("value=\"MEDICAL\" selected");
    }

    @Test
    void wordingIsChangedAndRemoved() {
        String id = kept(dana, SOCCER, "Bus is late", "The bus is late.", "ORDINARY");
        HttpResponse<String> changed = dana.post(
                SOCCER + "/" + id,
                SOCCER + "/" + id,
                Map.of("subject", "Bus is very late", "text", "The bus is very late.", "matter", "ORDINARY"));
        assertThat(changed.statusCode()).isEqualTo(303);
        assertThat(dana.get(SOCCER).body()).contains("Bus is very late").doesNotContain(">Bus is late<");
        assertThat(dana.get(SOCCER + "/" + id).statusCode())
                .as("the old one is over")
                .isEqualTo(404);
        assertThat(dana.post(SOCCER, SOCCER + "/" + id, Map.of("subject", "a", "text", "b"))
                        .statusCode())
                .as("somebody else was quicker")
                .isEqualTo(404);

        String next = id("Bus is very late", dana.get(SOCCER).body());
        assertThat(dana.post(SOCCER, SOCCER + "/" + next + "/ending", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(dana.get(SOCCER).body()).doesNotContain("Bus is very late");
        assertThat(dana.get("/groups/team-soccer/compose").body()).doesNotContain("Bus is very late");
    }

    @Test
    void whatCannotBeginAMessageIsKindlyTurnedAway() {
        HttpResponse<String> page = dana.post(SOCCER, SOCCER, Map.of("subject", "<b>Hi</b>", "text", " "));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("please take out tags", "Please write a message.", "&lt;b>Hi");
    }

    @Test
    void anotherGroupsWordingsAreNotTouched() {
        String id = kept(dana, SOCCER, "Only for soccer", "Ours.", "ORDINARY");
        assertThat(as(Tidewater.JOAO).get(SOCCER).statusCode()).isEqualTo(403);
        Browser ruth = as(Tidewater.RUTH);
        assertThat(ruth.get("/groups/class-biology/wordings/" + id).statusCode())
                .isEqualTo(404);
        assertThat(ruth.get("/groups/class-biology/compose?wording=" + id).body())
                .doesNotContain("Ours.");
        assertThat(ruth.post(
                                "/groups/class-biology/wordings",
                                "/groups/class-biology/wordings/" + id + "/ending",
                                Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(as(Tidewater.JAYLEN).get(SOCCER).statusCode()).isEqualTo(403);
    }

    @Test
    void districtsWordingsAreKeptByThoseWithTheDutyAndUsedByAll() {
        assertThat(dana.get("/wordings").statusCode()).isEqualTo(403);
        String id = kept(as(Tidewater.GRACE), "/wordings", "Schools are closed", "Because of the snow.", "ORDINARY");
        kept(as(Tidewater.LUIS), "/wordings", "Schools open late", "At ten.", "ORDINARY");

        assertThat(dana.get(SOCCER).body()).contains("Schools are closed", "Schools open late");
        assertThat(dana.get("/groups/team-soccer/compose?wording=" + id).body()).contains("Because of the snow.");
        assertThat(dana.get(SOCCER + "/" + id).statusCode())
                .as("it is not the group's to change")
                .isEqualTo(404);
    }

    private String kept(Browser who, String place, String subject, String text, String matter) {
        HttpResponse<String> kept = who.post(place, place, Map.of("subject", subject, "text", text, "matter", matter));
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(303);
        return id(subject, who.get(place).body());
    }

    private static String id(String subject, String page) {
        Matcher id = ENDING.matcher(page.substring(page.indexOf("<b>" + subject + "</b>")));
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    private Browser as(PersonId person) {
        return new Browser(server.getURI()).with(sessions.begin(person, Tidewater.NOON.toInstant()));
    }
}
