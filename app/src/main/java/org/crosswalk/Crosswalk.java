package org.crosswalk;

import io.micronaut.runtime.Micronaut;
import org.crosswalk.commands.Commands;

/** Starts the service; with arguments, runs one command of {@code infra/crosswalk} instead. */
public final class Crosswalk {
    private Crosswalk() {}

    public static void main(String[] args) {
        if (args.length == 0) {
            Micronaut.build(args).mainClass(Crosswalk.class).banner(false).start();
        } else {
            System.exit(Commands.run(args));
        }
    }
}
