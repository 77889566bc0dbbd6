package org.crosswalk.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.order.Ordered;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import org.crosswalk.access.DemoAccounts;

/** Says on the terminal where the demo is and who one can be there. */
@Singleton
@Requires(env = "demo")
class DemoWelcome implements Ordered {
    private final DemoAccounts accounts;

    DemoWelcome(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    /** Late, so that the roster is there by then. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @EventListener
    @SuppressWarnings("SystemOut") // this is for the person at the terminal, not for the log
    void welcome(ServerStartupEvent started) {
        System.out.println("Crosswalk is at " + started.getSource().getURI());
        accounts.people()
                .forEach(person -> System.out.printf(
                        "  %-12s %-18s %s, %s%n", person.username(), person.password(), person.name(), person.part()));
    }
}
