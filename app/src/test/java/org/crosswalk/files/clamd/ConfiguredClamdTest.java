package org.crosswalk.files.clamd;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.crosswalk.files.FileIntake;
import org.crosswalk.files.FileIntake.Taking;
import org.crosswalk.files.SmallClamd;
import org.crosswalk.files.Unfitness;
import org.junit.jupiter.api.Test;

/** The service as it is configured: with a scanner each file is asked about, and one that does not answer lets nothing through. */
class ConfiguredClamdTest {
    private static final byte[] VIRUS = SmallClamd.EICAR.getBytes(StandardCharsets.US_ASCII);
    private static final byte[] HARMLESS = "Bring water.".getBytes(StandardCharsets.US_ASCII);

    @Test
    void configuredScannerIsAskedAndWhatItDoesNotLookThroughIsNotTaken() throws IOException {
        try (SmallClamd server = SmallClamd.overTcp(1000);
                ApplicationContext service =
                        ApplicationContext.run(Map.of("crosswalk.clamd", server.address()), "test", "command")) {
            FileIntake intake = service.getBean(FileIntake.class);

            assertThat(intake.take("notes.txt", HARMLESS)).isInstanceOf(Taking.Taken.class);
            assertThat(intake.take("notes.txt", VIRUS)).isEqualTo(new Taking.Refused("notes.txt", Unfitness.INFECTED));
            assertThat(intake.take("long.txt", "x".repeat(2000).getBytes(StandardCharsets.US_ASCII)))
                    .isEqualTo(new Taking.Refused("long.txt", Unfitness.NOT_CHECKED));

            server.close();
            assertThat(intake.take("notes.txt", HARMLESS))
                    .isEqualTo(new Taking.Refused("notes.txt", Unfitness.NOT_CHECKED));
        }
    }
}
