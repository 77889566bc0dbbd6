package org.crosswalk.delivery;

import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.smtp.SmtpListener;

/** How many e-mails leave in a second, written down and archived one by one: for docs/benchmarks.md, and no test. */
final class DeliveryBenchmark {
    private DeliveryBenchmark() {}

    public static void main(String... args) {
        int recipients = Integer.parseInt(args[0]);
        try (SmtpListener relay = new SmtpListener();
                ApplicationContext service = ApplicationContext.run(
                        Map.of(
                                "crosswalk.smtp.host",
                                "127.0.0.1",
                                "crosswalk.smtp.port",
                                relay.port(),
                                "crosswalk.delivery.workers",
                                args[1]),
                        "test")) {
            for (int round = 1; round <= 3; round++) {
                long before = System.nanoTime();
                Letter letter = send(service, recipients);
                Deliveries deliveries = service.getBean(Deliveries.class);
                Eventually.holds(() -> deliveries.of(letter.message()).stream()
                        .allMatch(status -> status.state() == DeliveryStatus.State.DELIVERED));
                double seconds = (System.nanoTime() - before) / 1e9;
                System.out.printf("%d mails in %.1f s: %.0f/s%n", recipients, seconds, recipients / seconds);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Letter send(ApplicationContext service, int recipients) {
        Letter letter = Cast.letter();
        List<Parcel> parcels = IntStream.range(0, recipients)
                .mapToObj(i -> Cast.mailTo(new PersonId("student-" + i)))
                .toList();
        TransactionOperations<Connection> transactions = service.getBean(TransactionOperations.class);
        transactions.executeWrite(_ -> {
            service.getBean(Outbox.class).enqueue(letter, parcels, Instant.now());
            return letter;
        });
        return letter;
    }
}
