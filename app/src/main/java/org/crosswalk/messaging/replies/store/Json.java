package org.crosswalk.messaging.replies.store;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.crosswalk.delivery.IncomingMail.Enclosure;
import org.crosswalk.messaging.Found;

/** Lists that are kept within a row. */
@Singleton
class Json {
    @Serdeable
    record File(String name, String type, long bytes, String sha256) {}

    private final ObjectMapper json;

    Json(ObjectMapper json) {
        this.json = json;
    }

    String written(Object list) {
        try {
            return json.writeValueAsString(list);
        } catch (IOException e) {
            throw new UncheckedIOException("A reply's findings or files cannot be written", e);
        }
    }

    String files(List<Enclosure> enclosures) {
        return written(enclosures.stream()
                .map(one -> new File(one.name(), one.type(), one.bytes(), one.sha256()))
                .toList());
    }

    List<Enclosure> files(String text) {
        return read(text, Argument.listOf(File.class)).stream()
                .map(file -> new Enclosure(file.name(), file.type(), file.bytes(), file.sha256()))
                .toList();
    }

    List<Found> found(String text) {
        return read(text, Argument.listOf(Found.class));
    }

    private <T> T read(String text, Argument<T> type) {
        try {
            return Objects.requireNonNull(json.readValue(text, type));
        } catch (IOException e) {
            throw new UncheckedIOException("A reply's findings or files cannot be read", e);
        }
    }
}
