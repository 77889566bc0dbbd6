package org.crosswalk.messaging;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.util.StringUtils;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.crosswalk.common.PersonId;
import org.crosswalk.files.FileIntake;
import org.crosswalk.files.FileIntake.Taking;
import org.crosswalk.files.FileSettings;
import org.crosswalk.files.Unfitness;

/** Takes files for a message, and lets go of those that were never sent. */
@Singleton
public class Enclosing {
    /** As long as somebody may sit before a half-written message. */
    private static final Duration PATIENCE = Duration.ofHours(2);

    private final FileIntake intake;
    private final Uploads uploads;

    Enclosing(FileIntake intake, Uploads uploads) {
        this.intake = intake;
        this.uploads = uploads;
    }

    /** What came of one file. */
    public sealed interface Took {
        record Kept(Enclosed file) implements Took {}

        record Refused(String name, Unfitness why) implements Took {}
    }

    /** Looks at a file and keeps it for the message its owner is writing; where it is refused nothing of it is kept. */
    public Took take(PersonId owner, String name, byte[] bytes, Instant at) {
        return switch (intake.take(name, bytes)) {
            case Taking.Taken(var file) -> new Took.Kept(uploads.keep(owner, file, at));
            case Taking.Refused(String named, Unfitness why) -> new Took.Refused(named, why);
        };
    }

    public List<Enclosed> of(PersonId owner, Collection<String> kept) {
        return uploads.of(owner, kept);
    }

    @Transactional
    public void remove(PersonId owner, Collection<String> kept) {
        uploads.remove(uploads.of(owner, kept).stream()
                .map(Enclosed::upload)
                .filter(java.util.Objects::nonNull)
                .toList());
    }

    public FileSettings settings() {
        return intake.settings();
    }

    Set<Draft.Fault> faults(Draft draft) {
        Set<Draft.Fault> faults = EnumSet.noneOf(Draft.Fault.class);
        if (draft.files().size() > settings().most()) {
            faults.add(Draft.Fault.TOO_MANY_FILES);
        }
        if (draft.files().stream().mapToLong(Enclosed::size).sum() > settings().mostBytesTogether()) {
            faults.add(Draft.Fault.FILES_TOO_LARGE);
        }
        return faults;
    }

    @Transactional
    public void sweep(Instant now) {
        uploads.sweep(now.minus(PATIENCE));
    }

    /** Every few minutes on every node; a command has none of these. */
    @Singleton
    @Requires(notEnv = "command")
    @Requires(property = "crosswalk.departures.enabled", notEquals = StringUtils.FALSE)
    static class Sweeper {
        private final Enclosing enclosing;
        private final Clock clock;

        Sweeper(Enclosing enclosing, Clock clock) {
            this.enclosing = enclosing;
            this.clock = clock;
        }

        @Scheduled(fixedDelay = "5m", initialDelay = "1m")
        void sweep() {
            enclosing.sweep(clock.instant());
        }
    }
}
