package org.crosswalk.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.ByteBody;
import io.micronaut.http.body.ByteBody.SplitBackpressureMode;
import io.micronaut.http.body.CloseableAvailableByteBody;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.web.router.RouteAttributes;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns away whatever would change something and does not carry the page's token. The API has no cookies to abuse. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class FormTokenFilter implements Ordered {
    private static final Set<HttpMethod> HARMLESS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private static final int FIRST_PART_LENGTH = 1_000;
    private static final Pattern FIRST_PART = Pattern.compile("\\A--[^\\r\\n]+\\r\\n"
            + "Content-Disposition: form-data; name=\"" + FormTokens.FIELD + "\"\\r\\n\\r\\n([\\w-]+)\\r\\n");

    private final WebSettings settings;

    FormTokenFilter(WebSettings settings) {
        this.settings = settings;
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void check(HttpRequest<?> request) {
        if (!isExempt(request) && !FormTokens.isRight(request, token(request))) {
            throw new PageError(HttpStatus.FORBIDDEN, "error.form");
        }
    }

    @ResponseFilter
    void keepVisit(HttpRequest<?> request, MutableHttpResponse<?> response) {
        FormTokens.begun(request).ifPresent(secret -> response.cookie(settings.cookie(FormTokens.VISIT, secret)));
    }

    private static boolean isExempt(HttpRequest<?> request) {
        return HARMLESS.contains(request.getMethod())
                || Paths.isApi(request)
                || isFromOurPage(request)
                || RouteAttributes.getRouteMatch(request)
                        .map(route -> route.getAnnotationMetadata().hasAnnotation(SecretPath.class))
                        .orElse(true);
    }

    /**
     * No other site can have a browser send a header of its own, since we answer no CORS question; and whoever signed in
     * again in another tab has an old token beside a half-written message.
     */
    private static boolean isFromOurPage(HttpRequest<?> request) {
        return request.getHeaders().contains("HX-Request") && request.getPath().endsWith("/preview");
    }

    private static String token(HttpRequest<?> request) {
        String header = request.getHeaders().get(FormTokens.HEADER);
        if (header != null) {
            return header;
        }
        if (request instanceof ServerHttpRequest<?> asked) {
            return isForm(request) ? field(asked.byteBody()) : isMultipart(request) ? part(asked.byteBody()) : "";
        }
        return "";
    }

    private static boolean isMultipart(HttpRequest<?> request) {
        return request.getContentType()
                .filter(type -> type.matches(MediaType.MULTIPART_FORM_DATA_TYPE))
                .isPresent();
    }

    /** The token is the first part of a form that carries files. */
    private static String part(ByteBody body) {
        byte[] bytes = read(body);
        Matcher part = FIRST_PART.matcher(
                new String(bytes, 0, Math.min(bytes.length, FIRST_PART_LENGTH), StandardCharsets.ISO_8859_1));
        return part.find() ? part.group(1) : "";
    }

    private static boolean isForm(HttpRequest<?> request) {
        return request.getContentType()
                .filter(type -> type.matches(MediaType.APPLICATION_FORM_URLENCODED_TYPE))
                .isPresent();
    }

    private static String field(ByteBody body) {
        String form = new String(read(body), StandardCharsets.UTF_8);
        List<String> values = new QueryStringDecoder(form, StandardCharsets.UTF_8, false)
                .parameters()
                .getOrDefault(FormTokens.FIELD, List.of());
        return values.size() == 1 ? values.getFirst() : "";
    }

    private static byte[] read(ByteBody body) {
        try (CloseableAvailableByteBody whole =
                body.split(SplitBackpressureMode.FASTEST).buffer().join()) {
            return whole.toByteArray();
        } catch (CompletionException e) {
            // a body that is too long, or a visitor who went away
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
