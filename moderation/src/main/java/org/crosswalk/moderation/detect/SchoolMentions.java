package org.crosswalk.moderation.detect;

import java.util.HashSet;
import java.util.Set;
import org.crosswalk.moderation.roster.KnownStudent;
import org.crosswalk.moderation.roster.SchoolNames;
import org.crosswalk.moderation.text.Tokens;

/** The schools that a text names. */
final class SchoolMentions {
    private final Set<String> schools = new HashSet<>();

    SchoolMentions(Tokens tokens, SchoolNames names) {
        names.in(tokens, (from, to, school) -> schools.add(school.id()));
    }

    boolean agree(KnownStudent student) {
        return !schools.isEmpty() && student.schools().stream().anyMatch(schools::contains);
    }
}
