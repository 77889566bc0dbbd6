package org.crosswalk.access.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.crosswalk.access.SignFirst;
import org.crosswalk.web.PageError;
import org.crosswalk.web.Paths;
import org.jspecify.annotations.Nullable;

/** Leads whoever has to sign first to where one signs. Misuse can be reported all the same, and one can leave. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class SignFirstFilter implements Ordered {
    private static final List<String> OPEN_ALL_THE_SAME =
            List.of("/agreements", "/report", "/incidents/new", "/sign-out", "/sign-in", "/static/", "/health");

    private final @Nullable SignFirst gate;
    private final Clock clock;

    SignFirstFilter(@Nullable SignFirst gate, Clock clock) {
        this.gate = gate;
        this.clock = clock;
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Nullable
    HttpResponse<?> leadToSigning(HttpRequest<?> request) {
        boolean mustSign = gate != null
                && OPEN_ALL_THE_SAME.stream().noneMatch(request.getPath()::startsWith)
                && SignedInBinder.who(request)
                        .filter(who -> gate.mustSignFirst(who, LocalDate.now(clock)))
                        .isPresent();
        if (mustSign && Paths.isApi(request)) {
            throw new PageError(HttpStatus.FORBIDDEN, "error.signFirst");
        }
        return mustSign ? HttpResponse.seeOther(URI.create("/agreements")) : null;
    }
}
