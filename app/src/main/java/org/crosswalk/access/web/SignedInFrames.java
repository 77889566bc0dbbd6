package org.crosswalk.access.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crosswalk.access.SignedIn;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.Words;
import org.crosswalk.web.FormTokens;
import org.crosswalk.web.Frames;

@Singleton
class SignedInFrames implements Frames {
    private final Words words = Words.in(Locale.ENGLISH);

    @Override
    public Frame of(HttpRequest<?> request) {
        Optional<SignedIn> who = SignedInBinder.who(request);
        return new Frame(
                words,
                who.map(SignedIn::name).orElse(null),
                who.map(person -> Ways.of(person, request.getPath())).orElse(List.of()),
                FormTokens.of(request));
    }
}
