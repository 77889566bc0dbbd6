package org.crosswalk.records.requests;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What can happen to a request after it came. */
@Serdeable
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Step.Clarified.class, name = "clarified"),
    @JsonSubTypes.Type(value = Step.Assigned.class, name = "assigned"),
    @JsonSubTypes.Type(value = Step.Estimated.class, name = "estimated"),
    @JsonSubTypes.Type(value = Step.Petitioned.class, name = "petitioned"),
    @JsonSubTypes.Type(value = Step.PetitionDecided.class, name = "petition-decided"),
    @JsonSubTypes.Type(value = Step.Responded.class, name = "responded"),
    @JsonSubTypes.Type(value = Step.Produced.class, name = "produced"),
    @JsonSubTypes.Type(value = Step.Appealed.class, name = "appealed"),
    @JsonSubTypes.Type(value = Step.AppealDecided.class, name = "appeal-decided"),
    @JsonSubTypes.Type(value = Step.ClockMoved.class, name = "clock-moved"),
    @JsonSubTypes.Type(value = Step.Closed.class, name = "closed")
})
public sealed interface Step {
    /** What is really wanted was agreed with the requester. */
    @Serdeable
    record Clarified(String what) implements Step {}

    /** @param officer the sourcedId of who answers it from now on */
    @Serdeable
    record Assigned(String officer) implements Step {}

    /** A good-faith estimate was given; {@code amount} in dollars. */
    @Serdeable
    record Estimated(Work work, BigDecimal amount) implements Step {}

    /** The Supervisor of Records was asked. */
    @Serdeable
    record Petitioned(Petition petition) implements Step {}

    /** @param days business days that were added; 0 where the petition was denied or was not for time */
    @Serdeable
    record PetitionDecided(Petition petition, boolean granted, int days) implements Step {}

    /** The written response went out. */
    @Serdeable
    record Responded(Response response) implements Step {}

    /**
     * Records went out.
     *
     * @param production its id
     * @param items how many records
     * @param open how many that answer the request are still to come
     */
    @Serdeable
    record Produced(String production, int items, int open) implements Step {
        /** Whether nothing is to come any more. */
        public boolean completes() {
            return open == 0;
        }
    }

    /** The requester appealed to the Supervisor of Records. */
    @Serdeable
    record Appealed() implements Step {}

    @Serdeable
    record AppealDecided(boolean upheld) implements Step {}

    /** The office was closed on a day, or after all not, so the dates are others now. */
    @Serdeable
    record ClockMoved(
            LocalDate day, LocalDate responseWas, LocalDate response, LocalDate productionWas, LocalDate production)
            implements Step {}

    @Serdeable
    record Closed(Outcome outcome) implements Step {}

    enum Petition {
        MORE_TIME,
        /** To charge for segregating and redacting. */
        FEE
    }

    enum Response {
        /** Records come with it or will follow. */
        RECORDS,
        IN_PART,
        DENIED,
        NO_SUCH_RECORDS
    }

    enum Outcome {
        PRODUCED,
        DENIED,
        NO_SUCH_RECORDS,
        WITHDRAWN
    }
}
