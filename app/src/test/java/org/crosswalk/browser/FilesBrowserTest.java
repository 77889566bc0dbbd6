package org.crosswalk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.crosswalk.access.Sessions;
import org.crosswalk.common.PersonId;
import org.crosswalk.files.Papers;
import org.crosswalk.translation.SmallTranslator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files, wordings and translations as people see them, by keyboard and without a mouse where that matters. */
@MicronautTest(environments = "demo", transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilesBrowserTest implements TestPropertyProvider {
    private final SmallTranslator translator = new SmallTranslator();

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @Inject
    EmbeddedServer server;

    @Inject
    Sessions sessions;

    @Inject
    Clock clock;

    @Override
    public Map<String, String> getProperties() {
        return Map.of("crosswalk.translator", translator.address());
    }

    @AfterAll
    void end() {
        translator.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void aCoachAttachesFilesAndASpanishOrPortugueseSpeakerReadsThemBesideATranslation(int width) throws IOException {
        String subject = "Trip " + width;
        try (Visitor dana = visitor(width)) {
            dana.signIn("dreyes").open("/groups/team-soccer/compose");
            dana.page().getByLabel("Subject").fill(subject);
            dana.field("Message").fill("We leave at nine on Saturday. Please read the plan.");
            dana.page().getByLabel("Choose files").setInputFiles(new FilePayload[] {
                new FilePayload(
                        "Plan for Saturday.docx",
                        "application/octet-stream",
                        Papers.docx("We leave at nine.", Map.of())),
                new FilePayload("song.mp3", "audio/mpeg", "la".getBytes(StandardCharsets.UTF_8))
            });
            dana.tabTo("Attach");
            dana.type("Enter");
            dana.expect("Write to Varsity Soccer");
            assertThat(dana.page().locator(".problem")).containsText("song.mp3 is of a type that cannot be sent");
            assertThat(dana.page().locator(".enclosed")).containsText("Plan for Saturday.docx");
            dana.picture("files-compose");

            dana.page()
                    .getByLabel("Choose files")
                    .setInputFiles(new FilePayload(
                            "list.docx",
                            "application/octet-stream",
                            Papers.docx("Jaylen Carter has asthma.", Map.of())));
            dana.press("Attach");
            assertThat(dana.preview()).containsText("asthma");
            dana.expect("Write to Varsity Soccer");
            dana.picture("files-found");
            dana.press("Remove list.docx");
            assertThat(dana.page().locator(".enclosed")).not().containsText("list.docx");
            dana.press("Send");
            dana.expect(subject);
            assertThat(dana.page().locator(".files")).containsText("Plan for Saturday.docx");
            dana.picture("files-sent");
        }
        try (Visitor sofia = visitor(width)) {
            enter(sofia, new PersonId("stu-02"));
            sofia.open("/inbox");
            sofia.await(() -> sofia.page().getByText(subject).count() > 0);
            sofia.page().getByText(subject).first().click();
            sofia.expect(subject);
            assertThat(sofia.page().locator("main"))
                    .containsText("[pt] We leave at nine on Saturday. Please read the plan.");
            assertThat(sofia.page().locator("main")).containsText("Tradução automática");
            assertThat(sofia.page().locator(".files")).containsText("Plan for Saturday.docx");
            sofia.picture("files-inbox");
            sofia.expect(subject);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void aCoachKeepsAWordingAndBeginsAMessageWithIt(int width) {
        String subject = "Practice is off " + width;
        try (Visitor dana = visitor(width)) {
            dana.signIn("dreyes").open("/groups/team-soccer/compose");
            dana.follow("Keep wordings");
            dana.expect("Wordings of Varsity Soccer");
            dana.page().getByLabel("Subject").fill(subject);
            dana.field("Message").fill("Because of lightning there is no practice today.");
            dana.press("Keep");
            dana.expect("Wordings of Varsity Soccer");
            assertThat(dana.page().locator(".wordings")).containsText(subject);
            dana.picture("files-wordings");
            dana.open("/groups/team-soccer/compose");
            dana.page().getByLabel("Begin with").selectOption(subject);
            dana.press("Use these words");
            dana.expect("Write to Varsity Soccer");
            assertThat(dana.page().getByLabel("Subject")).hasValue(subject);
            dana.picture("files-begun");
        }
    }

    private void enter(Visitor visitor, PersonId person) {
        String session = sessions.begin(person, clock.instant()).value();
        visitor.page()
                .context()
                .addCookies(List.of(new Cookie("crosswalk-session", session)
                        .setUrl(server.getURL().toString())));
    }

    private Visitor visitor(int width) {
        return CHROMIUM.visitor(server, width);
    }
}
