package org.crosswalk.roster.oneroster;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/** The side file of guardianships, which OneRoster has no fields for, and what its columns are called. */
@ConfigurationProperties("crosswalk.roster.extensions.guardianships")
record GuardianshipColumns(
        @Bindable(defaultValue = "ext-guardianships.csv") String file,
        @Bindable(defaultValue = "studentSourcedId") String student,
        @Bindable(defaultValue = "guardianSourcedId") String guardian,
        @Bindable(defaultValue = "relationship") String relationship,
        @Bindable(defaultValue = "educationalRights") String educationalRights,
        @Bindable(defaultValue = "contactRestriction") String restriction,
        @Bindable(defaultValue = "restrictionFrom") String restrictionFrom,
        @Bindable(defaultValue = "restrictionTo") String restrictionTo) {}
