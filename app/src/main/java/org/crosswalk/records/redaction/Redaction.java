package org.crosswalk.records.redaction;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.PersonId;
import org.crosswalk.records.exemptions.Exemptions;
import org.crosswalk.records.requests.RequestId;

/**
 * What officers do with the items of a request: one withholds, another reads it and lets it go. Each step is kept and archived in one
 * transaction.
 */
@Singleton
public class Redaction {
    private final Responsive responsive;
    private final Items items;
    private final Steps steps;
    private final Proposals proposals;
    private final Exemptions exemptions;
    private final Archive archive;

    Redaction(
            Responsive responsive,
            Items items,
            Steps steps,
            Proposals proposals,
            Exemptions exemptions,
            Archive archive) {
        this.responsive = responsive;
        this.items = items;
        this.steps = steps;
        this.proposals = proposals;
        this.exemptions = exemptions;
        this.archive = archive;
    }

    /** The item as it stands; nothing where it does not answer the request. */
    public Optional<Worked> find(RequestId request, long entry) {
        return responsive.entries(request).contains(entry) ? worked(entry, steps.of(request, entry)) : Optional.empty();
    }

    /** Those of the entries that answer the request, in order, as they stand. */
    public List<Worked> find(RequestId request, Collection<Long> entries) {
        return each(request, entries).toList();
    }

    /** Withholds a stretch of one field's text. */
    @Transactional
    public Redacting mark(RequestId request, long entry, Span span, Ground ground, PersonId by, Instant at) {
        Optional<Field> field =
                find(request, entry).flatMap(worked -> worked.item().field(span.field()));
        if (field.isEmpty()) {
            return new Redacting.NoSuchItem();
        }
        if (span.end() > field.get().text().length()) {
            return new Redacting.NothingThere();
        }
        Optional<Redacting> unfit = unfit(ground, List.of(words(field.get(), span)));
        if (unfit.isPresent()) {
            return unfit.get();
        }
        return keep(request, List.of(marked(entry, field.get(), span, ground, Step.DRAWN, by, at)), by, at);
    }

    /**
     * Withholds the words wherever they stand in these items, however they are written.
     *
     * @param words names or other phrases, each of which is looked for by itself
     */
    @Transactional
    public Redacting everywhere(
            RequestId request, Collection<Long> entries, List<String> words, Ground ground, PersonId by, Instant at) {
        List<String> asked = words.stream().filter(Phrase::isOne).toList();
        Optional<Redacting> unfit = unfit(ground, asked);
        if (unfit.isPresent()) {
            return unfit.get();
        }
        List<Phrase> phrases = asked.stream().map(Phrase::of).toList();
        List<Step> marks = each(request, entries)
                .flatMap(worked -> found(worked, phrases, ground, by, at).stream())
                .toList();
        return marks.isEmpty() ? new Redacting.NothingThere() : keep(request, marks, by, at);
    }

    /** Withholds what the scanner proposed in these items, as far as the choice goes, each on the ground that is suggested. */
    @Transactional
    public Redacting accept(
            RequestId request, Collection<Long> entries, Predicate<Proposal> choice, PersonId by, Instant at) {
        List<Step> marks = new ArrayList<>();
        each(request, entries)
                .forEach(worked -> worked.open().stream().filter(choice).forEach(proposal -> {
                    Field field = worked.item().field(proposal.span().field()).orElseThrow();
                    Ground ground = new Ground(proposal.exemption(), exemptions.how(proposal.category()));
                    marks.add(
                            marked(worked.item().entry(), field, proposal.span(), ground, proposal.category(), by, at));
                }));
        return marks.isEmpty() ? new Redacting.NothingThere() : keep(request, marks, by, at);
    }

    /** Says of what the scanner proposed in these items, as far as the choice goes, that it is not withheld. */
    @Transactional
    public Redacting dismiss(
            RequestId request, Collection<Long> entries, Predicate<Proposal> choice, PersonId by, Instant at) {
        List<Step> dismissed = new ArrayList<>();
        each(request, entries)
                .forEach(worked -> worked.open().stream().filter(choice).forEach(proposal -> {
                    Field field = worked.item().field(proposal.span().field()).orElseThrow();
                    dismissed.add(Step.dismissed(
                            worked.item().entry(), proposal.span(), field.digest(), proposal.category(), by, at));
                }));
        return dismissed.isEmpty() ? new Redacting.NothingThere() : keep(request, dismissed, by, at);
    }

    /** Takes a mark back: what it hid goes out, unless another hides it. */
    @Transactional
    public Redacting unmark(RequestId request, long entry, long mark, PersonId by, Instant at) {
        return find(request, entry)
                .filter(worked -> worked.sheet().marks().stream().anyMatch(known -> known.id() == mark))
                .map(worked -> keep(request, List.of(Step.unmarked(entry, mark, by, at)), by, at))
                .orElseGet(Redacting.NoSuchItem::new);
    }

    /** Withholds a file, or the whole item. */
    @Transactional
    public Redacting withhold(RequestId request, long entry, String part, Ground ground, PersonId by, Instant at) {
        Optional<Worked> worked = find(request, entry).filter(known -> has(known.item(), part));
        if (worked.isEmpty()) {
            return new Redacting.NoSuchItem();
        }
        return unfit(ground, List.of())
                .orElseGet(() -> keep(request, List.of(Step.withheld(entry, part, ground, by, at)), by, at));
    }

    /** Gives a file that cannot be read as text, after it was looked at; or what was withheld after all. */
    @Transactional
    public Redacting give(RequestId request, long entry, String part, PersonId by, Instant at) {
        return find(request, entry)
                .filter(worked -> has(worked.item(), part))
                .map(worked -> keep(request, List.of(Step.given(entry, part, by, at)), by, at))
                .orElseGet(Redacting.NoSuchItem::new);
    }

