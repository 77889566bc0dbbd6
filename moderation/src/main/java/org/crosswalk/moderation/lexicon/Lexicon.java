package org.crosswalk.moderation.lexicon;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosswalk.moderation.text.Tokens;
import org.crosswalk.moderation.verdict.Category;

/** The rules, compiled into one automaton. Immutable. */
public final class Lexicon {
    private static final Comparator<PhraseHit> READING_ORDER =
            Comparator.comparingInt(PhraseHit::start).thenComparingInt(PhraseHit::end);

    private final List<Rule> rules;
    private final Vocabulary vocabulary;
    private final SpelledWords spelled;
    private final UnknownWords unknown;
    private final Automaton terms;
    private final List<Optional<Surroundings>> surroundings;
    private final Optional<Rule> ofFamilies;

    private Lexicon(List<Rule> rules, WordClasses classes) {
        this.rules = rules;
        this.vocabulary = vocabulary(rules, classes);
        this.spelled = new SpelledWords(vocabulary);
        this.unknown = new UnknownWords(vocabulary);
        this.terms = terms(rules, vocabulary, classes);
        this.ofFamilies = rules.stream()
                .filter(rule -> rule.name().equals("re-identification.relative"))
                .findFirst();
        this.surroundings = rules.stream()
                .map(Rule::circumstances)
                .map(around -> Optional.of(around)
                        .filter(Circumstances::matter)
                        .map(some -> new Surroundings(some, vocabulary, classes)))
                .toList();
    }

    /** The rules that come with the library, one file a category; a category without a file has no rules. */
    public static Lexicon standard() {
        return of(Stream.of(Category.values())
                .map(RuleFile::of)
                .flatMap(List::stream)
                .toList());
    }

    public static Lexicon of(Collection<Rule> rules) {
        return new Lexicon(List.copyOf(rules), new WordClasses());
    }

    static Vocabulary vocabulary(List<Rule> rules, WordClasses classes) {
        WordCollector words = new WordCollector(classes);
        rules.stream()
                .flatMap(rule -> Stream.concat(
                        rule.terms().stream(), rule.circumstances().all()))
                .forEach(pattern -> words.addAll(pattern.pieces()));
        return new Vocabulary(words);
    }

    private static Automaton terms(List<Rule> rules, Vocabulary vocabulary, WordClasses classes) {
        AutomatonBuilder builder = new AutomatonBuilder(vocabulary, classes);
        for (int i = 0; i < rules.size(); i++) {
            int rule = i;
            rules.get(i).terms().forEach(term -> builder.add(term, rule));
        }
        return builder.build();
    }

    public List<Rule> rules() {
        return rules;
    }

    /** What is told of a child by its family's name; which words those are, only the roster knows. */
    public Optional<Rule> ofFamilies() {
        return ofFamilies;
    }

    public Stream<Rule> rules(Category category) {
        return rules.stream().filter(rule -> rule.category() == category);
    }

    /** Where the text has words of a rule that count; in reading order. */
    public List<PhraseHit> in(Tokens tokens) {
        Wording words = new WordingReader(vocabulary, spelled, unknown, tokens).read();
        PhraseHits hits = new PhraseHits();
        Automaton.Walk walk = terms.over(words, hits);
        for (int word = 0; word < words.size(); word++) {
            walk.at(word);
        }
        return hits.byRule().isEmpty() ? List.of() : counted(words, hits.byRule());
    }

    private List<PhraseHit> counted(Wording words, Map<Integer, List<Span>> byRule) {
        return byRule.entrySet().stream()
                .flatMap(found -> hits(words, found.getKey(), found.getValue()))
                .sorted(READING_ORDER)
                .toList();
    }

    private Stream<PhraseHit> hits(Wording words, int rule, List<Span> spans) {
        return surroundings.get(rule).map(around -> around.left(words, spans)).orElse(spans).stream()
                .filter(words::isForward)
                .map(span -> words.hit(rules.get(rule), span.from(), span.to()));
    }
}
