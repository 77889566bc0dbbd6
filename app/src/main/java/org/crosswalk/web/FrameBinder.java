package org.crosswalk.web;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.crosswalk.templates.Frame;

/** Lets a controller have the page's frame as an argument. */
@Singleton
class FrameBinder implements TypedRequestArgumentBinder<Frame> {
    private final Frames frames;

    FrameBinder(Frames frames) {
        this.frames = frames;
    }

    @Override
    public Argument<Frame> argumentType() {
        return Argument.of(Frame.class);
    }

    @Override
    public BindingResult<Frame> bind(ArgumentConversionContext<Frame> context, HttpRequest<?> request) {
        return () -> Optional.of(frames.of(request));
    }
}
