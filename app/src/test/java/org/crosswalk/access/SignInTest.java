package org.crosswalk.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.crosswalk.access.FakeRoster.FakePeople;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false, rebuildContext = true)
@Property(name = "test.cast", value = "true")
class SignInTest {
    private static final String PASSWORD = "harbor 2026";

    @Inject
    EmbeddedServer server;

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    FakePeople people;

    @Inject
    MovingClock clock;

    @Inject
    ArchiveEntries archive;

    private Browser browser;

    @BeforeEach
    void danaHasAnAccount() {
        open(Cast.DANA, PASSWORD);
        browser = new Browser(server.getURI());
    }

    @Test
    void aStrangerIsShownToTheSignInPage() {
        HttpResponse<String> answer = browser.get("/");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("location")).contains("/sign-in");
    }

    @Test
    void danaSignsInBySourcedIdAndBeginsAtWriting() {
        assertThat(signIn("dreyes", PASSWORD).statusCode()).isEqualTo(303);
        assertThat(browser.get("/").headers().firstValue("location")).contains("/compose");
    }

    @Test
    void danaSignsInByEmail() {
        assertThat(signIn(" DReyes@example.org", PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void signInIsArchived() {
        signIn("dreyes", PASSWORD);
        assertThat(archive.about("dreyes")).anyMatch(entry -> entry.kind() == EntryKind.SIGN_IN);
    }

    @Test
    void sessionCookieIsOutOfReachOfScriptsAndOtherSites() {
        String cookie = signIn("dreyes", PASSWORD).headers().allValues("set-cookie").stream()
                .filter(set -> set.startsWith("crosswalk-session="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Lax");
    }

    @Test
    void eachSignInHasASessionOfItsOwn() {
        signIn("dreyes", PASSWORD);
        String first = browser.cookie("crosswalk-session");
        signIn("dreyes", PASSWORD);
        assertThat(browser.cookie("crosswalk-session")).isNotEqualTo(first);
    }

    @Test
    void wrongPasswordAndUnknownNameAreAnsweredAlike() {
        HttpResponse<String> wrong = signIn("dreyes", "harbor 2027");
        HttpResponse<String> unknown = signIn("nobody", "harbor 2027");
        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(422);
        assertThat(browser.cookies()).doesNotContainKey("crosswalk-session");
    }

    @Test
    void guessingIsSlowedDownAndForgivenLater() {
        for (int i = 0; i < 4; i++) {
            assertThat(signIn("dreyes", "guess " + i).statusCode()).isEqualTo(422);
        }
        assertThat(signIn("dreyes", PASSWORD).statusCode()).isEqualTo(429);
        clock.pass(Duration.ofSeconds(2));
        assertThat(signIn("dreyes", PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void guessingUnknownNamesIsSlowedDownTheSame() {
        for (int i = 0; i < 4; i++) {
            signIn("nobody", "guess " + i);
        }
        assertThat(signIn("nobody", "guess").statusCode()).isEqualTo(429);
    }

    @Test
    void sessionEndsAfterThirtyIdleMinutes() {
        signIn("dreyes", PASSWORD);
        clock.pass(Duration.ofMinutes(29));
        assertThat(browser.get("/").headers().firstValue("location")).contains("/compose");
        clock.pass(Duration.ofMinutes(29));
        assertThat(browser.get("/").headers().firstValue("location")).contains("/compose");
        clock.pass(Duration.ofMinutes(30));
        assertThat(browser.get("/").headers().firstValue("location")).contains("/sign-in?idle=yes");
    }

    @Test
    void signingOutEndsTheSession() {
        signIn("dreyes", PASSWORD);
        Secret session = new Secret(browser.cookie("crosswalk-session"));
        assertThat(browser.post("/sign-in", "/sign-out", Map.of()).statusCode()).isEqualTo(303);
        assertThat(sessions.see(session, Duration.ofMinutes(30), clock.instant()))
                .isEmpty();
    }

    @Test
    void aLeaverIsOutAtOnce() {
        signIn("dreyes", PASSWORD);
        people.leave(Cast.DANA);
        assertThat(browser.get("/").headers().firstValue("location")).contains("/sign-in?idle=yes");
        assertThat(signIn("dreyes", PASSWORD).statusCode()).isEqualTo(422);
    }

    @Test
    void endedAccountIsOutAtOnce() {
        signIn("dreyes", PASSWORD);
        accounts.end(Cast.DANA, clock.instant());
        assertThat(browser.get("/").headers().firstValue("location")).contains("/sign-in?idle=yes");
        assertThat(signIn("dreyes", PASSWORD).statusCode()).isEqualTo(422);
    }

    @Test
    void anOldPasswordHasToBeChanged() {
        clock.pass(Duration.ofDays(183));
        assertThat(signIn("dreyes", PASSWORD).body()).contains("/new-password");
        assertThat(renew("short1").statusCode()).isEqualTo(422);
        assertThat(renew(PASSWORD).statusCode()).isEqualTo(422);
        assertThat(renew("mill brook 7").statusCode()).isEqualTo(303);
        assertThat(signIn("dreyes", "mill brook 7").statusCode()).isEqualTo(303);
        assertThat(signIn("dreyes", PASSWORD).statusCode()).isEqualTo(422);
    }

    @Test
    void passwordsAreKeptAsArgon2id() {
        assertThat(accounts.named("dreyes").orElseThrow().hash())
                .startsWith("$argon2id$")
                .doesNotContain(PASSWORD);
    }

    private HttpResponse<String> signIn(String username, String password) {
        return browser.post("/sign-in", "/sign-in", Map.of("username", username, "password", password));
    }

    private HttpResponse<String> renew(String fresh) {
        return browser.post(
                "/sign-in", "/new-password", Map.of("username", "dreyes", "password", PASSWORD, "fresh", fresh));
    }

    private void open(PersonId person, String password) {
        accounts.set(
                person,
                EmailAddress.parse(person + "@example.org").orElseThrow(),
                Passwords.hash(password),
                clock.instant());
    }
}
