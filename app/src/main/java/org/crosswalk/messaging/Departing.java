package org.crosswalk.messaging;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.hours.OpeningTimes;
import org.crosswalk.policy.Facts;
import org.crosswalk.review.Review;
import org.crosswalk.review.ReviewQueue;

/** Lets waiting messages go when their time has come. Each is decided anew, since rosters and court orders change meanwhile. */
@Singleton
public class Departing {
    /** After an error it is tried again, and not before. */
    private static final Duration REST = Duration.ofMinutes(1);

    private final Departures departures;
    private final Messages messages;
    private final Deciding deciding;
    private final Dispatch dispatch;
    private final ReviewQueue queue;
    private final ArchiveEntries entries;
    private final OpeningTimes times;
    private final ObjectMapper json;
    private final Translating translating;

    Departing(
            Departures departures,
            Messages messages,
            Deciding deciding,
            Dispatch dispatch,
            ReviewQueue queue,
            ArchiveEntries entries,
            OpeningTimes times,
            ObjectMapper json,
            Translating translating) {
        this.translating = translating;
        this.departures = departures;
        this.messages = messages;
        this.deciding = deciding;
        this.dispatch = dispatch;
        this.queue = queue;
        this.entries = entries;
        this.times = times;
        this.json = json;
    }

    /** What is urgent waits for no hours, only for the time its sender gave. */
    static Instant leaves(OpeningTimes times, PersonId sender, OrgId school, Draft draft, ZonedDateTime now) {
        ZoneId zone = now.getZone();
        ZonedDateTime asked = draft.leaveAt() == null || draft.leaveAt().isBefore(now.toInstant())
                ? now
                : draft.leaveAt().atZone(zone);
        return (draft.urgency().isUrgent() ? asked : times.next(school, sender, asked)).toInstant();
    }

    public List<MessageId> due(Instant now, int limit) {
        return departures.due(now, limit);
    }

    /**
     * Asks for translations of one whose time has come, before anything is locked: a translator may take its time. What is urgent is
     * not asked for here, and goes as it is.
     */
    Map<String, Translation> translated(MessageId id, ZonedDateTime now) {
        Message message = messages.find(id).orElseThrow();
        return message.draft().urgency().isUrgent()
                ? Map.of()
                : translating.of(
                        message.sender(),
                        deciding.on(message.sender(), message.draft(), now.toLocalDate(), release(message)));
    }

    /** The same without translations. */
    @Transactional
    public void depart(MessageId id, ZonedDateTime now) {
        depart(id, Map.of(), now);
    }

    /** Lets one go, stops it, holds it or puts it off, as is lawful now; does nothing where another node has it in hand. */
    @Transactional
    public void depart(MessageId id, Map<String, Translation> translated, ZonedDateTime now) {
        departures.take(id, now.toInstant()).ifPresent(departure -> depart(departure, translated, now));
    }

    private void depart(Departure departure, Map<String, Translation> translated, ZonedDateTime now) {
        Message message = messages.find(departure.message()).orElseThrow();
        Instant leaves = leaves(times, message.sender(), message.school(), message.draft(), now);
        if (leaves.isAfter(now.toInstant())) {
            departures.putOff(message.id(), leaves);
            return;
        }
        Preview preview = deciding.on(message.sender(), message.draft(), now.toLocalDate(), release(message));
        dispatch.departed(
                message, preview, translated, dropped(message, preview), departure, now.toInstant(), now.toLocalDate());
    }

    @Transactional
    public void rest(MessageId id, Instant now) {
        departures.putOff(id, now.plus(REST));
    }

    private Optional<Facts.Release> release(Message message) {
        return queue.review(message.id().value())
                .filter(review -> review.answer() == Review.Answer.RELEASED)
                .map(review -> new Facts.Release(review.by()));
    }

    /** Whom the archive says that it was meant for, and who does not get it now. */
    private List<String> dropped(Message message, Preview preview) {
        Set<String> now = preview.reach().addressees().stream()
                .map(addressee -> addressee.person().value())
                .collect(Collectors.toSet());
        return entries.about(message.id().value()).stream()
                .filter(entry -> entry.kind() == EntryKind.MESSAGE)
                .flatMap(entry -> read(entry).recipients().stream())
                .map(Entries.Who::id)
                .filter(person -> !now.contains(person))
                .distinct()
                .toList();
    }

    private Entries.MessageEntry read(ArchiveEntry entry) {
        try {
            return json.readValue(entry.content(), Entries.MessageEntry.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Entry " + entry.number() + " cannot be read", e);
        }
    }
}
