package org.crosswalk.optout;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.crosswalk.access.Secret;
import org.crosswalk.common.Channel;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.WaysOut;

/** Gives each mail a link of its own, which ends the channel for the one it was sent to. */
@Singleton
class WayOutTokens implements WaysOut {
    private final OptOutLinks links;
    private final String address;

    /** @param address where people find the service, without a slash at the end */
    WayOutTokens(OptOutLinks links, @Value("${crosswalk.address:`http://localhost:8080`}") String address) {
        this.links = links;
        this.address = address;
    }

    @Override
    public String link() {
        return address + "/unsubscribe/" + PLACE;
    }

    @Override
    public String token(PersonId person, Channel channel, Instant at) {
        Secret token = Secret.random();
        links.add(token.hash(), new OptOutLinks.Link(person, channel), at);
        return token.value();
    }
}
