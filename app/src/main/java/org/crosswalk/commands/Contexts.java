package org.crosswalk.commands;

import io.micronaut.context.ApplicationContext;

/** The service's parts without its pages and workers, for the time of one command. */
final class Contexts {
    /** The environment's name; whatever works in the background stays away from it. */
    private static final String COMMAND = "command";

    private Contexts() {}

    static ApplicationContext open() {
        return ApplicationContext.builder().environments(COMMAND).banner(false).start();
    }
}
