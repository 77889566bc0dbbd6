package org.crosswalk.records.exemptions;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.file.Path;

/** The one list of this district: a file of its own, or the one that ships. */
@Factory
final class ExemptionsInForce {
    @Singleton
    Exemptions exemptions(@Value("${crosswalk.records.exemptions:}") String file) {
        return file.isBlank() ? ExemptionsFile.shipped() : ExemptionsFile.of(Path.of(file));
    }
}
