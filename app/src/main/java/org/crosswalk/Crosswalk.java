package org.crosswalk;

import io.micronaut.runtime.Micronaut;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.crosswalk.commands.Commands;

/** Starts the service; with arguments, runs one command of {@code infra/crosswalk} instead. */
public final class Crosswalk {
    /** Kept, since a logger that nobody keeps forgets its level. Lucene asks at each start for an incubating module. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene.internal.vectorization");

    private Crosswalk() {}

    public static void main(String[] args) {
        LUCENE.setLevel(Level.SEVERE);
        if (args.length == 0) {
            Micronaut.build(args).mainClass(Crosswalk.class).banner(false).start();
        } else {
            System.exit(Commands.run(args));
        }
    }
}
