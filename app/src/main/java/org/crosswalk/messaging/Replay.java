package org.crosswalk.messaging;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.MessageId;
import org.crosswalk.policy.Decision;
import org.crosswalk.policy.Facts;
import org.crosswalk.policy.Known;
import org.crosswalk.policy.Outcome;
import org.crosswalk.policy.Policy;
import org.crosswalk.policy.Proposal;
import org.crosswalk.policy.packs.PackBook;

/** Decides archived proposals again under another pack, so that a district can try it on its own history. */
@Singleton
public class Replay {
    private static final int PAGE = 500;

    private final ArchiveEntries entries;
    private final Messages messages;
    private final Deciding deciding;
    private final ObjectMapper json;

    Replay(ArchiveEntries entries, Messages messages, Deciding deciding, ObjectMapper json) {
        this.entries = entries;
        this.messages = messages;
        this.deciding = deciding;
        this.json = json;
    }

    /**
     * One archived proposal.
     *
     * @param entry the number of its archive entry
     * @param was what was decided when it was written
     */
    public sealed interface Replayed {
        long entry();

        MessageId message();

        Outcome was();

        /**
         * @param clauses what the other pack's outcome stands on
         */
        record Again(long entry, MessageId message, Outcome was, Outcome would, List<String> clauses)
                implements Replayed {}

        /** The facts of that day cannot be shown any more, as where a later import corrected the roster. */
        record FactsLost(long entry, MessageId message, Outcome was) implements Replayed {}
    }

    /** The proposals since then, in the order of the archive; the pack's newest edition decides, in force or not yet. */
    public List<Replayed> under(PackBook book, Instant since) {
        List<Replayed> replayed = new ArrayList<>();
        Map<String, Long> proposed = new HashMap<>();
        long last = 0;
        for (List<ArchiveEntry> page = entries.after(last, PAGE); !page.isEmpty(); page = entries.after(last, PAGE)) {
            for (ArchiveEntry entry : page) {
                if (entry.kind() == EntryKind.MESSAGE && !entry.at().isBefore(since)) {
                    proposed.put(entry.about(), entry.number());
                } else if (entry.kind() == EntryKind.DECISION && entry.isReadable()) {
                    // a later decision of the same message, as after a release, answers another question
                    Optional.ofNullable(proposed.remove(entry.about()))
                            .flatMap(number -> again(number, entry, book))
                            .ifPresent(replayed::add);
                }
            }
            last = page.getLast().number();
        }
        return replayed;
    }

    private Optional<Replayed> again(long number, ArchiveEntry decision, PackBook book) {
        return messages.find(new MessageId(decision.about())).map(message -> again(number, message, decision, book));
    }

    private Replayed again(long number, Message message, ArchiveEntry archived, PackBook book) {
        Entries.DecisionEntry then = read(archived);
        Verdict verdict = then.verdict();
        Facts facts =
                deciding.again(message.sender(), message.draft(), LocalDate.parse(then.day()), found(message, verdict));
        Proposal proposal = Deciding.proposal(message.sender(), message.draft());
        if (!FactsDigest.of(proposal, facts).equals(verdict.facts())) {
            return new Replayed.FactsLost(number, message.id(), verdict.outcome());
        }
        Decision again =
                new Policy(book.newest(message.school(), message.draft().group())).decide(proposal, facts);
        return new Replayed.Again(number, message.id(), verdict.outcome(), again.outcome(), clauses(again));
    }

    /** What the scan found then; a scanner of today might see more. */
    private static Known<List<Found>> found(Message message, Verdict verdict) {
        return verdict.words().stream().anyMatch(word -> word.says().equals("scan-failed"))
                ? Known.unknown(Scans.FAILED)
                : Known.of(message.found());
    }

    private static List<String> clauses(Decision decision) {
        return decision.decisive().stream()
                .map(reason -> reason.citation().clause())
                .distinct()
                .sorted()
                .toList();
    }

    private Entries.DecisionEntry read(ArchiveEntry entry) {
        try {
            return json.readValue(entry.content(), Entries.DecisionEntry.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Entry " + entry.number() + " cannot be read", e);
        }
    }
}
