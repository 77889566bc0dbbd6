package org.crosswalk.records.web;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.PersonId;
import org.crosswalk.records.ArchiveFacets;
import org.crosswalk.records.ArchiveHit;
import org.crosswalk.records.ArchiveHits;
import org.crosswalk.records.ReadingRoom.Searched;
import org.crosswalk.records.Reconciled;
import org.crosswalk.records.saved.SavedSearch;
import org.crosswalk.records.saved.SavedSearches;
import org.crosswalk.roster.Group;
import org.crosswalk.roster.Groups;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.page.ArchivePage;
import org.crosswalk.templates.page.Fragment;
import org.jspecify.annotations.Nullable;

/** Fills the page that searches the archive. */
@Singleton
class ArchivePages {
    private final People people;
    private final Groups groups;
    private final SavedSearches saved;

    ArchivePages(People people, Groups groups, SavedSearches saved) {
        this.people = people;
        this.groups = groups;
        this.saved = saved;
    }

    ArchivePage of(Frame frame, String words, Searched searched, @Nullable Reconciled compared) {
        ArchiveHits found = searched.hits();
        return new ArchivePage(
                frame,
                words,
                found.hits().stream().map(ArchivePages::hit).toList(),
                found.total(),
                found.sealed(),
                found.sealedNumbers(),
                found.unreadable(),
                found.unreadableNumbers(),
                found.completeUpTo(),
                found.newest(),
                found.olderThan(),
                facets(frame, words, searched.facets()),
                saved.all().stream().map(this::saved).toList(),
                Arrays.stream(EntryKind.values())
                        .filter(kind -> kind != EntryKind.UNKNOWN)
                        .map(EntryKind::name)
                        .toList(),
                compared == null
                        ? null
                        : new ArchivePage.Compared(
                                compared.archived(), compared.indexed(), compared.agrees(), compared.unreadable()));
    }

    private static ArchivePage.Hit hit(ArchiveHit hit) {
        List<Fragment> snippet = hit.snippet().stream()
                .map(part -> new Fragment(part.text(), part.marked()))
                .toList();
        return new ArchivePage.Hit(
                hit.number(), hit.kind().name(), hit.at(), hit.about(), snippet, hit.sealed(), hit.readable());
    }

    private List<ArchivePage.Facet> facets(Frame frame, String words, ArchiveFacets facets) {
        List<ArchivePage.Facet> filled = new ArrayList<>();
        add(filled, "kinds", words, facets.kinds(), kind -> frame.words().orElse("entry." + kind, kind));
        add(filled, "people", words, facets.people(), this::name);
        add(filled, "groups", words, facets.groups(), this::title);
        add(filled, "months", words, facets.months(), Function.identity());
        return filled;
    }

    private static void add(
            List<ArchivePage.Facet> filled,
            String name,
            String words,
            List<ArchiveFacets.Facet> values,
            Function<String, String> label) {
        if (!values.isEmpty()) {
            filled.add(new ArchivePage.Facet(
                    name,
                    values.stream()
                            .map(value -> new ArchivePage.Value(
                                    label.apply(value.value()), words + " " + value.term(), value.count()))
                            .toList()));
        }
    }

    private ArchivePage.Saved saved(SavedSearch search) {
        return new ArchivePage.Saved(
                search.id(), search.name(), search.words(), name(search.by().value()), search.at());
    }

    private String name(String person) {
        return people.find(new PersonId(person)).map(Person::name).orElse(person);
    }

    private String title(String group) {
        return groups.find(new GroupId(group)).map(Group::title).orElse(group);
    }
}
