package org.crosswalk.social.publishing;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import org.crosswalk.social.network.SocialNetwork;

/** Does what is due on a network, without a worker of its own. */
@Singleton
@Requires(property = "test.once")
public class Once {
    private final Publisher publisher;

    Once(Publisher publisher) {
        this.publisher = publisher;
    }

    public void work(SocialNetwork network) {
        boolean more = true;
        while (more) {
            more = publisher.work(network, "test/" + network.network());
        }
    }
}
