package org.crosswalk.access.web;

import static org.crosswalk.access.Act.BE_HERE;
import static org.crosswalk.access.Act.COMPOSE;
import static org.crosswalk.access.Act.READ_COPIES;
import static org.crosswalk.access.Act.REVIEW;
import static org.crosswalk.access.Act.SEARCH_ARCHIVE;

import java.util.List;
import org.crosswalk.access.Act;
import org.crosswalk.access.DutyTable;
import org.crosswalk.access.SignedIn;
import org.crosswalk.templates.Frame.Way;

/** The pages that somebody's duties open, in order; the first is where they begin. */
final class Ways {
    private record Page(Act act, String label, String href) {
        Way way(String path) {
            return new Way(label, href, path.equals(href) || path.startsWith(href + "/"));
        }
    }

    private static final List<Page> PAGES = List.of(
            new Page(COMPOSE, "way.compose", "/compose"),
            new Page(COMPOSE, "way.sent", "/messages"),
            new Page(BE_HERE, "way.inbox", "/inbox"),
            new Page(READ_COPIES, "way.copies", "/copies"),
            new Page(REVIEW, "way.review", "/review"),
            new Page(SEARCH_ARCHIVE, "way.archive", "/archive"));

    private Ways() {}

    static List<Way> of(SignedIn who, String path) {
        return PAGES.stream()
                .filter(page -> DutyTable.mayAnywhere(who, page.act()))
                .map(page -> page.way(path))
                .toList();
    }
}
