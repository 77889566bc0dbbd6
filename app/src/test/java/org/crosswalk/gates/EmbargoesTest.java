package org.crosswalk.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.Tidewater.DANA;
import static org.crosswalk.Tidewater.GRACE;
import static org.crosswalk.Tidewater.IMANI;
import static org.crosswalk.Tidewater.LUIS;
import static org.crosswalk.Tidewater.NOON;
import static org.crosswalk.Tidewater.RUTH;
import static org.crosswalk.Tidewater.SOCCER;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.crosswalk.access.Browser;
import org.crosswalk.access.Sessions;
import org.crosswalk.common.PersonId;
import org.crosswalk.gates.embargo.Embargo;
import org.crosswalk.gates.embargo.Embargoes;
import org.crosswalk.messaging.Correspondence;
import org.crosswalk.messaging.Correspondence.Answered;
import org.crosswalk.messaging.Draft;
import org.crosswalk.messaging.Message;
import org.crosswalk.messaging.Sending;
import org.crosswalk.messaging.Verdict;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Matter;
import org.crosswalk.policy.Outcome;
import org.crosswalk.social.posts.Checked;
import org.crosswalk.social.posts.Checking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** News waits until the Superintendent has made it public (LEI-05). */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
class EmbargoesTest {
    private static final LocalDate DAY = NOON.toLocalDate();
    private static final String NEWS = "Did you hear? The  Redistricting\nplan moves us to the east field.";

    @Inject
    EmbeddedServer server;

    @Inject
    Sessions sessions;

    @Inject
    Embargoes embargoes;

    @Inject
    Correspondence correspondence;

    @Inject
    Checking posts;

    @AfterEach
    void endAll() {
        embargoes.all().stream().filter(one -> one.isInForce(DAY)).forEach(this::end);
    }

    @Test
    void LEI05messageThatTellsTheNewsWaitsUntilItIsPublic() {
        assertThat(verdict(NEWS).outcome()).isEqualTo(Outcome.SEND);
        place(GRACE);

        Message held = send(NEWS);
        assertThat(held.verdict().outcome()).isEqualTo(Outcome.HOLD);
        assertThat(held.verdict().decisive()).extracting(Verdict.Word::clause).containsOnly("LEI-05");
        assertThat(held.verdict().decisive().getFirst().with()).contains("the plan for the districts");
        assertThat(verdict("Practice moves to the east field.").outcome()).isEqualTo(Outcome.SEND);
        assertThat(correspondence.release(held.id(), IMANI, "Read", NOON))
                .as("a reviewer cannot lift it")
                .isInstanceOf(Answered.StillHeld.class);

        end(embargoes.all().getFirst());

        assertThat(correspondence.release(held.id(), IMANI, "Read", NOON)).isInstanceOf(Answered.Done.class);
    }

    @Test
    void LEI05whoMakesItPublicMayWriteOfItAndADayEndsItToo() {
        place(GRACE);

        assertThat(embargoes.against(GRACE, NEWS, DAY)).isEmpty();
        assertThat(embargoes.against(LUIS, NEWS, DAY)).as("the designee").isEmpty();
        assertThat(embargoes.against(RUTH, NEWS, DAY)).hasSize(1);
        assertThat(embargoes.against(RUTH, NEWS, LocalDate.of(2026, 10, 21)))
                .as("its last day has passed")
                .isEmpty();
    }

    @Test
    void LEI05postThatTellsTheNewsIsStopped() {
        place(GRACE);

        Checked checked = posts.ofText(Optional.empty(), NEWS, DAY);

        assertThat(checked.outcome()).isEqualTo(Checked.Outcome.STOPPED);
        assertThat(checked.words()).extracting(Checked.Word::clause).contains("LEI-05");
    }

    @Test
    void embargoNeedsATopicATermAndTheDuty() {
        Map<String, String> noTerm = Map.of("topic", "the plan", "terms", "a");
        assertThat(as(GRACE).post("/embargoes", "/embargoes", noTerm).statusCode())
                .isEqualTo(422);
        assertThat(as(RUTH).get("/embargoes").statusCode()).isEqualTo(403);
    }

    private void place(PersonId by) {
        Map<String, String> form = Map.of(
                "topic", "the plan for the districts", "terms", "redistricting plan\nnew map", "until", "2026-10-20");
        assertThat(as(by).post("/embargoes", "/embargoes", form).statusCode()).isEqualTo(303);
    }

    private void end(Embargo embargo) {
        as(LUIS).post("/embargoes", "/embargoes/" + embargo.id() + "/end", Map.of());
    }

    private Verdict verdict(String text) {
        return correspondence.preview(DANA, draft(text), DAY).verdict();
    }

    private Message send(String text) {
        return ((Sending.Decided)
                        correspondence.send(DANA, draft(text), UUID.randomUUID().toString(), NOON))
                .message();
    }

    private static Draft draft(String text) {
        return new Draft(SOCCER, new Audience.WholeGroup(), Matter.ORDINARY, "East field", text, true);
    }

    private Browser as(PersonId person) {
        return new Browser(server.getURI()).with(sessions.begin(person, NOON.toInstant()));
    }
}
