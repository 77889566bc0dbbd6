package org.crosswalk.moderation.particulars;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crosswalk.moderation.roster.District;
import org.crosswalk.moderation.roster.KnownStudent;
import org.crosswalk.moderation.text.Terms;
import org.crosswalk.moderation.text.Tokens;
import org.crosswalk.moderation.text.WordList;
import org.jspecify.annotations.Nullable;

/** How many students of the roster a description fits, by what it tells of grade, group and language. Immutable. */
public final class Census {
    private static final Map<String, String> GRADES = pairs("grade-words.txt");
    private static final Map<String, String> LANGUAGES = pairs("language-words.txt");
    private static final int SHORTEST_GROUP_WORD = 4;

    private final List<KnownStudent> students;
    private final Map<String, List<KnownStudent>> byGrade;
    private final Map<String, Set<String>> groupsByWord;
    private final Set<String> languages;

    private Census(List<KnownStudent> students) {
        this.students = students;
        this.byGrade = students.stream()
                .filter(student -> student.grade() != null)
                .collect(groupingBy(student -> grade(student.grade())));
        this.groupsByWord = groupsByWord(students);
        this.languages = students.stream()
                .map(student -> student.particulars().language())
                .filter(language -> language != null)
                .collect(toUnmodifiableSet());
    }

    public static Census of(District district) {
        return new Census(district.students());
    }

    private static Map<String, Set<String>> groupsByWord(List<KnownStudent> students) {
        Set<String> titles = students.stream()
                .flatMap(student -> student.particulars().groups().stream())
                .collect(toUnmodifiableSet());
        Map<String, Set<String>> groups = new HashMap<>();
        for (String title : titles) {
            Terms.of(title).stream()
                    .filter(word -> word.length() >= SHORTEST_GROUP_WORD)
                    .forEach(word -> groups.merge(word, Set.of(title), Census::union));
        }
        return groups;
    }

    /**
     * The students whom these words fit.
     *
     * @param to one past the last token
     * @return none where the words tell nothing that the roster knows
     */
    public Optional<List<KnownStudent>> fitting(Tokens tokens, int from, int to) {
        @Nullable String grade = null;
        List<Predicate<KnownStudent>> facts = new ArrayList<>();
        for (int token = from; token < to; token++) {
            grade = grade == null ? gradeAt(tokens, token) : grade;
            language(tokens.term(token)).ifPresent(facts::add);
            group(tokens.term(token)).ifPresent(facts::add);
        }
        if (grade == null && facts.isEmpty()) {
            return Optional.empty();
        }
        Collection<KnownStudent> among = grade == null ? students : byGrade.getOrDefault(grade, List.of());
        return Optional.of(among.stream()
                .filter(student -> facts.stream().allMatch(fact -> fact.test(student)))
                .toList());
    }

    private @Nullable String gradeAt(Tokens tokens, int token) {
        String term = tokens.term(token);
        boolean numbered = tokens.isNumber(token) && term.length() <= 2 && isGrade(tokens, token);
        String grade = numbered ? term : GRADES.get(term);
        return grade != null && byGrade.containsKey(grade) ? grade : null;
    }

    /** 5th, grade 5 */
    private static boolean isGrade(Tokens tokens, int token) {
        boolean ordinal = token + 1 < tokens.size() && tokens.term(token + 1).equals("th");
        return ordinal || token > 0 && tokens.term(token - 1).startsWith("gr");
    }

    private Optional<Predicate<KnownStudent>> language(String word) {
        return Optional.ofNullable(LANGUAGES.get(word))
                .filter(languages::contains)
                .map(tag -> student -> tag.equals(student.particulars().language()));
    }

    private Optional<Predicate<KnownStudent>> group(String word) {
        return Optional.ofNullable(groupsByWord.get(word))
                .map(titles ->
                        student -> student.particulars().groups().stream().anyMatch(titles::contains));
    }

    private static String grade(@Nullable String code) {
        return code == null ? "" : code.replaceFirst("^0+(?=.)", "");
    }

    private static Map<String, String> pairs(String file) {
        return WordList.lines(Census.class, file).stream()
                .map(line -> line.split(" "))
                .collect(toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(toUnmodifiableSet());
    }
}
