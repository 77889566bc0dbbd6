package org.crosswalk.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/duties.md} says what the table and the routes say. */
@MicronautTest(transactional = false)
class DutiesPageTest {
    private static final Path PAGE = Path.of("../docs/duties.md");
    private static final String COMMAND =
            "mvn -pl app -am test -Dtest=DutiesPageTest -Dregenerate" + " -Dsurefire.failIfNoSpecifiedTests=false";

    @Inject
    Router router;

    @Test
    void pageIsUpToDate() throws IOException {
        if (System.getProperty("regenerate") != null) {
            Files.writeString(PAGE, page());
        }
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("docs/duties.md is stale; make it again with: %s", COMMAND)
                .isEqualTo(page());
    }

    private String page() {
        return """
                # Who may do what

                Made from `DutyTable` and the routes of the running service; do not edit. Make it again with
                `%s`.

                ## Duties

                Coaches, teachers and principals are named by the roster; the other duties are granted with
                `infra/crosswalk duty grant`. Everybody who can sign in may do BE_HERE. What is not listed nobody may do.

                | act | duty | reach |
                |---|---|---|
                %s

                ## Routes

                A route without a place asks whether one may do the act anywhere; the page then shows only what is in one's charge.

                | route | act | place |
                |---|---|---|
                %s
                """.formatted(COMMAND, duties(), routes());
    }

    private static String duties() {
        return DutyTable.ROWS.stream()
                .map(row -> "| " + row.act() + " | " + words(row.duty()) + " | "
                        + row.reach().words() + " |")
                .collect(Collectors.joining("\n"));
    }

    private String routes() {
        return WalkedRoute.all(router).stream()
                .filter(route -> !route.method().equals("HEAD"))
                .map(DutiesPageTest::row)
                .collect(Collectors.joining("\n"));
    }

    private static String row(WalkedRoute route) {
        String act = route.isOpen() ? "open" : route.needs().map(Act::name).orElse("nobody");
        String place = List.of("group", "message").stream()
                .filter(kind -> route.said()
                        .stringValue(Needs.class, kind)
                        .filter(name -> !name.isEmpty())
                        .isPresent())
                .findFirst()
                .orElse("");
        return "| `" + route + "` | " + act + " | " + place + " |";
    }

    private static String words(Duty duty) {
        return duty.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
