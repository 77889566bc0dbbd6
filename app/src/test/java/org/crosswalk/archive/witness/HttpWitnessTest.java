package org.crosswalk.archive.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.crosswalk.archive.witness.http.HttpWitness;
import org.crosswalk.archive.witness.http.WitnessServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same over HTTP, with our own server on the other side. */
class HttpWitnessTest extends WitnessContract {
    private WitnessServer server;

    @BeforeEach
    void serverListens() throws IOException {
        server = new WitnessServer(remembering(), new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    @AfterEach
    void serverStops() {
        server.close();
    }

    @Override
    Witness witness() {
        return new HttpWitness(home(), remembering().keys());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | /add-checkpoint | nonsense | 400",
                "POST | /add-checkpoint | 'old 0\\n\\nlog.example\\n0\\nnone\\n\\n— x y\\n' | 400",
                "GET | /add-checkpoint | '' | 404",
                "GET | / | '' | 404",
                "GET | /checkpoint/../keys | '' | 404",
                "GET | /checkpoint/" + "0000000000000000000000000000000000000000000000000000000000000000 | '' | 404"
            })
    void nonsenseIsRefused(String method, String path, String body, int status) throws Exception {
        assertThat(answer(method, path, body.replace("\\n", "\n")).statusCode()).isEqualTo(status);
    }

    @Test
    void otherSizeIsAnsweredAsTheProtocolHasIt() throws Exception {
        witness().add(0, List.of(), signed(20));
        String asked = "old 7\n\n" + signed(30);
        HttpResponse<String> answer = answer("POST", "/add-checkpoint", asked);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/x.tlog.size");
        assertThat(answer.body()).isEqualTo("20\n");
    }

    @Test
    void serverThatIsAwayIsSaidSo() {
        server.close();
        assertThatThrownBy(() -> witness().add(0, List.of(), signed(3))).hasMessageContaining("does not answer");
    }

    private URI home() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    private HttpResponse<String> answer(String method, String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(home() + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
