package org.crosswalk.access.web;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** What the form that names a delegate posts. */
@Serdeable
record DelegateForm(
        @Nullable String delegate,
        @Nullable String from,
        @Nullable String to) {}
