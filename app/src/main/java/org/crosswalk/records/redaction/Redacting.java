package org.crosswalk.records.redaction;

import java.util.List;

/** What came of a step of redaction. */
public sealed interface Redacting {
    /** @param items how many were touched */
    record Done(int marks, int items) implements Redacting {}

    record NoSuchItem() implements Redacting {}

    record NoSuchExemption() implements Redacting {}

    record ReasonUnfit() implements Redacting {}

    /** The reason says what is to be withheld, and reasons go out. */
    record ReasonTells() implements Redacting {}

    /** The words stand nowhere, or the place is not one in that text. */
    record NothingThere() implements Redacting {}

    /** The second officer is somebody else. */
    record OwnWork() implements Redacting {}

    /** Something is proposed, or a file has to be looked at, and nobody has answered that yet. */
    record Unsettled(List<Proposal> proposals, List<Enclosure> files) implements Redacting {}

    /** It was worked on since it was seen, or nobody declared it ready. */
    record ChangedMeanwhile() implements Redacting {}
}
