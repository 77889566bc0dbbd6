package org.crosswalk.messaging;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.MessageId;
import org.jspecify.annotations.Nullable;

/** The archive, until it is full: then it takes a message's first entry and fails at the second, and at a dispute. */
@Singleton
@Requires(property = "test.full-archive")
class FullArchive implements BeanCreatedEventListener<Archive> {
    private volatile boolean full;
    private volatile @Nullable MessageId failedAt;

    void fill() {
        full = true;
    }

    @Nullable
    MessageId empty() {
        full = false;
        return failedAt;
    }

    @Override
    public Archive onCreated(BeanCreatedEvent<Archive> created) {
        Archive archive = created.getBean();
        return (kind, about, at, content) -> append(archive, kind, about, at, content);
    }

    private long append(Archive archive, EntryKind kind, String about, Instant at, Object content) {
        if (full && (kind == EntryKind.DECISION || kind == EntryKind.DISPUTE)) {
            failedAt = new MessageId(about);
            throw new IllegalStateException("The archive is full");
        }
        return archive.append(kind, about, at, content);
    }
}
