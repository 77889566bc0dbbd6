package org.crosswalk.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.Tidewater.DANA;
import static org.crosswalk.Tidewater.JAYLEN;
import static org.crosswalk.Tidewater.NOON;
import static org.crosswalk.Tidewater.SOCCER;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Matter;
import org.crosswalk.policy.Outcome;
import org.crosswalk.policy.packs.PackBook;
import org.crosswalk.roster.oneroster.RosterImports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
class ReplayTest {
    @Inject
    Correspondence correspondence;

    @Inject
    Replay replay;

    @Inject
    RosterImports imports;

    @TempDir
    Path folder;

    @Test
    void archivedProposalsAreDecidedAgainUnderAnotherPackAndLostFactsAreOwnedUpTo() throws Exception {
        Message team = send(new Audience.WholeGroup(), Matter.ORDINARY);
        Message lone = send(new Audience.SomeStudents(Set.of(JAYLEN)), Matter.ORDINARY);
        Message secret = send(new Audience.SomeStudents(Set.of(JAYLEN)), Matter.MEDICAL);

        assertThat(of(List.of(team, lone, secret), "leicester"))
                .allSatisfy(each -> assertThat(each)
                        .isInstanceOfSatisfying(
                                Replay.Replayed.Again.class,
                                again -> assertThat(again.would()).isEqualTo(again.was())));
        assertThat(of(List.of(team, lone, secret), "westwood"))
                .extracting(each -> ((Replay.Replayed.Again) each).would())
                .containsExactly(Outcome.SEND, Outcome.WARN, Outcome.SEND);

        importWithoutJaylen();

        assertThat(of(List.of(team), "westwood")).singleElement().isInstanceOf(Replay.Replayed.FactsLost.class);
    }

    private List<Replay.Replayed> of(List<Message> messages, String pack) {
        List<Replay.Replayed> replayed = replay.under(PackBook.of(pack), NOON.toInstant());
        return replayed.stream()
                .filter(each ->
                        messages.stream().anyMatch(message -> message.id().equals(each.message())))
                .toList();
    }

    private Message send(Audience audience, Matter matter) {
        Draft draft = new Draft(SOCCER, audience, matter, "Practice", "Practice is at four.", true);
        return ((Sending.Decided)
                        correspondence.send(DANA, draft, UUID.randomUUID().toString(), NOON))
                .message();
    }

    /** As if the office had found out that Jaylen never was on the team. */
    private void importWithoutJaylen() throws IOException, URISyntaxException {
        Path demo = Path.of(Objects.requireNonNull(getClass().getResource("/demo/oneroster"))
                .toURI());
        try (Stream<Path> files = Files.list(demo)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
        Path enrolments = folder.resolve("enrollments.csv");
        Files.write(
                enrolments,
                Files.readAllLines(enrolments).stream()
                        .filter(line -> !line.contains("team-soccer") || !line.contains(JAYLEN.value()))
                        .toList());
        imports.run(folder, RosterImports.Intent.IMPORT_CONFIRMED);
    }
}
