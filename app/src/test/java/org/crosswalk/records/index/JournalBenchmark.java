package org.crosswalk.records.index;

import io.micronaut.context.ApplicationContext;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.journal.JournaledMails.Progress;
import org.crosswalk.archive.journal.MailBoxes;
import org.crosswalk.archive.journal.OldMail;
import org.crosswalk.records.ArchiveHits;
import org.crosswalk.records.ArchiveQuery;
import org.crosswalk.records.ArchiveSearch;
import org.crosswalk.records.ContentFields;
import org.crosswalk.records.Reconciled;

/**
 * How fast mail is journaled, indexed, found and indexed anew, with the tree grown meanwhile: for docs/benchmarks.md, and no test. {@code
 * infra/measure-journal MBOX MAILS FOLDER} repeats the mailbox's mails with other ids until there are so many.
 */
final class JournalBenchmark {
    private static final int SEARCHES = 2000;
    private static final int TELL_EVERY = 25_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Path folder;
    private final Path mailbox;

    private JournalBenchmark(Path folder) {
        this.folder = folder;
        this.mailbox = folder.resolve("repeated.mbox");
    }

    public static void main(String... args) {
        int failed = 1;
        try {
            JournalBenchmark benchmark = new JournalBenchmark(Files.createDirectories(Path.of(args[2])));
            say(
                    "%d processors, heap at most %d MB",
                    Runtime.getRuntime().availableProcessors(),
                    Runtime.getRuntime().maxMemory() >> 20);
            benchmark.repeat(Path.of(args[0]), Integer.parseInt(args[1]));
            benchmark.journal();
            benchmark.find();
            benchmark.rebuild();
            failed = 0;
        } catch (Exception e) {
            e.printStackTrace();
        }
        // the embedded database's threads would keep the program waiting
        System.exit(failed);
    }

    private ApplicationContext started(String... environments) {
        return ApplicationContext.run(
                Map.of(
                        "crosswalk.database.home",
                        folder.resolve("mariadb").toString(),
                        "crosswalk.database.name",
                        "crosswalk",
                        "crosswalk.tlog.enabled",
                        "true",
                        "crosswalk.home",
                        folder.toString()),
                environments);
    }

