package org.crosswalk.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.Tidewater.GRACE;
import static org.crosswalk.Tidewater.NOON;
import static org.crosswalk.Tidewater.OTIS;
import static org.crosswalk.Tidewater.RUTH;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.crosswalk.access.Browser;
import org.crosswalk.access.Sessions;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.common.PersonId;
import org.crosswalk.gates.yearly.YearlyReviews;
import org.crosswalk.policy.packs.PackFile;
import org.junit.jupiter.api.Test;

/** What a text has looked into once a year. */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.pack", value = "westwood")
@Property(name = "crosswalk.delivery.enabled", value = "false")
class YearlyReviewsTest {
    @Inject
    EmbeddedServer server;

    @Inject
    Sessions sessions;

    @Inject
    YearlyReviews reviews;

    @Inject
    ArchiveEntries entries;

    @Test
    void WES15policyIsReviewedEachYearByTheDirectorOfTechnologyAndItIsKept() {
        assertThat(as(OTIS).get("/yearly").body()).contains("It was never done here", "WES-15");
        assertThat(as(GRACE)
                        .post("/yearly", "/yearly/policy", Map.of("found", "All well"))
                        .statusCode())
                .as("another's to do")
                .isEqualTo(422);
        assertThat(as(RUTH).get("/yearly").statusCode()).isEqualTo(403);

        assertThat(as(OTIS).post("/yearly", "/yearly/policy", Map.of("found", "Section 3.1.4 was brought up to date."))
                        .statusCode())
                .isEqualTo(303);

        var standing = reviews.all(NOON.toLocalDate(), NOON.getZone()).getFirst();
        assertThat(standing.due()).contains(NOON.toLocalDate().plusYears(1));
        assertThat(standing.isDue(NOON.toLocalDate())).isFalse();
        assertThat(standing.isDue(NOON.toLocalDate().plusYears(1))).isTrue();
        assertThat(entries.about("yearly-review-policy"))
                .extracting(entry -> entry.content())
                .anyMatch(content -> content.contains("Section 3.1.4"));
    }

    @Test
    void CAM12securityIsReviewedEachYear() {
        assertThat(PackFile.shipped("cambridge").yearly())
                .extracting(review -> review.citation().clause() + " " + review.by())
                .containsExactly("CAM-12 technology-director");
    }

    private Browser as(PersonId person) {
        return new Browser(server.getURI()).with(sessions.begin(person, NOON.toInstant()));
    }
}
