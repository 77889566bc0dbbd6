package org.crosswalk.commands;

/** Who runs the command, for the books: the operating system's user name. */
final class Operator {
    private Operator() {}

    static String name() {
        return System.getProperty("user.name", "unknown");
    }
}
