package org.crosswalk.records.letters;

import java.util.List;
import org.crosswalk.records.requests.Step;
import org.crosswalk.records.requests.Step.Outcome;
import org.crosswalk.records.requests.Step.Response;

/** The letters that a request brings with it. */
public enum LetterKind {
    ACKNOWLEDGEMENT,
    EXTENSION,
    FEE,
    DENIAL,
    CLOSING;

    /** The steps of the request that sending the letter can be at once, the likeliest first. */
    public List<Step> steps() {
        return switch (this) {
            case ACKNOWLEDGEMENT, EXTENSION -> List.of();
            case FEE -> List.of(new Step.Responded(Response.RECORDS));
            case DENIAL -> List.of(new Step.Responded(Response.IN_PART), new Step.Responded(Response.DENIED));
            case CLOSING ->
                List.of(
                        new Step.Closed(Outcome.PRODUCED),
                        new Step.Closed(Outcome.DENIED),
                        new Step.Closed(Outcome.NO_SUCH_RECORDS),
                        new Step.Closed(Outcome.WITHDRAWN));
        };
    }
}
