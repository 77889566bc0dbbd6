package org.crosswalk.records.production;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.Digest;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.PersonId;
import org.crosswalk.records.leavers.LeaverCopies;
import org.crosswalk.records.leavers.LeaverCopy;
import org.crosswalk.records.redaction.Responsive;
import org.crosswalk.records.redaction.Sheet;
import org.crosswalk.records.redaction.Step;
import org.crosswalk.records.redaction.Steps;
import org.crosswalk.records.requests.RequestId;
import org.jspecify.annotations.Nullable;

/** Asks for volumes and lets them out. Each that leaves is archived first, with its legal basis and who gets it. */
@Singleton
public class Producing {
    public static final int SHORTEST_PASSWORD = 12;
    public static final int LONGEST_RECIPIENT = 200;

    private final Productions productions;
    private final Responsive responsive;
    private final Steps steps;
    private final Handover handover;
    private final LeaverCopies leavers;
    private final ProductionSettings settings;
    private final Archive archive;

    Producing(
            Productions productions,
            Responsive responsive,
            Steps steps,
            Handover handover,
            LeaverCopies leavers,
            ProductionSettings settings,
            Archive archive) {
        this.productions = productions;
        this.responsive = responsive;
        this.steps = steps;
        this.handover = handover;
        this.leavers = leavers;
        this.settings = settings;
        this.archive = archive;
    }

    /** What came of asking for a volume. */
    public sealed interface Asking {
        record Asked(Production production) implements Asking {}

        /** Nothing is released that was not produced before. */
        record NothingReleased() implements Asking {}

        /** A consent or a law has to be named. */
        record NoteUnfit() implements Asking {}

        /** Of a subpoena or a court order its number, court and day have to be on file (WES-13). */
        record OrderUnfit() implements Asking {}

        /** A leaver's copy leaves as one and as nothing else, and nothing else leaves as one (LEI-22). */
        record BasisUnfit() implements Asking {}

        record PrefixTaken(String prefix) implements Asking {}
    }

    /** What came of letting a volume out. */
    public sealed interface Letting {
        record Left(Production production) implements Letting {}

        record NotMade() implements Letting {}

        /** Counsel has not said that it may leave on this subpoena or order, or has said that it may not (WES-13). */
        record NotReviewed() implements Letting {}

        /** Personal information leaves encrypted, with a password of at least {@link #SHORTEST_PASSWORD} characters. */
        record PasswordUnfit() implements Letting {}

        record RecipientUnfit() implements Letting {}
    }

    /** The items that are released and in no volume yet, and how many are not released. */
    public record Outlook(List<Production.Chosen> ready, int open, int produced) {}

    public Outlook outlook(RequestId request) {
        Map<Long, List<Step>> taken = steps.of(request);
        Set<Production.Chosen> before = produced(request);
        Set<Long> entriesBefore = before.stream().map(Production.Chosen::entry).collect(Collectors.toSet());
        List<Long> entries = responsive.entries(request);
        List<Production.Chosen> ready = entries.stream()
                .flatMap(entry -> released(entry, taken).stream())
                .filter(chosen -> !before.contains(chosen))
                .toList();
        long produced = entries.stream().filter(entriesBefore::contains).count();
        long open = entries.stream()
                .filter(entry -> released(entry, taken).isEmpty())
                .count();
        return new Outlook(ready, (int) open, (int) produced);
    }

    /** Asks for a volume of all that is released and was not produced before; it is made in the background. */
    @Transactional
    public Asking ask(RequestId request, LegalBasis basis, String note, PersonId by, Instant at) {
        return ask(request, basis, note, null, by, at);
    }

