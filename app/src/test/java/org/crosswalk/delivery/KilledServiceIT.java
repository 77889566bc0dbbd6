package org.crosswalk.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.crosswalk.archive.seal.OpenedEntries;
import org.crosswalk.delivery.smtp.SmtpConversation;
import org.crosswalk.delivery.smtp.SmtpListener;
import org.crosswalk.delivery.smtp.SmtpMail;
import org.junit.jupiter.api.Test;

/** The service is killed ten times in the middle of a large send, thrice with its database; what it acknowledged must stand. */
class KilledServiceIT {
    private static final int RECIPIENTS = 5000;
    private static final int KILLS = 10;
    private static final int WORKERS = 4;

    private final long seed = Long.getLong("crosswalk.kill.seed", System.nanoTime());
    private final Random chance = new Random(seed);

    @Test
    void nothingAcknowledgedIsLostAndNothingIsTorn() throws Exception {
        System.out.println("Moments of the kills: -Dcrosswalk.kill.seed=" + seed);
        Path home = Files.createDirectories(Path.of("target", "killed", Long.toHexString(System.nanoTime())))
                .toAbsolutePath();
        try (SmtpListener relay = new SmtpListener()) {
            ServiceProcess service = new ServiceProcess(home, relay.port());
            String token = prepare(service, home);
            service.startAgain();
            try {
                await(service::answers, service);
                acknowledged(service, token);
                for (int kill = 1; kill <= KILLS; kill++) {
                    killInTheMiddle(service, relay, kill % 3 == 0);
                }
                await(() -> allIsSettled(service), service);
                check(service, relay);
            } finally {
                service.end();
            }
            assertThat(service.database()).isEmpty();
        }
    }

    /** After so many more mails, and then somewhere within the next few milliseconds. */
    private void killInTheMiddle(ServiceProcess service, SmtpListener relay, boolean databaseToo) throws Exception {
        int until = relay.dots() + 1 + chance.nextInt(RECIPIENTS / KILLS - WORKERS * 10);
        await(() -> relay.dots() >= until, service);
        LockSupport.parkNanos(chance.nextLong(TimeUnit.MILLISECONDS.toNanos(5)));
        ProcessHandle database = service.database().orElseThrow();
        service.kill();
        assertThat(relay.dots()).as("mails before the kill").isLessThan(RECIPIENTS);
        assertThat(database.isAlive()).isTrue();
        if (databaseToo) {
            database.destroyForcibly();
            database.onExit().get(10, TimeUnit.SECONDS);
        }
        service.startAgain();
    }

    /** The team and the coach's token, made with the commands that anybody would use. */
    private static String prepare(ServiceProcess service, Path home) throws Exception {
        Path roster = BigTeam.write(home.resolve("roster"), RECIPIENTS - 1);
        service.command("import", roster.toString());
        return service.command("token", "make", BigTeam.COACH).lines().toList().getLast();
    }

    private static void acknowledged(ServiceProcess service, String token) throws Exception {
        HttpRequest proposal = HttpRequest.newBuilder(service.at("/api/v1/messages"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "practice")
                .POST(BodyPublishers.ofString("""
                        {"group": "%s", "audience": "whole-group", "subject": "Practice", "text": "Four o'clock."}""".formatted(BigTeam.TEAM)))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(proposal, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(201);
        }
    }

    private static void check(ServiceProcess service, SmtpListener relay) throws Exception {
        int duplicates = everybodyGotItAndDuplicatesAreTheKills(relay);
        try (Connection database = service.connect()) {
            assertThat(number(database, "SELECT COUNT(*) FROM delivery WHERE state = 'DELIVERED'"))
                    .as("by mail and in the inbox")
                    .isEqualTo(2 * RECIPIENTS);
            assertThat(number(database, "SELECT COUNT(*) FROM delivery_attempt WHERE outcome = 'DELIVERED'"))
                    .as("each delivery is written down once")
                    .isEqualTo(2 * RECIPIENTS);
            assertThat(number(database, "SELECT COUNT(*) FROM archive_entry WHERE kind = 'DELIVERY'"))
                    .as("and each attempt archived")
                    .isEqualTo(number(database, "SELECT COUNT(*) FROM delivery_attempt"));
            assertThat(number(database, "SELECT COUNT(*) FROM archive_entry WHERE kind = 'MESSAGE'"))
                    .isEqualTo(1);
            noEntryIsTorn(database, new OpenedEntries(service.masterKey()));
        }
        System.out.printf("%d kills, %d mails, %d duplicates%n", KILLS, relay.dots(), duplicates);
    }

    private static int everybodyGotItAndDuplicatesAreTheKills(SmtpListener relay) {
        Map<String, List<Copy>> copies = new HashMap<>();
        for (SmtpConversation conversation : relay.conversations()) {
            for (SmtpMail mail : conversation.mails()) {
                copies.computeIfAbsent(mail.to(), _ -> new ArrayList<>()).add(new Copy(conversation, mail));
            }
        }
        assertThat(copies).hasSize(RECIPIENTS);
        copies.values().forEach(KilledServiceIT::onlyTheLastCopyWasAcknowledged);
        int duplicates = relay.dots() - RECIPIENTS;
        assertThat(duplicates).isLessThanOrEqualTo(KILLS * WORKERS);
        return duplicates;
    }

    private static void onlyTheLastCopyWasAcknowledged(List<Copy> copies) {
        assertThat(copies)
                .extracting(copy -> copy.mail().messageId())
                .containsOnly(copies.getFirst().mail().messageId());
        long survived = copies.stream()
                .filter(copy -> !copy.conversation().diedAfter(copy.mail()))
                .count();
        assertThat(survived).as("copies whose connection went on").isLessThanOrEqualTo(1);
    }

    private record Copy(SmtpConversation conversation, SmtpMail mail) {}

    private static void noEntryIsTorn(Connection database, OpenedEntries seals) throws Exception {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        long expected = 0;
        try (var query = database.createStatement();
                var rows = query.executeQuery(
                        "SELECT number, content, wrapped, digest FROM archive_entry JOIN archive_key USING (number) ORDER BY number")) {
            while (rows.next()) {
                assertThat(rows.getLong("number")).isEqualTo(++expected);
                byte[] content = seals.open(rows.getBytes("content"), rows.getBytes("wrapped"));
                assertThat(HexFormat.of().formatHex(sha256.digest(content))).isEqualTo(rows.getString("digest"));
                assertThat(new String(content, StandardCharsets.UTF_8))
                        .startsWith("{")
                        .endsWith("}");
            }
        }
        assertThat(number(database, "SELECT newest FROM archive_head")).isEqualTo(expected);
    }

    private static boolean allIsSettled(ServiceProcess service) {
        try (Connection database = service.connect()) {
            return number(database, "SELECT COUNT(*) FROM delivery WHERE state <> 'DELIVERED'") == 0;
        } catch (IOException | SQLException notStartedYet) {
            return false;
        }
    }

    private static long number(Connection database, String sql) throws SQLException {
        try (var query = database.createStatement();
                var row = query.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void await(Callable<Boolean> condition, ServiceProcess service) throws Exception {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!condition.call()) {
            assertThat(service.isAlive())
                    .as("the service runs; see service.log")
                    .isTrue();
            assertThat(System.nanoTime()).as("waited for two minutes").isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }
}
