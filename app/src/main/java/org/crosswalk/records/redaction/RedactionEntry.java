package org.crosswalk.records.redaction;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.crosswalk.common.PersonId;
import org.crosswalk.records.requests.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * What the archive keeps of steps of redaction: places, never the words there.
 *
 * @param exemptions the edition of the list that the codes are of
 */
@Serdeable
record RedactionEntry(String request, String exemptions, String by, List<Taken> steps) {
    /** @param field with {@code start} and {@code end} where in the item's entry, or null for a file or the whole */
    @Serdeable
    record Taken(
            long entry,
            What what,
            @Nullable String field,
            @Nullable Integer start,
            @Nullable Integer end,
            String part,
            @Nullable String exemption,
            String reason,
            String origin,
            long target) {
        static Taken of(Step step) {
            Span span = step.span();
            return new Taken(
                    step.entry(),
                    step.what(),
                    span == null ? null : span.field(),
                    span == null ? null : span.start(),
                    span == null ? null : span.end(),
                    step.part(),
                    step.exemption(),
                    step.reason(),
                    step.origin(),
                    step.target());
        }
    }

    static RedactionEntry of(RequestId request, String exemptions, PersonId by, List<Step> steps) {
        return new RedactionEntry(
                request.value(),
                exemptions,
                by.value(),
                steps.stream().map(Taken::of).toList());
    }
}
