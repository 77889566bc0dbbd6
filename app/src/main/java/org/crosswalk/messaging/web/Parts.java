package org.crosswalk.messaging.web;

import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.http.multipart.CompletedPart;
import io.micronaut.http.server.multipart.MultipartBody;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** A form that carries files, read whole. */
record Parts(Map<String, List<String>> fields, List<File> files) {
    /** @param name as the browser says that it is called */
    record File(String name, byte[] bytes) {}

    static Parts of(MultipartBody body) {
        Map<String, List<String>> fields = new HashMap<>();
        List<File> files = new ArrayList<>();
        for (CompletedPart part : Flux.from(body).collectList().blockOptional().orElse(List.of())) {
            byte[] bytes = bytes(part);
            if (!(part instanceof CompletedFileUpload upload)) {
                fields.computeIfAbsent(part.getName(), _ -> new ArrayList<>())
                        .add(new String(bytes, StandardCharsets.UTF_8));
            } else if (!upload.getFilename().isBlank()) {
                files.add(new File(upload.getFilename(), bytes));
            }
        }
        return new Parts(fields, files);
    }

    private static byte[] bytes(CompletedPart part) {
        try {
            return part.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("A form's part could not be read", e);
        }
    }

    @Nullable
    String one(String name) {
        return all(name).stream().findFirst().orElse(null);
    }

    List<String> all(String name) {
        return Optional.ofNullable(fields.get(name)).orElse(List.of());
    }
}
