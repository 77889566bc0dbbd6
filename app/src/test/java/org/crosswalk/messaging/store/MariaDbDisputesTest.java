package org.crosswalk.messaging.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Property;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.crosswalk.Tidewater;
import org.crosswalk.common.OrgId;
import org.crosswalk.messaging.Dispute;
import org.crosswalk.messaging.Disputed;
import org.crosswalk.messaging.Disputes;
import org.crosswalk.messaging.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
class MariaDbDisputesTest {
    private static final Instant NOON = Tidewater.NOON.toInstant();

    @Inject
    Disputes disputes;

    @Inject
    Disputed disputed;

    @Inject
    DataSource pool;

    @Test
    void oneFindingHasOneDisputeAndItComesBackWhole() {
        Message message = disputed.held(Tidewater.DANA);
        Dispute first = dispute(message, 0, "\uD83C\uDF89".repeat(Dispute.LONGEST_NOTE / 2), NOON);

        assertThat(disputes.add(first)).isTrue();
        assertThat(disputes.add(dispute(message, 0, "Something else.", NOON))).isFalse();
        assertThat(disputes.of(message.id())).containsExactly(first);
    }

    @Test
    void theyComeInTheOrderOfTheFindings() {
        Message message = disputed.held(Tidewater.DANA);
        disputes.add(dispute(message, 3, "Third.", NOON));
        disputes.add(dispute(message, 1, "First.", NOON.plusSeconds(1)));

        assertThat(disputes.of(message.id())).extracting(Dispute::note).containsExactly("First.", "Third.");
    }

    @Test
    void aSchoolHasItsOwnNewestFirst() {
        Message message = disputed.held(Tidewater.DANA);
        disputes.add(dispute(message, 0, "Earlier.", NOON.plusSeconds(100)));
        disputes.add(dispute(message, 1, "Later.", NOON.plusSeconds(200)));

        assertThat(disputes.in(List.of(Tidewater.HARBOR, new OrgId("school-gullpoint")), 2))
                .extracting(Dispute::note)
                .containsExactly("Later.", "Earlier.");
        assertThat(disputes.in(List.of(new OrgId("school-gullpoint")), 10)).isEmpty();
        assertThat(disputes.in(List.of(), 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE finding_dispute SET note = ''",
                "DELETE FROM finding_dispute",
                "TRUNCATE TABLE finding_dispute"
            })
    void whatAnAuthorSaidStays(String statement) {
        assertThatThrownBy(() -> run(statement))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("denied");
    }

    private static Dispute dispute(Message message, int finding, String note, Instant at) {
        return new Dispute(message.id(), finding, "bullying", Tidewater.DANA, note, at);
    }

    private void run(String statement) throws SQLException {
        try (var connection = DelegatingDataSource.unwrapDataSource(pool).getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
