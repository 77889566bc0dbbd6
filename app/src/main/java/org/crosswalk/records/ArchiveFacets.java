package org.crosswalk.records;

import java.util.List;

/** What all entries that fit are made of, each counted exactly; the most frequent first, months newest first. */
public record ArchiveFacets(List<Facet> kinds, List<Facet> people, List<Facet> groups, List<Facet> months) {
    /**
     * One value.
     *
     * @param term what narrows a search to it when it is added to the words, such as {@code person:dreyes}
     */
    public record Facet(String value, String term, long count) {}
}
