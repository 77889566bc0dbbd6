package org.crosswalk.records.production;

import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crosswalk.Tidewater;
import org.crosswalk.records.redaction.Ground;
import org.crosswalk.records.redaction.Redacting;
import org.crosswalk.records.redaction.Redaction;
import org.crosswalk.records.redaction.Sheet;
import org.crosswalk.records.redaction.Steps;
import org.crosswalk.records.requests.RequestId;

/** How long it takes to redact and produce messages: for docs/benchmarks.md, and no test. */
final class ProductionBenchmark {
    private static final Instant AT = Tidewater.NOON.toInstant();
    private static final Ground RECORD = new Ground("ferpa", "It belongs to a student record.");
    private static final String TEXT = """
            Good evening,

            the bus to the away game leaves at four from the gate on Elm Street, and comes back at about nine. %s rides
            along, and so does everybody who signed up by Thursday. Please bring both jerseys, water and a coat.

            On Monday Quillon Marsden wrote:
            > Can %s ride too? The form is on its way.

            Thank you all for your help this season.
            Dana Reyes
            """;

    private ProductionBenchmark() {}

    public static void main(String... args) {
        int messages = Integer.parseInt(args[0]);
        Map<String, Object> properties = Map.of(
                "test.tidewater", "true",
                "crosswalk.delivery.enabled", "false",
                "crosswalk.production.enabled", "false");
        try (ApplicationContext service = ApplicationContext.run(properties, "test")) {
            measure(service, messages);
        }
        // the embedded database's threads would keep the program waiting
        System.exit(0);
    }

    private static void measure(ApplicationContext service, int messages) {
        Requested requested = service.getBean(Requested.class);
        Redaction redaction = service.getBean(Redaction.class);
        RequestId request = requested.request();
        List<String> names = List.of("Jaylen Carter", "Sofia Almeida", "Aisha Rahman");
        List<Long> entries = new ArrayList<>();
        for (int i = 0; i < messages; i++) {
            String name = names.get(i % names.size());
            entries.add(requested.mail(PaperMail.of("The bus, " + i, TEXT.formatted(name, name))));
        }
        requested.responsive(request, entries);

        Clock clock = new Clock();
        Redacting everywhere =
                redaction.everywhere(request, entries, List.of("Quillon Marsden"), RECORD, Tidewater.THEO, AT);
        clock.tell("withheld everywhere by its words: " + everywhere);
        clock.tell("withheld as proposed: " + redaction.accept(request, entries, proposal -> true, Tidewater.THEO, AT));
        clock.tell("ready: " + redaction.ready(request, entries, Tidewater.THEO, AT));
        Map<Long, Long> ready = new HashMap<>();
        service.getBean(Steps.class)
                .of(request)
                .forEach((entry, taken) -> ready.put(
                        entry, Objects.requireNonNull(Sheet.of(taken).ready()).id()));
        clock.tell("released: " + redaction.release(request, ready, Tidewater.VERA, AT));
        service.getBean(Producing.class).ask(request, LegalBasis.PUBLIC_RECORDS, "", Tidewater.THEO, AT);
        service.getBean(ProductionJob.class).makeNext();
        Productions productions = service.getBean(Productions.class);
        clock.tell(
                "made: " + productions.making(productions.of(request).getFirst().id()));
    }

    private static final class Clock {
        private long last = System.nanoTime();

        void tell(String what) {
            long now = System.nanoTime();
            System.out.printf("%.1f s  %s%n", (now - last) / 1e9, what);
            last = now;
        }
    }
}
