package org.crosswalk.optout;

import io.micronaut.serde.annotation.Serdeable;

/** A step as the archive keeps it. */
@Serdeable
record OptOutEntry(String what, String person, String channel, String wish, String how, String by, String why) {

    static OptOutEntry of(OptOut step) {
        return new OptOutEntry(
                "opt-out",
                step.person().value(),
                step.channel().name(),
                step.wish().name(),
                step.how().name(),
                step.by().value(),
                step.why());
    }
}
