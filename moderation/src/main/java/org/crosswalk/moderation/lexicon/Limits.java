package org.crosswalk.moderation.lexicon;

import java.util.Set;
import org.crosswalk.moderation.writing.Author;
import org.crosswalk.moderation.writing.Kind;

/** Whose writing a rule looks at, and in what sort of writing. */
public record Limits(Set<Author> authors, Set<Kind> kinds) {
    public Limits {
        authors = Set.copyOf(authors);
        kinds = Set.copyOf(kinds);
    }

    public boolean allow(Author author, Kind kind) {
        return authors.contains(author) && kinds.contains(kind);
    }
}
