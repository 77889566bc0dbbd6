package org.crosswalk.templates.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A group as pages name it.
 *
 * @param id as in its address; need not be fit for one
 * @param school the school's name
 */
public record GroupName(String id, String title, Kind kind, String school) {
    public enum Kind {
        TEAM,
        CLUB,
        CLASS,
        SCHOOL,
        DISTRICT
    }

    /** Where the group's pages are: {@code /groups/…}. */
    public String path() {
        return "/groups/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
