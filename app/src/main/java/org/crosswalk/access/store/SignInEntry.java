package org.crosswalk.access.store;

import io.micronaut.serde.annotation.Serdeable;

/** What the archive keeps of a sign-in: who, and by which means. */
@Serdeable
record SignInEntry(String person, String means) {}
