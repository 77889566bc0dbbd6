package org.crosswalk.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.crosswalk.access.MovingClock;
import org.crosswalk.policy.packs.BrokenPack;
import org.crosswalk.policy.packs.PackSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyInForceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final String SOUND =
            new PackSource("boston").texts().getFirst().yaml();

    private final MovingClock clock = new MovingClock();

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void soundPack() throws IOException {
        file = folder.resolve("boston.yml");
        Files.writeString(file, SOUND);
    }

    @Test
    void changedFileIsInForceAfterAFewSeconds() throws IOException {
        PolicyInForce policy = new PolicyInForce(file.toString(), clock);
        Files.writeString(file, SOUND.replace("2026-08-01", "2026-10-01"));

        assertThat(edition(policy)).isEqualTo("boston 2026-08-01");
        clock.pass(Duration.ofSeconds(5));
        assertThat(edition(policy)).isEqualTo("boston 2026-10-01");
    }

    @Test
    void brokenVersionLeavesTheOldOneInForceUntilItIsMended() throws IOException {
        PolicyInForce policy = new PolicyInForce(folder.toString(), clock);
        for (String broken : new String[] {SOUND.replace("profanity: warn", "profanity: wrn"), "pack: [", ""}) {
            Files.writeString(file, broken);
            clock.pass(Duration.ofSeconds(5));
            assertThat(edition(policy)).isEqualTo("boston 2026-08-01");
        }
        Files.delete(file);
        clock.pass(Duration.ofSeconds(5));
        assertThat(edition(policy)).isEqualTo("boston 2026-08-01");

        Files.writeString(file, SOUND.replace("2026-08-01", "2026-10-01"));
        clock.pass(Duration.ofSeconds(5));
        assertThat(edition(policy)).isEqualTo("boston 2026-10-01");
    }

    @Test
    void versionThatIsNotYetInForceDoesNotTakeTheOldOnesPlace() throws IOException {
        PolicyInForce policy = new PolicyInForce(file.toString(), clock);
        Files.writeString(file, SOUND.replace("2026-08-01", "2027-01-01"));
        clock.pass(Duration.ofSeconds(5));

        assertThat(edition(policy)).isEqualTo("boston 2026-08-01");
    }

    @Test
    void beforeTheFirstEditionNothingIsPermitted() {
        PolicyInForce policy = new PolicyInForce(file.toString(), clock);

        assertThat(policy.on(LocalDate.of(2026, 7, 31)).pack().rules()).isEmpty();
        assertThat(policy.on(LocalDate.of(2026, 8, 1)).pack().rules()).isNotEmpty();
    }

    @Test
    void serviceDoesNotBeginWithABrokenPack() throws IOException {
        Files.writeString(file, SOUND.replace("rule: own-group", "rule: my-group"));

        assertThatThrownBy(() -> new PolicyInForce(file.toString(), clock))
                .isInstanceOf(BrokenPack.class)
                .hasMessageMatching("boston\\.yml, line \\d+: There is no rule named my-group");
    }

    private static String edition(PolicyInForce policy) {
        return policy.on(DAY).pack().edition().toString();
    }
}
