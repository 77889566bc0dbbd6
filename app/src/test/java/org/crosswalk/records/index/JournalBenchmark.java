package org.crosswalk.records.index;

import io.micronaut.context.ApplicationContext;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.journal.JournaledMails.Progress;
import org.crosswalk.archive.journal.MailBoxes;
import org.crosswalk.archive.journal.OldMail;
import org.crosswalk.records.ArchiveHits;
import org.crosswalk.records.ArchiveQuery;
import org.crosswalk.records.ArchiveSearch;
import org.crosswalk.records.Reconciled;

/**
 * How fast mail is journaled, indexed, found and indexed anew: for docs/benchmarks.md, and no test. {@code infra/measure-journal MBOX
 * MAILS FOLDER} repeats the mailbox's mails with other ids until there are so many.
 */
final class JournalBenchmark {
    private static final int QUERIES = 2000;
    private static final Pattern WORD = Pattern.compile("\\b[a-zA-Z]{4,12}\\b");

    private final ApplicationContext service;
    private final ArchiveEntries entries;
    private final ArchiveSearch search;
    private final Path folder;

    private JournalBenchmark(ApplicationContext service, Path folder) {
        this.service = service;
        this.entries = service.getBean(ArchiveEntries.class);
        this.search = service.getBean(ArchiveSearch.class);
        this.folder = folder;
    }

    public static void main(String... args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[2]));
        Path mailbox = folder.resolve("repeated.mbox");
        repeat(Path.of(args[0]), Integer.parseInt(args[1]), mailbox);
        try (ApplicationContext service = ApplicationContext.run(settings(folder), "test")) {
            JournalBenchmark benchmark = new JournalBenchmark(service, folder);
            benchmark.journal(mailbox);
            benchmark.sizes(mailbox);
            benchmark.find();
        }
        try (ApplicationContext command = ApplicationContext.run(settings(folder), "test", "command")) {
            rebuild(command);
        }
        // the embedded database's threads would keep the program waiting
        System.exit(0);
    }

    private static Map<String, Object> settings(Path folder) {
        return Map.of(
                "crosswalk.database.home", folder.resolve("mariadb").toString(),
                "crosswalk.database.name", "crosswalk",
                "crosswalk.home", folder.toString());
    }

    /** Each copy with a Message-ID of its own, before which nobody looks at the old one. */
    private static void repeat(Path mailbox, int many, Path to) throws IOException {
        List<byte[]> mails = MailBoxes.read(mailbox);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to), 1 << 20)) {
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

    private void journal(Path mailbox) throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        Lag lag = new Lag();
        Thread watching = Thread.ofPlatform().start(() -> lag.watch(done));
        long before = System.nanoTime();
        double cpu = cpu();
        Progress all = service.getBean(OldMail.class).journal(mailbox, _ -> {});
        double archived = seconds(before);
        while (completeUpTo() < entries.newest()) {
            Thread.sleep(5);
        }
        double searchable = seconds(before);
        done.set(true);
        watching.join();
        say("%s", all);
        say(
                "archived: %.0f mails/s; archived and searchable: %.0f mails/s in %.1f s",
                all.taken() / archived, all.taken() / searchable, searchable);
        say("%.0f mails for each second of one processor, the database's included", all.taken() / (cpu() - cpu));
        say(
                "of them this program %.1f s",
                ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() / 1e9);
        say("searchable after at most %.2f s", lag.longest);
    }

    /** How long after it was archived an entry is found. */
    private final class Lag {
        private double longest;

        void watch(AtomicBoolean done) {
            while (!done.get()) {
                long newest = entries.newest();
                long at = System.nanoTime();
                while (completeUpTo() < newest) {
                    sleep();
                }
                longest = Math.max(longest, seconds(at));
                sleep();
            }
        }

        private void sleep() {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private long completeUpTo() {
        return search.search(new ArchiveQuery("", null, 1)).completeUpTo();
    }

    private void sizes(Path mailbox) throws IOException {
        long index;
        try (Stream<Path> files = Files.walk(folder.resolve("index"))) {
            index = files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
        long raw = Files.size(mailbox);
        say("raw mail %d MB, index %d MB: %.3f of it", raw >> 20, index >> 20, (double) index / raw);
    }

    private void find() {
        List<String> queries = queries();
        queries.forEach(this::page);
        List<Double> pages = new ArrayList<>();
        List<Double> withFacets = new ArrayList<>();
        double cpu = cpu();
        for (String query : queries) {
            long before = System.nanoTime();
            page(query);
            pages.add(seconds(before) * 1000);
        }
        double each = (cpu() - cpu) * 1000 / queries.size();
        for (String query : queries.subList(0, 200)) {
            long before = System.nanoTime();
            page(query);
            search.facets(new ArchiveQuery(query, null, 20));
            withFacets.add(seconds(before) * 1000);
        }
        say(
                "page of 20, highlighted and counted: p50 %.1f ms, p99 %.1f ms, longest %.1f ms",
                at(pages, .5), at(pages, .99), at(pages, 1));
        say("on average %.1f ms of processor time, the database's included", each);
        say("with facets: p50 %.1f ms, p99 %.1f ms", at(withFacets, .5), at(withFacets, .99));
    }

    private ArchiveHits page(String query) {
        return search.search(new ArchiveQuery(query, null, 20));
    }

    /** Words as people use them, one to three at a time, phrases, beginnings and months. */
    private List<String> queries() {
        Random random = new Random(7);
        List<String> queries = new ArrayList<>();
        while (queries.size() < QUERIES) {
            Optional<ArchiveEntry> entry = entries.find(1 + random.nextLong(entries.newest()));
            List<String> words = WORD.matcher(entry.orElseThrow().content())
                    .results()
                    .map(word -> word.group())
                    .toList();
            if (words.size() > 20) {
                int at = random.nextInt(words.size() - 3);
                queries.add(
                        switch (queries.size() % 5) {
                            case 0 -> words.get(at);
                            case 1 -> words.get(at) + " " + words.get(random.nextInt(words.size()));
                            case 2 -> '"' + words.get(at) + " " + words.get(at + 1) + '"';
                            case 3 -> words.get(at).substring(0, 4) + "* " + words.get(at + 2);
                            default -> words.get(at) + " month:2001-0" + (1 + random.nextInt(9));
                        });
            }
        }
        return queries;
    }

    private static double at(List<Double> times, double part) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * part)));
    }

    private static void rebuild(ApplicationContext command) {
        double cpu = cpu();
        long before = System.nanoTime();
        Reconciled built = command.getBean(IndexRebuild.class).run(true);
        double took = seconds(before);
        say(
                "built anew and compared: %s, %.0f entries/s in %.1f s, %.0f for each second of one processor",
                built, built.indexed() / took, took, built.indexed() / (cpu() - cpu));
    }

    /** Processor seconds of this program and of those it started, such as the database. */
    private static double cpu() {
        ProcessHandle self = ProcessHandle.current();
        return Stream.concat(Stream.of(self), self.descendants())
                .mapToDouble(one -> one.info()
                        .totalCpuDuration()
                        .map(used -> used.toNanos() / 1e9)
                        .orElse(0.0))
                .sum();
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static void say(String words, Object... arguments) {
        System.out.printf(words + "%n", arguments);
    }
}
