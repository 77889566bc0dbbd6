package org.crosswalk.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.Tidewater.CARLOS;
import static org.crosswalk.Tidewater.DANA;
import static org.crosswalk.Tidewater.JAYLEN;
import static org.crosswalk.Tidewater.NOON;
import static org.crosswalk.Tidewater.RUTH;
import static org.crosswalk.Tidewater.SOCCER;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.crosswalk.access.Browser;
import org.crosswalk.access.Sessions;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.common.PersonId;
import org.crosswalk.gates.leave.Leaves;
import org.crosswalk.messaging.Correspondence;
import org.crosswalk.messaging.Draft;
import org.crosswalk.messaging.Verdict;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Matter;
import org.junit.jupiter.api.Test;

/** Westwood: a principal's written leave to exchange contact details, kept, dated, taken back, and read by the rule. */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.pack", value = "westwood")
@Property(name = "crosswalk.delivery.enabled", value = "false")
class LeaveTest {
    private static final PersonId SOFIA = new PersonId("stu-02");

    @Inject
    EmbeddedServer server;

    @Inject
    Sessions sessions;

    @Inject
    Leaves leaves;

    @Inject
    Correspondence correspondence;

    @Inject
    ArchiveEntries entries;

    @Test
    void WES10principalsWrittenLeaveOpensItForThatStudentUntilItIsTakenBack() {
        assertThat(held(JAYLEN)).isTrue();

        assertThat(give(RUTH, Map.of()).statusCode()).isEqualTo(303);

        assertThat(held(JAYLEN)).isFalse();
        assertThat(held(SOFIA))
                .as("leave for one student opens nothing to another")
                .isTrue();
        assertThat(held(JAYLEN, SOFIA)).isTrue();
        assertThat(leaves.students(DANA, LocalDate.of(2026, 11, 1)))
                .as("its last day has passed")
                .isEmpty();
        long id = leaves.at(org.crosswalk.Tidewater.HARBOR).getFirst().id();
        assertThat(as(CARLOS).post("/leave", "/leave/" + id + "/end", Map.of()).statusCode())
                .as("another school's principal")
                .isEqualTo(404);

        assertThat(as(RUTH).post("/leave", "/leave/" + id + "/end", Map.of()).statusCode())
                .isEqualTo(303);

        assertThat(held(JAYLEN)).isTrue();
        assertThat(entries.about("leave-" + id))
                .extracting(entry -> entry.content())
                .anyMatch(content -> content.contains("leave-given") && content.contains("The trip to Salem"))
                .anyMatch(content -> content.contains("leave-ended"));
    }

    @Test
    void WES10leaveNeedsTheirOwnPrincipalWordsAndDays() {
        assertThat(give(CARLOS, Map.of()).statusCode()).as("not his school").isEqualTo(422);
        assertThat(give(RUTH, Map.of("words", " ")).statusCode()).isEqualTo(422);
        assertThat(give(RUTH, Map.of("to", "2026-10-01")).statusCode()).isEqualTo(422);
        assertThat(give(RUTH, Map.of("to", "2028-10-01")).statusCode()).isEqualTo(422);
        assertThat(give(RUTH, Map.of("staff", "rlindqvist")).statusCode())
                .as("to oneself")
                .isEqualTo(422);
        assertThat(give(RUTH, Map.of("student", "stu-33")).statusCode())
                .as("another school's student")
                .isEqualTo(422);
        assertThat(as(DANA).get("/leave").statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> give(PersonId by, Map<String, String> changed) {
        Map<String, String> form = new HashMap<>(Map.of(
                "school", "school-harbor",
                "staff", "dreyes",
                "student", "stu-01",
                "words", "The trip to Salem: he may have her number for the day.",
                "from", "2026-10-05",
                "to", "2026-10-31"));
        form.putAll(changed);
        return as(by).post("/leave", "/leave", form);
    }

    private boolean held(PersonId... students) {
        Verdict verdict = correspondence
                .preview(
                        DANA,
                        new Draft(
                                SOCCER,
                                new Audience.SomeStudents(Set.of(students)),
                                Matter.ORDINARY,
                                "Salem",
                                "Text me on my cell, 508-555-0142, if you are late.",
                                true),
                        NOON.toLocalDate())
                .verdict();
        return verdict.words().stream()
                .anyMatch(
                        word -> word.clause().equals("WES-10") && word.ruling().equals("hold"));
    }

    private Browser as(PersonId person) {
        return new Browser(server.getURI()).with(sessions.begin(person, NOON.toInstant()));
    }
}
