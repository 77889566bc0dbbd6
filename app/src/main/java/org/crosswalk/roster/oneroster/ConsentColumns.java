package org.crosswalk.roster.oneroster;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/** The side file of consents, which OneRoster has no fields for, and what its columns are called. */
@ConfigurationProperties("crosswalk.roster.extensions.consents")
record ConsentColumns(
        @Bindable(defaultValue = "ext-consents.csv") String file,
        @Bindable(defaultValue = "studentSourcedId") String student,
        @Bindable(defaultValue = "mediaRelease") String mediaRelease,
        @Bindable(defaultValue = "mediaReleaseExpires") String mediaReleaseExpires,
        @Bindable(defaultValue = "publicationOptOut") String publicationOptOut,
        @Bindable(defaultValue = "directoryOptOut") String directoryOptOut) {}
