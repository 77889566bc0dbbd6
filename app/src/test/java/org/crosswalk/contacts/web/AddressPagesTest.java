package org.crosswalk.contacts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.Tidewater.CARLOS;
import static org.crosswalk.Tidewater.CORINNE;
import static org.crosswalk.Tidewater.DANA;
import static org.crosswalk.Tidewater.HUGH;
import static org.crosswalk.Tidewater.NOON;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.crosswalk.access.Browser;
import org.crosswalk.access.Sessions;
import org.crosswalk.common.PersonId;
import org.crosswalk.contacts.Addresses;
import org.junit.jupiter.api.Test;

/** Who may look after the addresses of guardians, and what their pages show. */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
@Property(name = "crosswalk.smtp.host", value = "127.0.0.1")
@Property(name = "crosswalk.smtp.port", value = "1")
class AddressPagesTest {
    /** Teacher of Biology 9, where Grace Kim is. */
    private static final PersonId SAM = new PersonId("sokafor");

    private static final PersonId BEATA = new PersonId("gua-13");

    @Inject
    EmbeddedServer server;

    @Inject
    Sessions sessions;

    @Inject
    Addresses addresses;

    @Test
    void officeVerifiesInPersonAndThePageMasksEveryAddress() {
        HttpResponse<String> answer = verify(HUGH, "stu-07", "gua-13", "beata@post.example", "Passport seen.");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("The address counts from now on.", "b•••@post.example", "Passport seen.", "Hugh Dunn")
                .doesNotContain("beata@post.example");
        assertThat(addresses.of(BEATA)).hasSize(1);
        assertThat(as(HUGH).get("/families/stu-01/guardians/gua-01").body())
                .contains("d•••@mail.example")
                .doesNotContain("denise.carter@mail.example", "andre.carter@mail.example");
    }

    @Test
    void onlyOfficeCounselorPrincipalAndTheStudentsTeacherMayVerify() {
        assertThat(as(CORINNE).get("/families/stu-07/guardians/gua-13").statusCode())
                .isEqualTo(200);
        assertThat(as(SAM).get("/guardians").body()).contains("/guardians/gua-");
        assertThat(as(SAM).get("/families/stu-01/guardians/gua-01").statusCode())
                .as("Jaylen is in no class of Sam's")
                .isEqualTo(404);
        assertThat(as(CARLOS).get("/families/stu-07/guardians/gua-13").statusCode())
                .as("another school's principal")
                .isEqualTo(404);
        assertThat(as(DANA).get("/families/stu-07/guardians/gua-13").statusCode())
                .as("a coach")
                .isEqualTo(403);
    }

    @Test
    void aGuardianWhoMayNotHearIsNotThereAndNothingSaysWhy() {
        for (String path : List.of("/families/stu-04/guardians/gua-08", "/families/stu-08/guardians/gua-15")) {
            HttpResponse<String> answer = as(CORINNE).get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).doesNotContain("order", "Farid", "Declan");
        }
        assertThat(as(CORINNE).get("/guardians").body())
                .contains("Nadia Rahman")
                .doesNotContain("Farid", "Declan");
    }

    @Test
    void whatIsNotFitIsRefusedKindly() {
        assertThat(verify(HUGH, "stu-02", "gua-03", "no address", "Seen").body())
                .contains("That is not an e-mail address.");
        assertThat(verify(HUGH, "stu-02", "gua-03", "marta@post.example", " ").body())
                .contains("Please write what you saw", "marta@post.example");
        assertThat(verify(HUGH, "stu-02", "gua-03", "rui.almeida@mail.example", "Seen")
                        .statusCode())
                .isEqualTo(422);
        assertThat(addresses.of(new PersonId("gua-03"))).isEmpty();
    }

    @Test
    void aLetterThatNoMailServerTakesIsNotSaidToBeOnItsWay() {
        HttpResponse<String> answer = as(HUGH).post(
                        "/families/stu-01/guardians/gua-01", "/families/stu-01/guardians/gua-01/invite", Map.of());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("The mail server did not take the letter.");
    }

    @Test
    void anUnknownLinkIsNoPage() {
        Browser stranger = new Browser(server.getURI());
        assertThat(stranger.get("/address/somebody-elses-guess").statusCode()).isEqualTo(404);
        assertThat(stranger.post("/sign-in", "/address/guess", Map.of("address", "x@post.example"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(stranger.post("/sign-in", "/address/guess/codes", Map.of("known", "1", "fresh", "2"))
                        .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> verify(PersonId by, String student, String guardian, String address, String note) {
        String page = "/families/" + student + "/guardians/" + guardian;
        return as(by).post(page, page + "/verify", Map.of("address", address, "document", "PHOTO_ID", "note", note));
    }

    private Browser as(PersonId person) {
        return new Browser(server.getURI()).with(sessions.begin(person, NOON.toInstant()));
    }
}
