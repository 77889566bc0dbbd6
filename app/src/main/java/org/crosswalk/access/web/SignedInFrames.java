package org.crosswalk.access.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
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
    private final Words words;
    private final Ways ways;

    SignedInFrames(Clock clock, @Nullable DemoAccounts demo) {
        this.words = Words.in(Locale.ENGLISH, clock.getZone());
        this.ways = demo == null ? Ways.usual() : Ways.withDemo();
    }

    @Override
    public Frame of(HttpRequest<?> request) {
        Optional<SignedIn> who = SignedInBinder.who(request);
        return new Frame(
                words,
                who.map(SignedIn::name).orElse(null),
                who.map(person -> ways.of(person, request.getPath())).orElse(List.of()),
                FormTokens.of(request));
    }
}
