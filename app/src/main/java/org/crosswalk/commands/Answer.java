package org.crosswalk.commands;

import org.jspecify.annotations.Nullable;

/** What a command says, and the exit code that goes with it. */
@SuppressWarnings("SystemOut") // a command speaks to whoever typed it
final class Answer {
    private Answer() {}

    static int done(String said) {
        System.out.println(said);
        return 0;
    }

    static int refused(@Nullable String why) {
        System.err.println(why);
        return 1;
    }
}
