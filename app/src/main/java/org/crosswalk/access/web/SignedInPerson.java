package org.crosswalk.access.web;

import io.micronaut.security.authentication.Authentication;
import java.util.Map;
import org.crosswalk.access.SignedIn;

/** What the security filter passes on about who is asking. */
@SuppressWarnings("serial") // never leaves the request it was made for
record SignedInPerson(SignedIn who) implements Authentication {
    @Override
    public String getName() {
        return who.person().value();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }
}
