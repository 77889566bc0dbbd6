package org.crosswalk.social.web;

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
import reactor.core.publisher.Flux;

/** A form that carries files, read whole. */
record Parts(Map<String, List<String>> fields, Map<String, byte[]> files) {
    static Parts of(MultipartBody body) {
        Map<String, List<String>> fields = new HashMap<>();
        Map<String, byte[]> files = new HashMap<>();
        for (CompletedPart part : Flux.from(body).collectList().blockOptional().orElse(List.of())) {
            byte[] bytes = bytes(part);
            if (!(part instanceof CompletedFileUpload)) {
                fields.computeIfAbsent(part.getName(), _ -> new ArrayList<>())
                        .add(new String(bytes, StandardCharsets.UTF_8));
            } else if (bytes.length > 0) {
                files.put(part.getName(), bytes);
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

    String one(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    Optional<byte[]> file(String name) {
        return Optional.ofNullable(files.get(name));
    }
}
