package org.crosswalk.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Only forms that carry files may be large. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class RequestSizes implements Ordered {
    private static final long MOST = 1024 * 1024;

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @RequestFilter
    void check(HttpRequest<?> request) {
        boolean carriesFiles = request.getContentType()
                .filter(type -> type.matches(MediaType.MULTIPART_FORM_DATA_TYPE))
                .isPresent();
        if (!carriesFiles && request.getContentLength() > MOST) {
            throw new PageError(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "error.413");
        }
    }
}
