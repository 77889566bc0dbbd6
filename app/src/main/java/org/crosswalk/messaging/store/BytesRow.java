package org.crosswalk.messaging.store;

import io.micronaut.core.annotation.Introspected;

@Introspected
record BytesRow(byte[] bytes) {}
