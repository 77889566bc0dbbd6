package org.crosswalk.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.Group;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Walks every route of the running application, with every duty, in one's own group, another group and another school. */
@MicronautTest(transactional = false)
@Property(name = "test.cast", value = "true")
class EveryRouteTest {
    private static final List<Group> PLACES = List.of(Cast.SOCCER, Cast.BIOLOGY, Cast.CHESS, Cast.TRACK);

    /** Routes of the shape that features have, so that the walk is tried even where no feature has one yet. */
    @Controller("/walk")
    @Requires(property = "test.cast")
    static class Walks {
        @Get("/groups/{group}")
        @Needs(value = Act.COMPOSE, group = "group")
        String group(String group) {
            return "in";
        }

        @Post("/groups/{group}")
        @Needs(value = Act.COMPOSE, group = "group")
        String write(String group) {
            return "in";
        }

        @Get("/messages/{message}")
        @Needs(value = Act.READ_MESSAGE, message = "message")
        String message(String message) {
            return "in";
        }

        @Post("/messages/{message}/release")
        @Needs(value = Act.REVIEW, message = "message")
        String release(String message) {
            return "in";
        }

        @Get("/archive")
        @Needs(Act.SEARCH_ARCHIVE)
        String archive() {
            return "in";
        }

        @Get("/copies")
        @Needs(Act.READ_COPIES)
        String copies() {
            return "in";
        }
    }

    /** A route that somebody forgot to say anything about. */
    @Controller("/forgotten")
    @Requires(property = "test.cast")
    static class Forgotten {
        @Get
        String nothingSaid() {
            return "in";
        }
    }

    @Inject
    EmbeddedServer server;

    @Inject
    Router router;

    @Inject
    Sessions sessions;

    @Inject
    ApiTokens tokens;

    @Inject
    GrantedDuties duties;

    @Inject
    MovingClock clock;

    @Inject
    WalkedMessages messages;

    @BeforeEach
    void dutiesAreGrantedAndMessagesWritten() {
        messages.write(clock.instant());
        grant(Cast.IMANI, Duty.REVIEWER);
        grant(Cast.THEO, Duty.RECORDS_OFFICER);
        grant(Cast.PRIYA, Duty.IT_ADMINISTRATOR);
    }

    @Test
    void everyRouteSaysWhoMayCome() {
        assertThat(routes())
                .filteredOn(route -> route.owner() != Forgotten.class)
                .allMatch(route -> route.isOpen() || route.needs().isPresent(), "has @Needs or @Open");
    }

    @Test
    void everyRouteWithAPlaceInItsPathNamesItsPlace() {
        assertThat(routes())
                .filteredOn(route ->
                        route.template().contains("{group}") || route.template().contains("{message}"))
                .allMatch(WalkedRoute::namesPlace, "names its group or message in @Needs");
    }

    @Test
    void aRouteThatSaysNothingLetsNobodyIn() {
        for (Walker walker : Walker.values()) {
            assertThat(outcome(ask(walker, "GET", "application/json", "/forgotten")))
                    .as(walker.name())
                    .isNotEqualTo(Outcome.IN);
        }
    }

    @Test
    void everyDutyGetsWhereTheTableSaysAndNoFurther() {
        SoftAssertions walk = new SoftAssertions();
        List<String> walked = new ArrayList<>();
        for (WalkedRoute route : routes()) {
            for (Walker walker : Walker.values()) {
                for (Group place : route.namesPlace() ? PLACES : PLACES.subList(0, 1)) {
                    String path = route.path(place);
                    walk.assertThat(outcome(ask(walker, route.method(), route.takes(), path)))
                            .as("%s: %s %s", walker, route.method(), path)
                            .isEqualTo(expected(route, walker, place));
                    walked.add(path);
                }
            }
        }
        walk.assertAll();
        assertThat(walked).hasSizeGreaterThan(100);
    }

    @Test
    void theWalkMeetsMessagesThatAreThere() {
        String path = "/messages/" + WalkedMessages.in(Cast.SOCCER);
        assertThat(ask(Walker.COACH, "GET", "application/json", path).statusCode())
                .isEqualTo(200);
        assertThat(ask(Walker.REVIEWER, "GET", "application/json", path.replace("messages", "review"))
                        .statusCode())
                .isEqualTo(200);
    }

    private enum Outcome {
        IN,
        SIGN_IN_FIRST,
        FORBIDDEN,
        /** The walk knocked at no route at all, so it proves nothing. */
        NO_ROUTE
    }

    private static Outcome expected(WalkedRoute route, Walker walker, Group group) {
        if (route.isOpen()) {
            return Outcome.IN;
        }
        if (walker.person == null) {
            return Outcome.SIGN_IN_FIRST;
        }
        Act act = route.needs().orElse(null);
        boolean may = act != null
                && (route.namesPlace()
                        ? DutyTable.may(walker.charges, act, new Place(group.school(), group.id()))
                        : DutyTable.mayAnywhere(walker.charges, act));
        return may ? Outcome.IN : Outcome.FORBIDDEN;
    }

    private static Outcome outcome(HttpResponse<String> answer) {
        boolean toSignIn = answer.headers()
                .firstValue("location")
                .filter(page -> page.startsWith("/sign-in"))
                .isPresent();
        // signing out also leads to the sign-in page, but with a cookie
        boolean out = toSignIn && answer.headers().firstValue("set-cookie").isEmpty();
        if (answer.statusCode() == 405 || answer.statusCode() == 415) {
            return Outcome.NO_ROUTE;
        }
        return answer.statusCode() == 401 || out
                ? Outcome.SIGN_IN_FIRST
                : answer.statusCode() == 403 ? Outcome.FORBIDDEN : Outcome.IN;
    }

    private HttpResponse<String> ask(Walker walker, String method, String type, String path) {
        Browser browser = new Browser(server.getURI());
        List<String> headers = new ArrayList<>(List.of("Content-Type", type));
        if (walker.person != null) {
            boolean isApi = path.startsWith("/api");
            Secret secret = isApi
                    ? tokens.make(walker.person, "test", clock.instant())
                    : sessions.begin(walker.person, clock.instant());
            headers.addAll(
                    isApi
                            ? List.of("Authorization", "Bearer " + secret.value())
                            : List.of("Cookie", "crosswalk-session=" + secret.value()));
        }
        if (!path.startsWith("/api") && !method.equals("GET")) {
            headers.addAll(formToken(browser, headers));
        }
        return browser.send(method, path, type.endsWith("json") ? "{}" : "", headers.toArray(String[]::new));
    }

    /** The token of the sign-in page's form, as a header; a stranger's comes with a cookie. */
    private static List<String> formToken(Browser browser, List<String> headers) {
        List<String> cookie = headers.size() > 2 ? headers.subList(2, 4) : List.of();
        String page = browser.get("/sign-in", cookie.toArray(String[]::new)).body();
        return Optional.of(Browser.TOKEN.matcher(page))
                .filter(token -> token.find())
                .map(token -> List.of("X-CSRF-Token", token.group(1)))
                .orElseThrow();
    }

    private List<WalkedRoute> routes() {
        return WalkedRoute.all(router);
    }

    private void grant(PersonId person, Duty duty) {
        duties.grant(
                new GrantedDuty(person, duty, duty == Duty.REVIEWER ? Cast.HARBOR : null, "test", clock.instant()));
    }
}
