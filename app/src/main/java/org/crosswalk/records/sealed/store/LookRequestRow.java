package org.crosswalk.records.sealed.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;

/** @param askedAt in UTC */
@MappedEntity("sealed_request")
record LookRequestRow(@Id String id, String about, String askedBy, LocalDateTime askedAt, String purpose) {}
