package org.crosswalk.records.production;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import org.crosswalk.records.requests.RequestId;

/** A request in the demo with records that answer it. */
@Singleton
@Requires(env = "demo")
public class DemoRecords {
    private final Requested requested;

    DemoRecords(Requested requested) {
        this.requested = requested;
    }

    public RequestId request() {
        RequestId request = requested.request();
        requested.mails(
                request,
                PaperMail.of(
                        "The bus on Friday",
                        "The bus leaves at four.\n\nQuillon Marsden has a fever and stays home. Jaylen Carter takes his "
                                + "place.\n\nDana"),
                PaperMail.of("Tickets", "There are twenty tickets left."),
                PaperMail.of("The gate", "Quillon Marsden opens the gate at six."));
        return request;
    }
}
