package org.crosswalk.records.retention;

import java.util.List;

/** What became of a step towards a disposition. */
public sealed interface Disposed {
    record Proposed(Batch batch) implements Disposed {}

    record KeyTaken(Batch batch) implements Disposed {}

    record Done(Batch batch) implements Disposed {}

    record NoSuchBatch() implements Disposed {}

    record NoSuchSeries() implements Disposed {}

    record NothingDue(Series series) implements Disposed {}

    /** Student and parent must be told before, and the proposal says how and when. */
    record NoticeMissing(Series series) implements Disposed {}

    /** The person holds none of the duties whose key is needed, or gave one already, or that key was given. */
    record NoKeyOfTheirs(Batch batch) implements Disposed {}

    record KeysMissing(Batch batch) implements Disposed {}

    /** A hold covers some of it or an open request asks for some, so none of it is disposed of. */
    record Held(Batch batch, List<Long> entries) implements Disposed {}

    record Over(Batch batch) implements Disposed {}
}
