package org.crosswalk.review.store;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDateTime;

/** @param givenAt in UTC */
@Introspected
record ReviewRow(String item, String verdict, String reviewer, LocalDateTime givenAt, String note) {}