    /** Each copy with a Message-ID of its own, before which nobody looks at the old one. */
    private void repeat(Path original, int many) throws IOException {
        List<byte[]> mails = MailBoxes.read(original);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(mailbox), 1 << 20)) {
            for (int i = 0; i < many; i++) {
                byte[] mail = mails.get(i % mails.size());
                out.write(("From someone Thu Jan  1 00:00:00 2015\nMessage-ID: <" + i + "@copy.example>\n")
                        .getBytes(StandardCharsets.US_ASCII));
                out.write(mail);
                out.write('\n');
                out.write('\n');
            }
        }
    }

    private void journal() throws Exception {
        try (ApplicationContext service = started("test")) {
            ArchiveEntries entries = service.getBean(ArchiveEntries.class);
            SearchableLag lag = new SearchableLag(service.getBean(ArchiveIndex.class));
            Stopwatch watch = new Stopwatch();
            long[] read = new long[1];
            Progress all = service.getBean(OldMail.class).journal(mailbox, progress -> {
                lag.accepted(entries.newest(), progress.read() - read[0]);
                if (progress.read() / TELL_EVERY > read[0] / TELL_EVERY) {
                    say("  %d archived after %.0f s, load %.1f", progress.read(), watch.seconds(), load());
                }
                read[0] = progress.read();
            });
            double archived = watch.seconds();
            lag.awaitAll();
            double searchable = watch.seconds();
            say("%s", all);
            say(
                    "archived: %.0f mails/s; archived and searchable: %.0f mails/s in %.1f s",
                    all.taken() / archived, all.taken() / searchable, searchable);
            say(
                    "%.0f mails for each second of one processor, the database's included, of which this program had %.1f s",
                    all.taken() / watch.cpu(), watch.ownCpu());
            say(
                    "searchable after acceptance: p50 %.2f s, p99 %.2f s, at most %.2f s",
                    lag.percentile(.5), lag.percentile(.99), lag.percentile(1));
        }
    }

    private void find() throws IOException {
        Stopwatch starting = new Stopwatch();
        try (ApplicationContext service = started("test")) {
            say("started again, with the index's checksums looked at, in %.1f s", starting.seconds());
            sizes();
            ArchiveSearch search = service.getBean(ArchiveSearch.class);
            List<String> searches = new MeasuredSearches(
                            service.getBean(ArchiveEntries.class), service.getBean(ContentFields.class))
                    .make(SEARCHES);
            Files.write(folder.resolve("searches.txt"), searches);
            searches.forEach(words -> page(search, words));
            List<Double> pages = new ArrayList<>();
            List<Double> cpu = new ArrayList<>();
            for (String words : searches) {
                long before = System.nanoTime();
                long cpuBefore = THREADS.getCurrentThreadCpuTime();
                page(search, words);
                cpu.add((THREADS.getCurrentThreadCpuTime() - cpuBefore) / 1e6);
                pages.add((System.nanoTime() - before) / 1e6);
            }
            say(
                    "page of 20, highlighted and counted: p50 %.1f ms, p99 %.1f ms, longest %.1f ms; processor time p50 %.1f ms, p99 %.1f ms; load %.1f",
                    at(pages, .5), at(pages, .99), at(pages, 1), at(cpu, .5), at(cpu, .99), load());
            List<Double> withFacets = new ArrayList<>();
            for (String words : searches.subList(0, SEARCHES / 10)) {
                long before = System.nanoTime();
                page(search, words);
                search.facets(new ArchiveQuery(words, null, 20));
                withFacets.add((System.nanoTime() - before) / 1e6);
            }
            say("with facets: p50 %.1f ms, p99 %.1f ms", at(withFacets, .5), at(withFacets, .99));
        }
    }

    private void sizes() throws IOException {
        long raw = Files.size(mailbox);
        long index = size(folder.resolve("index"));
        say(
                "raw mail %d MB, index %d MB: %.3f of it; database %d MB",
                raw >> 20, index >> 20, (double) index / raw, size(folder.resolve("mariadb/data")) >> 20);
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(
                            file -> file.toFile().isFile() ? file.toFile().length() : 0)
                    .sum();
        }
    }

    private static ArchiveHits page(ArchiveSearch search, String words) {
        return search.search(new ArchiveQuery(words, null, 20));
    }

    private static double at(List<Double> times, double part) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * part)));
    }

    private void rebuild() {
        try (ApplicationContext command = started("test", "command")) {
            Stopwatch watch = new Stopwatch();
            Reconciled built = command.getBean(IndexRebuild.class)
                    .run(true, upTo -> say("  %d indexed after %.0f s, load %.1f", upTo, watch.seconds(), load()));
            say(
                    "built anew and compared: %s, %.0f entries/s in %.1f s, %.0f for each second of one processor",
                    built, built.indexed() / watch.seconds(), watch.seconds(), built.indexed() / watch.cpu());
        }
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** Wall time, and processor time of this program and of those it started, such as the database. */
    private static final class Stopwatch {
        private final long begun = System.nanoTime();
        private final double cpuBefore = allCpu();
        private final double ownBefore = cpu(ProcessHandle.current());

        double seconds() {
            return (System.nanoTime() - begun) / 1e9;
        }

        double cpu() {
            return allCpu() - cpuBefore;
        }

        double ownCpu() {
            return cpu(ProcessHandle.current()) - ownBefore;
        }

        private static double allCpu() {
            ProcessHandle self = ProcessHandle.current();
            return Stream.concat(Stream.of(self), self.descendants())
                    .mapToDouble(Stopwatch::cpu)
                    .sum();
        }

        private static double cpu(ProcessHandle program) {
            return program.info()
                    .totalCpuDuration()
                    .map(used -> used.toNanos() / 1e9)
                    .orElse(0.0);
        }
    }

    private static void say(String words, Object... arguments) {
        System.out.printf("%s %s%n", Instant.now().truncatedTo(ChronoUnit.SECONDS), words.formatted(arguments));
    }
}
