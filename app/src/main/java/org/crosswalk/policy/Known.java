package org.crosswalk.policy;

import java.util.function.Predicate;

/** A fact that may be missing. Unknown is not none, so a rule has to say what a missing fact means. */
public sealed interface Known<T> {
    record Fact<T>(T value) implements Known<T> {}

    /**
     * @param why what could not be found out, for the log and the reviewer
     */
    record Unknown<T>(String why) implements Known<T> {}

    static <T> Known<T> of(T value) {
        return new Fact<>(value);
    }

    static <T> Known<T> unknown(String why) {
        return new Unknown<>(why);
    }

    /** True only where the fact is known and as asked. */
    default boolean is(Predicate<T> asked) {
        return this instanceof Fact<T>(T value) && asked.test(value);
    }
}
