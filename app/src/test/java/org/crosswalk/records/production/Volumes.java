package org.crosswalk.records.production;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crosswalk.Tidewater;
import org.crosswalk.records.redaction.Redacting;
import org.crosswalk.records.redaction.Redaction;
import org.crosswalk.records.redaction.Sheet;
import org.crosswalk.records.redaction.Steps;
import org.crosswalk.records.requests.RequestId;

/** Takes redacted records the rest of the way: passed on by Theo, released by Vera, and made into a volume. */
@Singleton
class Volumes {
    private static final Instant AT = Tidewater.NOON.toInstant();

    private final Redaction redaction;
    private final Steps steps;
    private final Producing producing;
    private final Productions productions;
    private final ProductionJob job;
    private final ProductionSettings settings;

    Volumes(
            Redaction redaction,
            Steps steps,
            Producing producing,
            Productions productions,
            ProductionJob job,
            ProductionSettings settings) {
        this.redaction = redaction;
        this.steps = steps;
        this.producing = producing;
        this.productions = productions;
        this.job = job;
        this.settings = settings;
    }

    /** The folder of the volume. */
    Path of(RequestId request, List<Long> entries) {
        assertThat(redaction.ready(request, entries, Tidewater.THEO, AT)).isInstanceOf(Redacting.Done.class);
        assertThat(redaction.release(request, ready(request), Tidewater.VERA, AT))
                .isInstanceOf(Redacting.Done.class);
        assertThat(producing.ask(request, LegalBasis.PUBLIC_RECORDS, "", Tidewater.THEO, AT))
                .isInstanceOf(Producing.Asking.Asked.class);
        while (job.makeNext()) {
            // others may wait
        }
        Production production = productions.of(request).getFirst();
        assertThat(productions.making(production.id()).why()).isEmpty();
        return settings.folder(production);
    }

    private Map<Long, Long> ready(RequestId request) {
        Map<Long, Long> ready = new HashMap<>();
        steps.of(request)
                .forEach((entry, taken) -> ready.put(
                        entry, Objects.requireNonNull(Sheet.of(taken).ready()).id()));
        return ready;
    }
}
