package org.crosswalk.social.publishing;

import io.micronaut.serde.annotation.Serdeable;
import org.crosswalk.social.network.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A publication's step as the archive keeps it.
 *
 * @param step SENDING stands before each attempt, so that nothing is public that is not archived
 * @param wording what is sent; null where nothing is
 * @param by who did it, where a person did
 */
@Serdeable
public record PublicationEntry(
        String publication,
        String post,
        String account,
        String network,
        Step step,
        @Nullable Wording wording,
        @Nullable String remoteId,
        @Nullable String url,
        String detail,
        @Nullable String by) {
    public enum Step {
        PLANNED,
        SENDING,
        PUBLISHED,
        TRY_AGAIN,
        FAILED,
        RETRACTING,
        RETRACTED
    }

    static PublicationEntry sending(Job job) {
        return new PublicationEntry(
                job.id().value(),
                job.post().id().value(),
                job.account().value(),
                job.network().name(),
                Step.SENDING,
                Wording.of(job.post()),
                null,
                null,
                "",
                null);
    }

    static PublicationEntry of(Job job, Step step, String detail) {
        Outcome.Published published = job.published();
        return of(job, step, published, detail);
    }

    static PublicationEntry of(Job job, Step step, Outcome.@Nullable Published published, String detail) {
        return new PublicationEntry(
                job.id().value(),
                job.post().id().value(),
                job.account().value(),
                job.network().name(),
                step,
                null,
                published == null ? null : published.id().value(),
                published == null ? null : published.url().toString(),
                detail,
                null);
    }
}
