package org.crosswalk.demo;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.crosswalk.roster.RosterEditions;
import org.crosswalk.roster.oneroster.ImportResult;
import org.crosswalk.roster.oneroster.RosterImports;
import org.crosswalk.roster.oneroster.RosterImports.Intent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives the demo its people before its first page is asked for: those of a named package, or the demo district. */
@Singleton
@Requires(env = "demo", notEnv = "command")
class DemoRoster implements ApplicationEventListener<StartupEvent>, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(DemoRoster.class);

    private final RosterImports imports;
    private final RosterEditions editions;
    private final String named;

    DemoRoster(
            RosterImports imports,
            RosterEditions editions,
            @Property(name = "crosswalk.demo.roster", defaultValue = "") String named) {
        this.imports = imports;
        this.editions = editions;
        this.named = named;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        if (!named.isBlank()) {
            tell(imports.run(Path.of(named), Intent.IMPORT));
        } else if (editions.newest() == 0) {
            tell(DemoDistrict.read(district -> imports.run(district, Intent.IMPORT)));
        }
    }

    private static void tell(ImportResult result) {
        switch (result) {
            case ImportResult.Imported imported ->
                LOG.info("The roster was imported:\n{}", imported.report().text());
            case ImportResult.NothingChanged nothing -> LOG.info("The roster is up to date");
            case ImportResult.NeedsConfirmation doubtful ->
                LOG.warn(
                        "The roster was not imported: {} Use infra/crosswalk import with --confirm, or an empty data folder",
                        String.join(" ", doubtful.doubts()));
            case ImportResult.Refused refused -> LOG.error("The roster was not imported: {}", refused.why());
            case ImportResult.Rehearsed rehearsed -> throw new IllegalStateException("Nobody asked for a rehearsal");
        }
    }

    /** Before whatever else the demo prepares, since all of it needs people. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
