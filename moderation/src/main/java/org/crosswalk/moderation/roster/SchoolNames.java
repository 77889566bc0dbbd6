package org.crosswalk.moderation.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crosswalk.moderation.text.Terms;
import org.crosswalk.moderation.text.TokenTrie;
import org.crosswalk.moderation.text.Tokens;
import org.crosswalk.moderation.text.WordList;

/**
 * The schools of a district by name, with and without what kind of school they are; but the first word of a high
 * school's name is mostly the town's. Immutable.
 */
public final class SchoolNames {
    private static final Set<String> KINDS = WordList.words(SchoolNames.class, "school-kinds.txt");

    private final List<KnownSchool> schools;
    private final TokenTrie names;

    private SchoolNames(List<KnownSchool> schools, TokenTrie names) {
        this.schools = schools;
        this.names = names;
    }

    /** Hears of each school that the text names. */
    public interface Listener {
        /** @param to one past the last token */
        void found(int from, int to, KnownSchool school);
    }

    static SchoolNames of(List<KnownSchool> schools) {
        TokenTrie.Builder names = new TokenTrie.Builder();
        for (int i = 0; i < schools.size(); i++) {
            List<String> words = new ArrayList<>(Terms.of(schools.get(i).name()));
            while (!words.isEmpty()) {
                names.add(words, i);
                String kind = words.getLast();
                boolean town = kind.equals("high") && words.size() == 2;
                if (!KINDS.contains(kind) || town) {
                    break;
                }
                words.removeLast();
            }
        }
        return new SchoolNames(schools, names.build());
    }

    public void in(Tokens tokens, Listener listener) {
        for (int token = 0; token < tokens.size(); token++) {
            if (tokens.isCapitalized(token)) {
                names.walk(tokens, token, (from, to, values) -> {
                    for (int school : values) {
                        listener.found(from, to, schools.get(school));
                    }
                });
            }
        }
    }
}