    /** The first officer is done with these items; all of them must be settled. */
    @Transactional
    public Redacting ready(RequestId request, Collection<Long> entries, PersonId by, Instant at) {
        List<Step> said = new ArrayList<>();
        for (Worked worked : each(request, entries).toList()) {
            if (!worked.isSettled()) {
                return new Redacting.Unsettled(worked.open(), worked.unseen());
            }
            if (worked.sheet().standing() == Standing.OPEN) {
                said.add(Step.said(
                        worked.item().entry(), What.READY, worked.sheet().newestWork(), "", by, at));
            }
        }
        return said.isEmpty() ? new Redacting.NoSuchItem() : keep(request, said, by, at);
    }

    /** The first officer is done with those of these items that have nothing left to answer. */
    @Transactional
    public Redacting readySettled(RequestId request, Collection<Long> entries, PersonId by, Instant at) {
        List<Long> settled = each(request, entries)
                .filter(worked -> worked.sheet().standing() == Standing.OPEN && worked.isSettled())
                .map(worked -> worked.item().entry())
                .toList();
        return settled.isEmpty() ? new Redacting.NoSuchItem() : ready(request, settled, by, at);
    }

    /**
     * A second officer lets several items go; all or none.
     *
     * @param seen for each entry the id of the step that declared ready what the officer has read
     */
    @Transactional
    public Redacting release(RequestId request, Map<Long, Long> seen, PersonId by, Instant at) {
        List<Step> released = new ArrayList<>();
        for (Worked worked : each(request, seen.keySet()).toList()) {
            long entry = worked.item().entry();
            long ready = seen.getOrDefault(entry, 0L);
            Optional<Redacting> refused = refused(worked, ready, by);
            if (refused.isPresent()) {
                return refused.get();
            }
            released.add(Step.said(entry, What.RELEASED, ready, "", by, at));
        }
        return released.size() == seen.size() && !seen.isEmpty()
                ? keep(request, released, by, at)
                : new Redacting.NoSuchItem();
    }

    private static Optional<Redacting> refused(Worked worked, long seen, PersonId by) {
        Sheet sheet = worked.sheet();
        if (sheet.authors().contains(by)) {
            return Optional.of(new Redacting.OwnWork());
        }
        Step ready = sheet.ready();
        if (ready == null || ready.id() != seen || sheet.standing() != Standing.READY) {
            return Optional.of(new Redacting.ChangedMeanwhile());
        }
        return worked.isSettled()
                ? Optional.empty()
                : Optional.of(new Redacting.Unsettled(worked.open(), worked.unseen()));
    }

    /** A second officer gives an item back, with a note. */
    @Transactional
    public Redacting sendBack(RequestId request, long entry, String note, PersonId by, Instant at) {
        if (note.isBlank() || note.length() > Step.LONGEST_REASON) {
            return new Redacting.ReasonUnfit();
        }
        return find(request, entry)
                .filter(worked -> worked.sheet().ready() != null)
                .map(worked -> keep(request, List.of(Step.said(entry, What.RETURNED, 0, note.strip(), by, at)), by, at))
                .orElseGet(Redacting.ChangedMeanwhile::new);
    }

    private Stream<Worked> each(RequestId request, Collection<Long> entries) {
        Set<Long> asked = new HashSet<>(entries);
        Map<Long, List<Step>> taken = steps.of(request);
        return responsive.entries(request).stream()
                .filter(asked::contains)
                .flatMap(entry -> worked(entry, taken.getOrDefault(entry, List.of())).stream());
    }

    private Optional<Worked> worked(long entry, List<Step> taken) {
        return items.find(entry).map(item -> Worked.of(item, Sheet.of(taken), proposals));
    }

    private static List<Step> found(Worked worked, List<Phrase> phrases, Ground ground, PersonId by, Instant at) {
        return worked.item().fields().stream()
                .flatMap(field -> Phrase.in(field, phrases).stream()
                        .filter(span -> worked.sheet().marks(field.name()).stream()
                                .noneMatch(mark -> mark.span().covers(span)))
                        .map(span -> marked(worked.item().entry(), field, span, ground, Step.PHRASE, by, at)))
                .toList();
    }

    private static Step marked(
            long entry, Field field, Span span, Ground ground, String origin, PersonId by, Instant at) {
        return Step.marked(entry, span, field.digest(), ground, origin, by, at);
    }

    private static boolean has(Item item, String part) {
        return part.equals(Sheet.WHOLE)
                || item.enclosures().stream()
                        .anyMatch(file -> Clearing.part(file.index()).equals(part));
    }

    private Optional<Redacting> unfit(Ground ground, List<String> hidden) {
        if (exemptions.find(ground.exemption()).isEmpty()) {
            return Optional.of(new Redacting.NoSuchExemption());
        }
        if (ground.reason().isEmpty() || ground.reason().length() > Step.LONGEST_REASON) {
            return Optional.of(new Redacting.ReasonUnfit());
        }
        boolean tells = hidden.stream()
                .filter(Phrase::isOne)
                .anyMatch(words -> Phrase.of(words).isIn(ground.reason()));
        return tells ? Optional.of(new Redacting.ReasonTells()) : Optional.empty();
    }

    private static String words(Field field, Span span) {
        return field.text().substring(span.start(), span.end());
    }

    private Redacting keep(RequestId request, List<Step> taken, PersonId by, Instant at) {
        steps.add(request, taken);
        archive.append(
                EntryKind.REDACTION, request.value(), at, RedactionEntry.of(request, exemptions.edition(), by, taken));
        long touched = taken.stream().map(Step::entry).distinct().count();
        return new Redacting.Done(taken.size(), (int) touched);
    }
}
