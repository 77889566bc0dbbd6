package org.crosswalk.access.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.crosswalk.access.DemoAccounts;
import org.crosswalk.access.SignedIn;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.Words;
import org.crosswalk.web.FormTokens;
import org.crosswalk.web.Frames;
import org.jspecify.annotations.Nullable;

@Singleton
class SignedInFrames implements Frames {
    private final ZoneId zone;
    private final Ways ways;

    SignedInFrames(Clock clock, @Nullable DemoAccounts demo) {
        this.zone = clock.getZone();
        this.ways = demo == null ? Ways.usual() : Ways.withDemo();
    }

    @Override
    public Frame of(HttpRequest<?> request) {
        Optional<SignedIn> who = SignedInBinder.who(request);
        return new Frame(
                words(who),
                who.map(SignedIn::name).orElse(null),
                who.map(person -> ways.of(person, request.getPath())).orElse(List.of()),
                FormTokens.of(request));
    }

    /** Students read their own language; what staff work with is worded in English only. */
    private Words words(Optional<SignedIn> who) {
        return Words.of(
                who.filter(person -> person.charges().isEmpty())
                        .map(SignedIn::language)
                        .orElse("en"),
                zone);
    }
}
