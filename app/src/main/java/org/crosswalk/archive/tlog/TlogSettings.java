package org.crosswalk.archive.tlog;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the log over the archive is kept.
 *
 * @param home what anybody may see: the newest checkpoint, the tiles and the verifier keys
 * @param keys the private keys, for the service's own account only
 * @param witness the witness's folder, best on somebody else's disk
 * @param witnessUrl a second witness, somebody else's, who is asked over HTTP; null for none
 * @param witnessKey the verifier key that it cosigns with, as its operator told it
 * @param origin what the log is called, such as {@code records.tidewater.example/archive}; read when its first key is made
 */
@ConfigurationProperties("crosswalk.tlog")
public record TlogSettings(
        Path home,
        Path keys,
        Path witness,
        @Nullable URI witnessUrl,
        @Nullable String witnessKey,
        @Nullable String origin) {
    public TlogSettings {
        if ((witnessUrl == null) != (witnessKey == null)) {
            throw new IllegalArgumentException("A witness's URL and its key belong together");
        }
    }
}
