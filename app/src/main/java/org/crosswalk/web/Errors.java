package org.crosswalk.web;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.Set;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.page.ErrorPage;

/** Every error that a request can end with, as a page, or at the API as a problem; the framework's own ones too. */
@Singleton
@Primary
class Errors implements ErrorResponseProcessor<Object> {
    private static final Set<Integer> WORDED = Set.of(400, 401, 403, 404, 405, 409, 413, 415, 422, 429, 500, 503);

    private final Frames frames;

    Errors(Frames frames) {
        this.frames = frames;
    }

    @Override
    public MutableHttpResponse<Object> processResponse(ErrorContext error, MutableHttpResponse<?> answer) {
        return write(error.getRequest(), answer, words(error, answer.code()));
    }

    /** Puts the error into the answer, in the words whose keys begin so. */
    MutableHttpResponse<Object> write(
            HttpRequest<?> request, MutableHttpResponse<?> answer, String words, Object... arguments) {
        Frame frame = frames.of(request);
        String title = frame.words().of(words + ".title");
        String explanation = frame.words().of(words + ".explanation", arguments);
        return Paths.isApi(request)
                ? answer.<Object>body(Problem.of(answer.code(), title, explanation))
                        .contentType(Problem.MEDIA_TYPE)
                : answer.<Object>body(new ErrorPage(frame, answer.code(), title, explanation))
                        .contentType(MediaType.TEXT_HTML_TYPE);
    }

    private static String words(ErrorContext error, int status) {
        return error.getRootCause().orElse(null) instanceof PageError known ? known.words() : usual(status);
    }

    private static String usual(int status) {
        int worded = WORDED.contains(status) ? status : status < 500 ? 400 : 500;
        return "error." + worded;
    }
}
