package org.crosswalk.commands;

import io.micronaut.context.ApplicationContext;
import java.util.function.ToIntFunction;

/** The beans of the service for the length of one command; no server is started, and a running one is not disturbed. */
final class Service {
    private Service() {}

    static int with(ToIntFunction<ApplicationContext> command) {
        try (ApplicationContext service = ApplicationContext.run()) {
            return command.applyAsInt(service);
        }
    }
}
