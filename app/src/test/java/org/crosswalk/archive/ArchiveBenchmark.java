package org.crosswalk.archive;

import io.micronaut.context.ApplicationContext;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** How many entries are appended in a second: for docs/benchmarks.md, and no test. */
final class ArchiveBenchmark {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Archive archive;
    private final TransactionOperations<Connection> transactions;

    @SuppressWarnings("unchecked")
    private ArchiveBenchmark(ApplicationContext service) {
        archive = service.getBean(Archive.class);
        transactions = service.getBean(TransactionOperations.class);
    }

    @Serdeable
    record Note(String sender, String text) {}

    public static void main(String... args) throws Exception {
        int entries = Integer.parseInt(args[0]);
        try (ApplicationContext service = ApplicationContext.run("test")) {
            ArchiveBenchmark benchmark = new ArchiveBenchmark(service);
            for (int round = 1; round <= 3; round++) {
                benchmark.measure(1, 1, entries);
                benchmark.measure(8, 1, entries);
                benchmark.measure(1, 50, entries);
            }
        }
        // the embedded database's threads would keep the program waiting
        System.exit(0);
    }

    private void measure(int threads, int atOnce, int entries) throws Exception {
        Callable<Void> writer = () -> {
            for (int written = 0; written < entries / threads; written += atOnce) {
                append(atOnce);
            }
            return null;
        };
        long before = System.nanoTime();
        try (ExecutorService writers = Executors.newFixedThreadPool(threads)) {
            for (var done : writers.invokeAll(Collections.nCopies(threads, writer))) {
                done.get();
            }
        }
        double seconds = (System.nanoTime() - before) / 1e9;
        System.out.printf("%d threads, %d entries a transaction: %.0f entries/s%n", threads, atOnce, entries / seconds);
    }

    private void append(int atOnce) {
        transactions.executeWrite(_ -> {
            for (int i = 0; i < atOnce; i++) {
                archive.append(
                        EntryKind.MESSAGE, "measured", NOON, new Note("coach-ruiz", "Practice at four. ".repeat(30)));
            }
            return atOnce;
        });
    }
}
