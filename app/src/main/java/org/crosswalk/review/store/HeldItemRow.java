package org.crosswalk.review.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;

/** @param heldAt in UTC */
@MappedEntity("held_item")
record HeldItemRow(@Id String id, String school, LocalDateTime heldAt) {}
