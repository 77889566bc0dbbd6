package org.crosswalk.moderation.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private static final int SHORTEST = 3;

    private final List<KnownSchool> schools;
    private final TokenTrie names;
    private final Set<String> words;

    private SchoolNames(List<KnownSchool> schools, TokenTrie names) {
        this.schools = schools;
        this.names = names;
        this.words = schools.stream()
                .flatMap(school -> Terms.of(school.name()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the word is a part of any school's name, as the town's mostly is. */
    public boolean haveWord(String word) {
        return words.contains(word);
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
        addShortNames(schools, names);
        return new SchoolNames(schools, names.build());
    }

    /** Sawyer for Sawyer Hill School where no other begins so, and PAHS for Port Ambrose High School. */
    private static void addShortNames(List<KnownSchool> schools, TokenTrie.Builder names) {
        Map<String, List<Integer>> shorter = new HashMap<>();
        for (int i = 0; i < schools.size(); i++) {
            List<String> words = Terms.of(schools.get(i).name());
            int school = i;
            shortNames(words)
                    .forEach(name -> shorter.computeIfAbsent(name, absent -> new ArrayList<>())
                            .add(school));
        }
        shorter.forEach((name, bearers) -> {
            if (bearers.size() == 1) {
                names.add(List.of(name), bearers.getFirst());
            }
        });
    }

    private static List<String> shortNames(List<String> words) {
        String letters = words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        boolean several = words.size() > 2 && !words.contains("high");
        return Stream.of(several ? words.getFirst() : "", letters)
                .filter(name -> name.length() >= SHORTEST)
                .toList();
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
