package org.crosswalk.roster.oneroster;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a package says of one kind.
 *
 * @param rows the good rows by id
 * @param deleted ids that are marked for deletion
 * @param quarantined ids of rows that could not be taken; what is stored of them stays as it is
 */
record Incoming(Map<String, Row> rows, Set<String> deleted, Set<String> quarantined) {
    Incoming() {
        this(new LinkedHashMap<>(), new HashSet<>(), new HashSet<>());
    }
}
