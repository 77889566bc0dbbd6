package org.crosswalk.optout.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;

/** @param at in UTC */
@MappedEntity("optout_change")
record OptOutRow(
        @Id long id,
        String person,
        String channel,
        String wish,
        String how,
        String askedBy,
        String why,
        LocalDateTime at) {}
