package org.crosswalk.records.index;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.nio.file.Path;

/**
 * Where this node keeps its own index.
 *
 * @param home a folder; it may be deleted at any time while the service is stopped
 */
@ConfigurationProperties("crosswalk.index")
record IndexSettings(Path home) {}