    /** @param order the subpoena or court order, on whose basis alone it counts */
    @Transactional
    public Asking ask(
            RequestId request, LegalBasis basis, String note, @Nullable LegalOrder order, PersonId by, Instant at) {
        if (basis.needsOrder() && order == null) {
            return new Asking.OrderUnfit();
        }
        Optional<LeaverCopy> leaver = leavers.grantedBy(request);
        if (leaver.isPresent() != (basis == LegalBasis.LEAVER_COPY)) {
            return new Asking.BasisUnfit();
        }
        String told = leaver.isPresent() && note.isBlank() ? approved(leaver.get()) : note.strip();
        if (told.length() > Production.LONGEST_NOTE || (basis.needsNote() && told.isEmpty())) {
            return new Asking.NoteUnfit();
        }
        List<Production.Chosen> ready = outlook(request).ready();
        if (ready.isEmpty()) {
            return new Asking.NothingReleased();
        }
        int volume = productions.of(request).size() + 1;
        Production production = new Production(
                UUID.randomUUID().toString(),
                request,
                volume,
                prefix(request, volume),
                basis,
                told,
                basis.needsOrder() ? order : null,
                ready,
                by,
                at);
        if (!productions.add(production)) {
            return new Asking.PrefixTaken(production.prefix());
        }
        archive.append(EntryKind.REQUEST, request.value(), at, ProductionEntry.asked(production));
        return new Asking.Asked(production);
    }

    private static String approved(LeaverCopy copy) {
        return copy.answer()
                .map(answer -> "for " + copy.person() + ", approved by " + answer.by() + " at " + answer.at())
                .orElseThrow();
    }

    /** Whether a volume must leave encrypted. */
    public boolean mustBeEncrypted(Production production) {
        return settings.encrypted() || production.basis().isConfidential();
    }

    /**
     * Archives that a volume leaves, and takes the request's step with it. Only after that may {@link #write} send it.
     *
     * @param password null or empty where it leaves unencrypted
     */
    @Transactional
    public Letting let(
            Production production, String recipient, @Nullable String password, PersonId by, ZonedDateTime now) {
        String who = recipient.strip();
        int length = password == null ? 0 : password.length();
        if (productions.making(production.id()).state() != Making.State.MADE) {
            return new Letting.NotMade();
        }
        if (!mayLeave(production)) {
            return new Letting.NotReviewed();
        }
        if (who.isEmpty() || who.length() > LONGEST_RECIPIENT) {
            return new Letting.RecipientUnfit();
        }
        if (length < SHORTEST_PASSWORD && (length > 0 || mustBeEncrypted(production))) {
            return new Letting.PasswordUnfit();
        }
        handover.of(production, who, by, now);
        Productions.Export export = new Productions.Export(production.id(), who, length > 0, by, now.toInstant());
        productions.exported(export);
        archive.append(
                EntryKind.EXPORT,
                production.request().value(),
                export.at(),
                ProductionEntry.left(production, export, digest(production), productions.review(production.id())));
        return new Letting.Left(production);
    }

    private boolean mayLeave(Production production) {
        return !production.basis().needsOrder()
                || productions.review(production.id()).filter(OrderReview::may).isPresent();
    }

    /** Sends a volume as a zip, encrypted with AES-256 where there is a password. */
    public void write(Production production, @Nullable String password, OutputStream to) throws IOException {
        char[] secret = password == null || password.isEmpty() ? null : password.toCharArray();
        VolumeZip.write(settings.folder(production), name(production), secret, to);
    }

    /** What its zip is called, without its ending. */
    public static String name(Production production) {
        return production.request().value().toLowerCase(Locale.ROOT) + "-volume-" + production.volume();
    }

    private String digest(Production production) {
        try {
            return Digest.of(Files.readAllBytes(settings.folder(production).resolve("SHA256SUMS")));
        } catch (IOException e) {
            throw new UncheckedIOException("The volume is not there", e);
        }
    }

    private Set<Production.Chosen> produced(RequestId request) {
        Set<Production.Chosen> produced = new HashSet<>();
        productions.of(request).stream()
                .filter(production -> productions.making(production.id()).state() != Making.State.FAILED)
                .filter(production -> productions
                        .review(production.id())
                        .map(OrderReview::may)
                        .orElse(true))
                .forEach(production -> produced.addAll(production.items()));
        return produced;
    }

    private static Optional<Production.Chosen> released(long entry, Map<Long, List<Step>> taken) {
        Step release = Sheet.of(taken.getOrDefault(entry, List.of())).released();
        return release == null ? Optional.empty() : Optional.of(new Production.Chosen(entry, release.id()));
    }

    /** Told apart by a digest: a request's number itself opens its page, and page numbers are quoted anywhere. */
    private String prefix(RequestId request, int volume) {
        String own = Digest.of(request.value()).substring(0, 6).toUpperCase(Locale.ROOT);
        return settings.prefix() + own + "-" + volume + "-";
    }
}
