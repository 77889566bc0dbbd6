package org.crosswalk.social.publishing;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.social.network.Outcome;
import org.crosswalk.social.publishing.PublicationEntry.Step;
import org.jspecify.annotations.Nullable;

/** Writes down what is about to be done and what came of it: queue and archive together or not at all. */
@Singleton
class Logbook {
    private final PublicationBook book;
    private final Archive archive;
    private final PublishingSettings settings;

    Logbook(PublicationBook book, Archive archive, PublishingSettings settings) {
        this.book = book;
        this.archive = archive;
        this.settings = settings;
    }

    /**
     * Before anything is sent. Once this has committed, nobody sends without looking first whether it is there.
     *
     * @return false where it must not be sent: it was retracted a moment ago, or another worker has it
     */
    @Transactional
    boolean begin(Job job, Instant begun, Instant at) {
        boolean begins = book.begin(job, begun);
        if (begins) {
            write(job, PublicationEntry.sending(job), at);
        }
        return begins;
    }

    @Transactional
    void published(Job job, Outcome.Published published, Instant at) {
        book.published(job, published, at);
        write(job, PublicationEntry.of(job, Step.PUBLISHED, published, ""), at);
    }

    /** It is out, and must not be: an earlier attempt got through before the permission went. */
    @Transactional
    void publishedButUnwanted(Job job, Outcome.Published published, String why, Instant at) {
        book.published(job, published, at);
        book.retractOne(job, at);
        write(job, PublicationEntry.of(job, Step.RETRACTING, published, why), at);
    }

    @Transactional
    void failed(Job job, String reason, Instant at) {
        book.failed(job, reason, at);
        write(job, PublicationEntry.of(job, Step.FAILED, reason), at);
    }

    /** After the last wait it has failed, and its author sees why. */
    @Transactional
    void again(Job job, String reason, @Nullable Instant notBefore, Instant at) {
        List<Duration> delays = settings.delays();
        if (job.attempts() >= delays.size()) {
            book.failed(job, reason, at);
            write(job, PublicationEntry.of(job, Step.FAILED, reason), at);
        } else {
            again(job, reason, at.plus(delays.get(job.attempts())), notBefore, at);
            write(job, PublicationEntry.of(job, Step.TRY_AGAIN, reason), at);
        }
    }

    /** What must go is asked for until it is gone, as often as the longest wait allows. */
    @Transactional
    void stillThere(Job job, String reason, @Nullable Instant notBefore, Instant at) {
        List<Duration> delays = settings.delays();
        Duration wait = delays.isEmpty() ? settings.poll() : delays.get(Math.min(job.attempts(), delays.size() - 1));
        again(job, reason, at.plus(wait), notBefore, at);
        write(job, PublicationEntry.of(job, Step.RETRACTING, reason), at);
    }

    /** Who is told to wait waits with everything of that account. */
    private void again(Job job, String reason, Instant next, @Nullable Instant notBefore, Instant at) {
        book.again(job, reason, notBefore != null && notBefore.isAfter(next) ? notBefore : next, at);
        if (notBefore != null) {
            book.pause(job.account(), notBefore);
        }
    }

    @Transactional
    void retracted(Job job, Instant at) {
        book.retracted(job, at);
        write(job, PublicationEntry.of(job, Step.RETRACTED, ""), at);
    }

    private void write(Job job, PublicationEntry entry, Instant at) {
        archive.append(EntryKind.POST, job.post().id().value(), at, entry);
    }
}
