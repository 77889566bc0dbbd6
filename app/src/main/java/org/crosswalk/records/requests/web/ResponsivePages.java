package org.crosswalk.records.requests.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.records.ArchiveHits;
import org.crosswalk.records.ContentFields;
import org.crosswalk.records.requests.Mark;
import org.crosswalk.records.requests.RecordsRequest;
import org.crosswalk.records.requests.Requests;
import org.crosswalk.records.requests.ResponsiveReview;
import org.crosswalk.records.requests.ResponsiveSet;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.Words;
import org.crosswalk.templates.desk.AdditionPage;
import org.crosswalk.templates.desk.RequestPage;
import org.crosswalk.templates.desk.ResponsivePage;
import org.jspecify.annotations.Nullable;

/** Fills the pages of responsive sets. */
@Singleton
class ResponsivePages {
    private static final int PAGE = 100;
    private static final int TITLE = 120;
    private static final List<String> TITLES = List.of("subject", "text", "what", "note");

    private final Requests requests;
    private final ResponsiveReview review;
    private final ArchiveEntries entries;
    private final ContentFields contents;
    private final Names names;

    ResponsivePages(
            Requests requests, ResponsiveReview review, ArchiveEntries entries, ContentFields contents, Names names) {
        this.requests = requests;
        this.review = review;
        this.entries = entries;
        this.contents = contents;
        this.names = names;
    }

    AdditionPage addition(Frame frame, String words, ArchiveHits found, boolean noneChosen) {
        return new AdditionPage(
                frame,
                words,
                found.total(),
                found.completeUpTo(),
                found.newest(),
                requests.open().stream()
                        .map(request -> new AdditionPage.Choice(request.id().value(), request.what()))
                        .toList(),
                noneChosen);
    }

    ResponsivePage set(
            Frame frame,
            RecordsRequest request,
            Optional<Mark> shown,
            long after,
            @Nullable Integer added,
            boolean nothingChosen) {
        ResponsiveSet set = review.of(request.id());
        List<ResponsiveSet.Item> fit = set.items().stream()
                .filter(item -> item.entry() > after)
                .filter(item -> shown.isEmpty() || item.mark() == shown.get())
                .toList();
        List<ResponsiveSet.Item> page = fit.stream().limit(PAGE).toList();
        return new ResponsivePage(
                frame,
                request.id().value(),
                request.what(),
                counts(set),
                shown.map(Mark::name).orElse("ALL"),
                threads(frame.words(), page),
                fit.size() > PAGE ? page.getLast().entry() : null,
                undo(frame.words(), request),
                added,
                nothingChosen);
    }

    static RequestPage.Set counts(ResponsiveSet set) {
        return new RequestPage.Set(
                set.marked(Mark.UNDECIDED).size(),
                set.marked(Mark.RESPONSIVE).size(),
                set.marked(Mark.NOT_RESPONSIVE).size());
    }

    /** The first of those that say the same stands for all of them, wherever they belong. */
    private List<ResponsivePage.Thread> threads(Words words, List<ResponsiveSet.Item> page) {
        Map<String, List<ResponsiveSet.Item>> same =
                page.stream().collect(groupingBy(item -> item.same() + item.mark(), LinkedHashMap::new, toList()));
        return same.values().stream()
                .collect(groupingBy(copies -> copies.getFirst().thread(), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(thread -> new ResponsivePage.Thread(
                        thread.stream().flatMap(copies -> item(words, copies)).toList()))
                .toList();
    }

    private Stream<ResponsivePage.Item> item(Words words, List<ResponsiveSet.Item> copies) {
        return entries.find(copies.getFirst().entry()).stream()
                .map(entry -> item(words, entry, copies.getFirst(), copies.subList(1, copies.size())));
    }

    private ResponsivePage.Item item(
            Words words, ArchiveEntry entry, ResponsiveSet.Item first, List<ResponsiveSet.Item> duplicates) {
        return new ResponsivePage.Item(
                entry.number(),
                entry.kind().name(),
                entry.at(),
                first.sealed() ? words.of("responsive.sealed") : title(entry),
                first.mark().name(),
                names.of(first.by()),
                first.why(),
                duplicates.stream().map(ResponsiveSet.Item::entry).toList());
    }

    private String title(ArchiveEntry entry) {
        Map<String, List<String>> fields = contents.of(entry).stream()
                .collect(groupingBy(ContentFields.Field::name, mapping(ContentFields.Field::value, toList())));
        String title = TITLES.stream()
                .flatMap(name -> fields.getOrDefault(name, List.of()).stream())
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse(entry.about());
        return title.length() > TITLE ? title.substring(0, TITLE) + "…" : title;
    }

    private @Nullable String undo(Words words, RecordsRequest request) {
        return review.last(request.id())
                .map(batch -> words.of(
                        "responsive.undoes", words.of("mark." + batch.mark()), batch.entries(), names.of(batch.by())))
                .orElse(null);
    }
}
