package org.crosswalk.archive.tlog;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the log over the archive is kept.
 *
 * @param home what anybody may see: the newest checkpoint, the tiles and the verifier keys
 * @param keys the private keys, for the service's own account only
 * @param witness the witness's folder, best on somebody else's disk
 * @param origin what the log is called, such as {@code records.tidewater.example/archive}; read when its first key is made
 */
@ConfigurationProperties("crosswalk.tlog")
public record TlogSettings(
        Path home, Path keys, Path witness, @Nullable String origin) {}
