package org.crosswalk.messaging.web;

import java.util.List;
import org.crosswalk.messaging.Enclosed;
import org.crosswalk.templates.page.ComposePage;
import org.crosswalk.templates.page.Draft;

/**
 * The files of a form: those it kept, and those it just brought.
 *
 * @param files what goes along, in order
 * @param refused what was brought and not taken
 * @param gone whether some that the form kept are no longer here
 */
record Brought(List<Enclosed> files, List<ComposePage.Refused> refused, boolean gone) {
    static final Brought NOTHING = new Brought(List.of(), List.of(), false);

    /** The form with them. */
    Draft in(Draft shown) {
        return shown.with(files.stream()
                .map(file -> new Draft.File(
                        String.valueOf(file.upload()),
                        file.name(),
                        file.size(),
                        file.unread() == null ? "" : file.unread()))
                .toList());
    }
}
