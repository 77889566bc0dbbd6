package org.crosswalk.records.production;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.crosswalk.Tidewater;
import org.crosswalk.archive.verify.GoProgram;
import org.crosswalk.records.redaction.Ground;
import org.crosswalk.records.redaction.Redacting;
import org.crosswalk.records.redaction.Redaction;
import org.crosswalk.records.requests.RequestId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A volume as a requester gets it, verified as its own page says, with Go's sumdb/note and tlog: nothing of ours has a hand in it. */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
@Property(name = "crosswalk.production.enabled", value = "false")
class ProofsOfAProductionTest {
    @Inject
    Requested requested;

    @Inject
    Redaction redaction;

    @Inject
    Volumes volumes;

    @TempDir
    Path work;

    @Test
    void GoVerifiesAProductionAndFindsEveryFlippedByteOfItsProofs() throws Exception {
        Path proofs = produced().resolve("proofs");
        GoProgram go = GoProgram.ofThePage(proofs, work);

        GoProgram.Run whole = go.on(proofs);
        assertThat(whole.said())
                .contains("-000001.leaf is leaf ", "-000002.leaf is leaf ", "signed by ")
                .hasLineCount(2);
        assertThat(whole.code()).isZero();

        int flips = 0;
        for (String file : files(proofs)) {
            byte[] bytes = Files.readAllBytes(proofs.resolve(file));
            for (int at = 0; at < bytes.length; at++) {
                byte[] flipped = bytes.clone();
                flipped[at] ^= (byte) (1 << at % 8);
                Files.write(proofs.resolve(file), flipped);
                assertThat(go.on(proofs).code())
                        .as("byte " + at + " of " + file)
                        .isNotZero();
                flips++;
            }
            Files.write(proofs.resolve(file), bytes);
        }
        assertThat(go.on(proofs).code()).isZero();
        System.out.println(flips + " flipped bytes, each found by Go");
    }

    /** One record whole, one in part. */
    private Path produced() {
        RequestId request = requested.request();
        List<Long> mails = requested.mails(
                request,
                PaperMail.of("Bus", "The bus leaves at four."),
                PaperMail.of("Bus", "Quillon Marsden is ill."));
        assertThat(redaction.everywhere(
                        request,
                        mails,
                        List.of("Quillon Marsden"),
                        new Ground("c", "It tells of a person's health."),
                        Tidewater.THEO,
                        Tidewater.NOON.toInstant()))
                .isInstanceOf(Redacting.Done.class);
        return volumes.of(request, mails);
    }

    /** The keys are no evidence: they are compared with those that the district and the witness publish. */
    private static List<String> files(Path proofs) throws IOException {
        try (var all = Files.list(proofs)) {
            List<String> evidence = all.map(
                            file -> Objects.requireNonNull(file.getFileName()).toString())
                    .filter(file -> file.equals("checkpoint") || file.contains(".leaf") || file.endsWith(".tlog-proof"))
                    .sorted()
                    .toList();
            assertThat(evidence)
                    .anyMatch(file -> file.endsWith(".leaf"))
                    .anyMatch(file -> file.endsWith(".leaf-hash"))
                    .anyMatch(file -> file.endsWith(".tlog-proof"))
                    .contains("checkpoint");
            return evidence;
        }
    }
}
