package org.crosswalk.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.Tidewater.DANA;
import static org.crosswalk.Tidewater.NOON;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crosswalk.access.Browser;
import org.crosswalk.access.Sessions;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.PersonId;
import org.crosswalk.messaging.Addressee;
import org.crosswalk.messaging.Correspondence;
import org.crosswalk.messaging.Draft;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Matter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A group such as Leicester's Water Cooler: one is in it by one's own choice alone. Here it is the Robotics Club. */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChoicesTest implements TestPropertyProvider {
    private static final GroupId ROBOTICS = new GroupId("club-robotics");
    private static final PersonId SAM = new PersonId("sokafor");

    @Inject
    EmbeddedServer server;

    @Inject
    Sessions sessions;

    @Inject
    Correspondence correspondence;

    @Inject
    ArchiveEntries entries;

    @Override
    public Map<String, String> getProperties() {
        try (InputStream shipped =
                Objects.requireNonNull(ChoicesTest.class.getResourceAsStream("/packs/leicester.yml"))) {
            Path pack = Files.createTempFile("pack", ".yml");
            Files.writeString(
                    pack,
                    new String(shipped.readAllBytes(), StandardCharsets.UTF_8)
                            .replace("opt-in-groups: water-cooler", "opt-in-groups: club-robotics"));
            return Map.of("crosswalk.pack", pack.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void LEI06onlyWhoChoseTheGroupGetsItsMessagesUntilTheyLeave() {
        assertThat(reached()).isEmpty();

        Browser sam = as(SAM);
        assertThat(sam.get("/choices").body()).contains("You are not in it");
        assertThat(sam.post("/choices", "/choices", Map.of("of", "club-robotics", "join", "yes"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(reached()).containsExactly(SAM);
        assertThat(entries.about("sokafor")).anyMatch(entry -> entry.content().contains("group-joined"));

        sam.post("/choices", "/choices", Map.of("of", "club-robotics", "join", "no"));
        assertThat(reached()).isEmpty();
    }

    @Test
    void LEI06whomTheRosterDoesNotListCannotChooseIt() {
        assertThat(as(DANA).post("/choices", "/choices", Map.of("of", "club-robotics", "join", "yes"))
                        .statusCode())
                .isEqualTo(404);
    }

    private List<PersonId> reached() {
        Draft draft = new Draft(
                ROBOTICS, new Audience.WholeGroup(), Matter.ORDINARY, "Concert", "A concert on Friday.", true);
        return correspondence.preview(SAM, draft, NOON.toLocalDate()).reach().addressees().stream()
                .map(Addressee::person)
                .toList();
    }

    private Browser as(PersonId person) {
        return new Browser(server.getURI()).with(sessions.begin(person, NOON.toInstant()));
    }
}
