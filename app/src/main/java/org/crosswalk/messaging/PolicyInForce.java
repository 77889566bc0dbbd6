package org.crosswalk.messaging;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.OrgId;
import org.crosswalk.policy.Layer;
import org.crosswalk.policy.Pack;
import org.crosswalk.policy.Policy;
import org.crosswalk.policy.packs.BrokenPack;
import org.crosswalk.policy.packs.PackBook;
import org.crosswalk.policy.packs.PackSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The district's pack, named in the configuration: one that ships with Crosswalk, a file, or a folder. Where its files
 * change they are read again; a version that is broken is told once, and the one before stays in force.
 */
@Singleton
public class PolicyInForce {
    private static final Logger LOG = LoggerFactory.getLogger(PolicyInForce.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final PackSource source;
    private final Clock clock;
    private volatile PackBook book;
    private List<PackSource.Text> seen = List.of();
    private volatile Instant looked;
    private String complaint = "";

    PolicyInForce(@Value("${crosswalk.pack:leicester}") String pack, Clock clock) {
        this.source = new PackSource(pack);
        this.clock = clock;
        this.looked = clock.instant();
        this.book = read(source.texts());
    }

    public Policy on(LocalDate day) {
        PackBook now = current();
        return policy(now, now.on(day));
    }

    public Policy on(LocalDate day, OrgId school, GroupId group) {
        PackBook now = current();
        return policy(now, now.on(day, school, group));
    }

    /** For what concerns several schools or groups at once, as a post can. */
    public Policy on(LocalDate day, Predicate<Layer> concerned) {
        PackBook now = current();
        return policy(now, now.on(day, concerned));
    }

    /** Before the first edition nothing is permitted; one may still ask who would have been reached. */
    private static Policy policy(PackBook book, Optional<Pack> pack) {
        return new Policy(pack.orElseGet(() -> book.editions().getFirst().withoutRules()));
    }

    private PackBook current() {
        Instant now = clock.instant();
        if (!now.isBefore(looked.plus(PATIENCE))) {
            look(now);
        }
        return book;
    }

    private synchronized void look(Instant now) {
        looked = now;
        try {
            List<PackSource.Text> texts = source.texts();
            if (!texts.equals(seen)) {
                book = read(texts);
                LOG.info("The pack {} was read again", source.name());
            }
            complaint = "";
        } catch (RuntimeException broken) {
            complain(String.valueOf(broken.getMessage()));
        }
    }

    private void complain(String why) {
        if (!why.equals(complaint)) {
            LOG.error("The new version of the pack is not used, and the old one stays in force: {}", why);
            complaint = why;
        }
    }

    /** A text is seen even if it is broken: reading it again would not mend it. */
    private PackBook read(List<PackSource.Text> texts) {
        seen = texts;
        PackBook read = PackBook.read(texts);
        LocalDate today = LocalDate.now(clock);
        if (read.on(today).isEmpty()) {
            throw new BrokenPack("No edition of the pack " + source.name() + " is in force on " + today);
        }
        return read;
    }
}
