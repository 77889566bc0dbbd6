package org.crosswalk.moderation.roster;

import java.util.List;
import java.util.stream.Stream;

/**
 * Words of a text that read like a name of the roster; whether they mean it is for the detector to judge.
 *
 * @param from first token
 * @param to one past the last token
 * @param students all who bear the name so written
 */
public record NameMatch(int from, int to, NameForm form, List<KnownStudent> students) {
    /** The same words, read as the name of more students. */
    NameMatch and(NameMatch other) {
        List<KnownStudent> all = Stream.concat(students.stream(), other.students.stream())
                .distinct()
                .toList();
        return new NameMatch(from, to, form, all);
    }
}
