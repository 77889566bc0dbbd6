package org.crosswalk.archive;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.config.SerializationConfiguration;
import io.micronaut.serde.config.annotation.SerdeConfig.SerInclude;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes a serialisable record as canonical JSON (RFC 8785): the same content has the same bytes, and so the same digest, for ever.
 * Empty lists and nulls are written too, because "nobody was copied" is not "unknown".
 * Numbers beyond 2^53 do not survive JSON: such a value belongs in a string.
 */
@Singleton
public class CanonicalJson {
    private final ObjectMapper everything;

    CanonicalJson(ObjectMapper json) {
        everything = json.cloneWithConfiguration(null, new Everything(), null);
    }

    /** @throws UncheckedIOException where the content cannot be serialised, as where it is not {@code @Serdeable} */
    public String of(Object content) {
        try {
            return CanonicalText.of(everything.writeValueToTree(content));
        } catch (IOException e) {
            throw new UncheckedIOException("No JSON for a " + content.getClass().getName(), e);
        }
    }

    private static final class Everything implements SerializationConfiguration {
        @Override
        public SerInclude getInclusion() {
            return SerInclude.ALWAYS;
        }

        @Override
        public boolean isAlwaysSerializeErrorsAsList() {
            return false;
        }
    }
}
