package org.crosswalk.messaging.store;

import io.micronaut.core.annotation.Introspected;

@Introspected
record TranslationRow(String language, String subject, String text, String mark) {}
