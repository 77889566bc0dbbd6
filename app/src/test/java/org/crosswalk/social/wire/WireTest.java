package org.crosswalk.social.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireTest {
    private static final Instant NOW = Instant.parse("2026-10-05T16:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final Wire wire = TestWire.toThisMachine(CLOCK);
    private HttpServer server;

    @BeforeEach
    void begin() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Retry-After, 120, 2026-10-05T16:02:00Z",
        "Retry-After, 'Mon, 05 Oct 2026 17:00:00 GMT', 2026-10-05T17:00:00Z",
        "RateLimit-Reset, 1791216600, 2026-10-05T16:10:00Z",
        "X-RateLimit-Reset, 2026-10-05T16:05:00.000Z, 2026-10-05T16:05:00Z",
        "Retry-After, 99999999, 2026-10-06T16:00:00Z",
        "Retry-After, soon,",
        "Retry-After, -5,",
        "RateLimit-Reset, 1000,"
    })
    void networkSaysWhenItListensAgain(String header, String value, Instant then) {
        answers(429, header, value);
        assertThat(troubleOf("/").notBefore()).isEqualTo(then);
        assertThat(troubleOf("/").isLasting()).isFalse();
    }

    @ParameterizedTest(name = "{0} lasts: {1}")
    @CsvSource({
        "400, true",
        "404, true",
        "413, true",
        "422, true",
        "301, true",
        "401, false",
        "403, false",
        "500, false",
        "503, false"
    })
    void onlyARefusalLasts(int status, boolean lasts) {
        answers(status, "Location", "https://elsewhere.example/");
        assertThat(troubleOf("/").isLasting()).isEqualTo(lasts);
    }

    @Test
    void redirectIsNotFollowedWithTheToken() {
        AtomicInteger arrived = new AtomicInteger();
        server.createContext("/there", exchange -> {
            arrived.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Location", "/there");
            exchange.sendResponseHeaders(307, -1);
            exchange.close();
        });
        assertThat(troubleOf("/").reason()).contains("moved");
        assertThat(arrived).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://tidewater.example/",
                "ftp://127.0.0.1/",
                "http://10.0.0.1/",
                "https://user:secret@tidewater.example/"
            })
    void nothingIsSaidInTheOpen(String address) {
        Trouble trouble = catchThrowableOfType(Trouble.class, () -> wire.ask(Call.get(URI.create(address))));
        assertThat(trouble.isLasting()).isTrue();
        assertThat(trouble.reason()).doesNotContain("secret");
    }

    @Test
    void thisMachineIsNotSpokenWithUnlessTheSettingsSaySo() {
        Duration patience = Duration.ofSeconds(5);
        Wire strict = new Wire(new WireSettings(false, patience, patience), JsonMapper.createDefault(), CLOCK);
        assertThat(catchThrowableOfType(Trouble.class, () -> strict.ask(Call.get(at("/"))))
                        .isLasting())
                .isTrue();
    }

    @Test
    void answerThatNeverEndsIsNotAwaitedForEver() {
        CountDownLatch ended = new CountDownLatch(1);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            try {
                ended.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Duration short_ = Duration.ofMillis(200);
        Wire hasty = new Wire(new WireSettings(true, short_, short_), JsonMapper.createDefault(), CLOCK);
        Trouble trouble = catchThrowableOfType(Trouble.class, () -> hasty.ask(Call.get(at("/"))));
        ended.countDown();
        assertThat(trouble.isLasting()).isFalse();
    }

    @Test
    void callTellsNoSecretInItsWords() {
        Call call = Call.get(URI.create("https://tidewater.example/x?access_token=hush"))
                .with("Authorization", "hush");
        assertThat(call.toString()).doesNotContain("hush");
    }

    @Test
    void secretThatCannotBeSentIsNotQuoted() {
        Call call = Call.get(at("/")).bearing("hush\nhush");
        Trouble trouble = catchThrowableOfType(Trouble.class, () -> wire.ask(call));
        assertThat(trouble.reason()).contains("seal it anew").doesNotContain("hush");
    }

    private void answers(int status, String header, String value) {
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add(header, value);
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
    }

    private Trouble troubleOf(String path) {
        return catchThrowableOfType(
                Trouble.class, () -> wire.ask(Call.get(at(path))).orTrouble());
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }
}
