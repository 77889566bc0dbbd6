package org.crosswalk.social.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.crosswalk.social.Network;
import org.crosswalk.social.network.Login;
import org.crosswalk.social.network.Peers;
import org.crosswalk.social.network.Place;
import org.crosswalk.social.network.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * The publisher is killed (SIGKILL) on every network between "sent" and "recorded", twenty times, and ten times somewhere while it
 * sends. Each post is then there once.
 */
@EnabledIfEnvironmentVariable(named = Peers.FILE, matches = ".+")
class KilledPublisherIT {
    private static final int EXACT = Integer.getInteger("crosswalk.kills", 20);
    private static final int ANYWHERE = EXACT / 4;
    private static final Set<Network> NETWORKS =
            EnumSet.of(Network.BLUESKY, Network.WORDPRESS, Network.MASTODON, Network.FACEBOOK);

    private final long seed = Long.getLong("crosswalk.kill.seed", System.nanoTime());
    private final Random chance = new Random(seed);
    private final Path home = Path.of(System.getenv(Peers.FILE)).resolveSibling("killed-publisher");
    private final List<String> texts = new ArrayList<>();

    @Test
    @Timeout(value = 45, unit = TimeUnit.MINUTES)
    void everyPostIsThereOnce() throws Exception {
        System.out.println("Moments of the kills: -Dcrosswalk.kill.seed=" + seed);
        Files.createDirectories(home);
        List<Place> places = NETWORKS.stream().map(Place::on).toList();
        try {
            Map<Network, Login> logins = places.stream().collect(Collectors.toMap(Place::network, Place::login));
            Map<Network, Integer> kills = new EnumMap<>(Network.class);
            for (int kill = 1; kill <= EXACT; kill++) {
                sentByAll(logins).forEach(network -> kills.merge(network, 1, Integer::sum));
            }
            for (int kill = 1; kill <= ANYWHERE; kill++) {
                killedWhileSending(logins);
            }
            assertThat(healed(logins))
                    .hasSize((EXACT + ANYWHERE) * NETWORKS.size())
                    .doesNotHaveDuplicates();
            for (Place place : places) {
                eachOnceOn(place);
                Shown.write(
                        "kills", place.network().name(), "%d and %d".formatted(kills.get(place.network()), ANYWHERE));
                System.out.printf(
                        "%s: killed %d times between sent and recorded and %d times while sending; %d posts, each there once%n",
                        place.network(), kills.get(place.network()), ANYWHERE, texts.size());
            }
            assertThat(kills).allSatisfy((_, count) -> assertThat(count).isEqualTo(EXACT));
        } finally {
            places.forEach(Place::close);
        }
    }

    private void eachOnceOn(Place place) {
        List<String> shown = place.audience().texts();
        assertThat(texts)
                .as("texts on " + place.network())
                .allSatisfy(text ->
                        assertThat(shown).filteredOn(one -> one.contains(text)).hasSize(1));
    }

    /** Every network has taken the post, and nobody has written it down; then the process dies. */
    private Set<Network> sentByAll(Map<Network, Login> logins) throws Exception {
        Process process = start("pause", logins);
        Set<Network> sent = EnumSet.noneOf(Network.class);
        try (BufferedReader said = said(process)) {
            String line = said.readLine();
            while (line != null && sent.size() < NETWORKS.size()) {
                if (line.startsWith("SENT ")) {
                    assertThat(line).contains("Published");
                    sent.add(Network.valueOf(line.split(" ")[1]));
                }
                line = sent.size() < NETWORKS.size() ? said.readLine() : line;
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(sent).as("networks that took it; see publisher.log").isEqualTo(NETWORKS);
        return sent;
    }

    private void killedWhileSending(Map<Network, Login> logins) throws Exception {
        Process process = start("run", logins);
        try (BufferedReader said = said(process)) {
            String line = said.readLine();
            // what an earlier round left is sent before that
            while (line != null && !line.equals("SCHEDULED")) {
                line = said.readLine();
            }
            assertThat(line).as("see publisher.log").isNotNull();
            LockSupport.parkNanos(chance.nextLong(TimeUnit.MILLISECONDS.toNanos(300)));
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private List<String> healed(Map<Network, Login> logins) throws Exception {
        Process process = start("heal", logins);
        try (BufferedReader said = said(process)) {
            return said.lines().filter(line -> line.startsWith("PUBLISHED ")).toList();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private Process start(String mode, Map<Network, Login> logins) throws IOException {
        if (!mode.equals("heal")) {
            texts.add("Kill %s number %d of seed %x.".formatted(mode, texts.size() + 1, seed));
        }
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-Dpublisher.mode=" + mode,
                "-cp",
                System.getProperty("java.class.path"),
                PublisherProcess.class.getName(),
                home.toString(),
                mode));
        line.addAll(texts);
        ProcessBuilder process = new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        home.resolve("publisher.log").toFile()));
        logins.forEach((network, login) -> process.environment()
                .putAll(Map.of(
                        network + "_ADDRESS", login.address().toString(),
                        network + "_HANDLE", login.handle(),
                        network + "_SECRET", login.secret().value())));
        return process.start();
    }

    private static BufferedReader said(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }
}
