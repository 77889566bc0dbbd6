package org.crosswalk.messaging;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A message in another language, made by a machine.
 *
 * @param language as {@code pt}
 * @param mark what says, in that language, that a machine made it and the original is beside it
 */
@Serdeable
public record Translation(String language, String subject, String text, String mark) {}
