package org.crosswalk.messaging.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crosswalk.archive.Digest;
import org.crosswalk.common.PersonId;
import org.crosswalk.files.FileToSend;
import org.crosswalk.messaging.Enclosed;
import org.crosswalk.messaging.Uploads;

@Singleton
class MariaDbUploads implements Uploads {
    private final UploadRows rows;

    MariaDbUploads(UploadRows rows) {
        this.rows = rows;
    }

    @Override
    public Enclosed keep(PersonId owner, FileToSend file, Instant at) {
        Enclosed kept = new Enclosed(
                UUID.randomUUID().toString(),
                Digest.of(file.bytes()),
                file.source(),
                file.name(),
                file.type(),
                file.bytes().length,
                file.text(),
                file.unread());
        rows.insert(
                String.valueOf(kept.upload()),
                owner.value(),
                kept.name(),
                kept.type(),
                kept.digest(),
                kept.source(),
                kept.size(),
                file.bytes(),
                kept.text(),
                kept.unread(),
                LocalDateTime.ofInstant(at, ZoneOffset.UTC));
        return kept;
    }

    @Override
    public List<Enclosed> of(PersonId owner, Collection<String> uploads) {
        if (uploads.isEmpty()) {
            return List.of();
        }
        Map<String, Enclosed> found = rows.of(owner.value(), List.copyOf(uploads)).stream()
                .map(MariaDbUploads::enclosed)
                .collect(Collectors.toMap(file -> String.valueOf(file.upload()), Function.identity()));
        return uploads.stream()
                .distinct()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .toList();
    }

    private static Enclosed enclosed(UploadRow row) {
        return new Enclosed(
                row.id(), row.digest(), row.source(), row.name(), row.type(), row.size(), row.text(), row.unread());
    }

    @Override
    public byte[] bytes(String upload) {
        return rows.bytes(upload)
                .map(BytesRow::bytes)
                .orElseThrow(() -> new IllegalArgumentException("The file is no longer here"));
    }

    @Override
    public void remove(Collection<String> uploads) {
        // SQL knows no empty list
        if (!uploads.isEmpty()) {
            rows.delete(List.copyOf(uploads));
        }
    }

    @Override
    public void sweep(Instant before) {
        rows.sweep(LocalDateTime.ofInstant(before, ZoneOffset.UTC));
    }
}
