package org.crosswalk.optout.store;

import io.micronaut.core.annotation.Introspected;

@Introspected
record LinkRow(String person, String channel) {}
