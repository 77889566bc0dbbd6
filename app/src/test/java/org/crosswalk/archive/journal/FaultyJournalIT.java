package org.crosswalk.archive.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosswalk.archive.seal.OpenedEntries;
import org.crosswalk.delivery.ServiceProcess;
import org.junit.jupiter.api.Test;

/** The real service is killed, and its disk is full, while mail comes in: what was acknowledged is there, once and whole. */
class FaultyJournalIT {
    private static final Pattern SUBJECT = Pattern.compile("\"subject\":\"([^\"]*)\"");
    private static final int SENDERS = 4;
    private static final int KILLS = 4;
    private static final String TO = "journal@tidewater.example";

    @Test
    void nothingAcknowledgedIsLostWhenTheServiceIsKilled() throws Exception {
        Path home = Files.createDirectories(Path.of("target", "killed-journal", Long.toHexString(System.nanoTime())))
                .toAbsolutePath();
        int port = ServiceProcess.freePort();
        ServiceProcess service = service(home, port);
        service.startAgain();
        try {
            Set<String> acknowledged = ConcurrentHashMap.newKeySet();
            AtomicBoolean enough = new AtomicBoolean();
            List<Thread> senders = new ArrayList<>();
            await(service::answers);
            for (int sender = 0; sender < SENDERS; sender++) {
                String name = "s" + sender;
                senders.add(Thread.ofPlatform().start(() -> send(port, name, acknowledged, enough)));
            }
            for (int kill = 1; kill <= KILLS; kill++) {
                int until = kill * 150;
                await(() -> acknowledged.size() >= until);
                service.kill();
                service.startAgain();
            }
            await(() -> acknowledged.size() >= (KILLS + 1) * 150);
            enough.set(true);
            for (Thread sender : senders) {
                sender.join();
            }
            allAreThereOnce(service, acknowledged);
            System.out.printf("%d kills, %d mails acknowledged, none lost, none twice%n", KILLS, acknowledged.size());
        } finally {
            service.end();
        }
        allIsWhole(service);
    }

    @Test
    void fullDiskRefusesInPlainWordsAndLosesNothing() throws Exception {
        Path home = Files.createDirectories(Path.of("target", "full-disk", Long.toHexString(System.nanoTime())))
                .toAbsolutePath();
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=1500m", "tmpfs", home.toString());
        if (!mounted) {
            System.out.println("Skipped: only root may mount a small disk");
        }
        assumeTrue(mounted, "Only root may mount a small disk");
        try {
            int port = ServiceProcess.freePort();
            ServiceProcess service = service(home, port);
            service.startAgain();
            try {
                await(service::answers);
                Set<String> acknowledged = ConcurrentHashMap.newKeySet();
                Path ballast = fill(home, 60 << 20);
                String refusal = untilRefused(port, acknowledged);
                assertThat(refusal).startsWith("451 4.3.0 The mail was not archived");
                assertThat(acknowledged).isNotEmpty();
                Files.delete(ballast);
                // a database that gave up is started again with the service
                service.end();
                service.startAgain();
                await(service::answers);
                await(() -> answer(port, "after", "s").startsWith("250 "));
                acknowledged.add("after");
                allAreThereOnce(service, acknowledged);
                System.out.printf("%d mails acknowledged before the disk was full, none lost%n", acknowledged.size());
            } finally {
                service.end();
            }
            allIsWhole(service);
        } finally {
            run("umount", "-l", home.toString());
        }
    }

    private static ServiceProcess service(Path home, int port) throws IOException {
        return new ServiceProcess(
                home,
                1,
                Map.of(
                        "CROSSWALK_JOURNAL_PORT", Integer.toString(port),
                        "CROSSWALK_JOURNAL_RECIPIENTS", "@tidewater.example",
                        "CROSSWALK_ENVIRONMENT", "production"));
    }

    /** A mail that was not acknowledged is sent again, as mail servers do. */
    private static void send(int port, String name, Set<String> acknowledged, AtomicBoolean enough) {
        int number = 0;
        while (!enough.get()) {
            try (SmtpTalk talk = new SmtpTalk(port)) {
                while (!enough.get()) {
                    String subject = name + "-" + number;
                    if (talk.mail(name + "@tidewater.example", TO, mail(subject, 200))
                            .startsWith("250 ")) {
                        acknowledged.add(subject);
                        number++;
                    }
                }
            } catch (IOException | RuntimeException killed) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
        }
    }

    private static String untilRefused(int port, Set<String> acknowledged) throws IOException {
        for (int number = 0; number < 400; number++) {
            String answer =
                    answer(port, "large-" + number, "x".repeat(900).concat("\n").repeat(1100));
            if (!answer.startsWith("250 ")) {
                return answer;
            }
            acknowledged.add("large-" + number);
        }
        return "never refused";
    }

    private static String answer(int port, String subject, String text) {
        try (SmtpTalk talk = new SmtpTalk(port)) {
            return talk.mail("full@tidewater.example", TO, "Subject: " + subject + "\n\n" + subject + "\n" + text);
        } catch (IOException | RuntimeException e) {
            return e.toString();
        }
    }

    private static String mail(String subject, int lines) {
        return "Subject: " + subject + "\n\n" + (subject + " leaves at seven.\n").repeat(lines);
    }

    /** Takes all the room but so much. */
    private static Path fill(Path home, long left) throws IOException {
        Path ballast = home.resolve("ballast");
        byte[] piece = new byte[1 << 20];
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (Files.getFileStore(home).getUsableSpace() > left) {
                out.write(piece);
            }
        }
        return ballast;
    }

    private static void allAreThereOnce(ServiceProcess service, Set<String> acknowledged) throws Exception {
        OpenedEntries seals = new OpenedEntries(service.masterKey());
        List<String> archived = new ArrayList<>();
        try (Connection database = service.connect();
                var query = database.createStatement();
                var rows = query.executeQuery(
                        "SELECT content, wrapped FROM archive_entry JOIN archive_key USING (number) WHERE kind = 'MAIL'")) {
            while (rows.next()) {
                archived.add(subject(seals.open(rows.getBytes("content"), rows.getBytes("wrapped"))));
            }
        }
        assertThat(archived).doesNotHaveDuplicates().containsAll(acknowledged);
    }

    private static String subject(byte[] content) {
        Matcher subject = SUBJECT.matcher(new String(content, StandardCharsets.UTF_8));
        assertThat(subject.find()).isTrue();
        return subject.group(1);
    }

    private static void allIsWhole(ServiceProcess service) throws Exception {
        assertThat(service.command("verify")).startsWith("The archive is whole");
        assertThat(service.command("index")).contains("The index is whole");
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!condition.call()) {
            assertThat(System.nanoTime()).as("waited for two minutes").isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }
}
