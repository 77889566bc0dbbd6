package org.crosswalk.commands;

import io.micronaut.context.ApplicationContext;
import java.util.function.ToIntFunction;

/**
 * The beans of the service for the length of one command. No server is started; what works in the background of one
 * stays away from the environment {@code command}.
 */
final class Service {
    private Service() {}

    static int with(ToIntFunction<ApplicationContext> command) {
        try (ApplicationContext service = Contexts.open()) {
            return command.applyAsInt(service);
        }
    }
}
