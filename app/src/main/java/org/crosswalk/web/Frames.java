package org.crosswalk.web;

import io.micronaut.http.HttpRequest;
import org.crosswalk.templates.Frame;

/** Makes the frame of a page: who is signed in, where they may go, the token of its forms. */
public interface Frames {
    Frame of(HttpRequest<?> request);
}
