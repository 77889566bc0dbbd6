package org.crosswalk.access.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** @param namedAt in UTC */
@MappedEntity("principal_delegate")
record DelegationRow(
        @Id long id,
        String school,
        String principal,
        String delegate,
        LocalDate fromDay,
        LocalDate toDay,
        LocalDateTime namedAt) {}
