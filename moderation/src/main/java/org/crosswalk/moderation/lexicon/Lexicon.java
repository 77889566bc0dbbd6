package org.crosswalk.moderation.lexicon;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.crosswalk.moderation.text.Terms;
import org.crosswalk.moderation.text.TokenTrie;
import org.crosswalk.moderation.text.Tokens;
import org.crosswalk.moderation.verdict.Category;

/** The rules as one trie of phrases. Immutable. */
public final class Lexicon {
    private static final List<Category> SHIPPED = List.of(
            Category.HEALTH,
            Category.DISCIPLINE,
            Category.ACADEMIC,
            Category.BULLYING,
            Category.THREAT,
            Category.SELF_HARM,
            Category.PROFANITY,
            Category.WEAPONS,
            Category.DRUGS_ALCOHOL,
            Category.SEXUAL,
            Category.HATE);

    private final List<Rule> rules;
    private final TokenTrie phrases;

    private Lexicon(List<Rule> rules, TokenTrie phrases) {
        this.rules = rules;
        this.phrases = phrases;
    }

    /** The rules that come with the library, one file a category. */
    public static Lexicon standard() {
        return of(SHIPPED.stream().map(RuleFile::of).flatMap(List::stream).toList());
    }

    public static Lexicon of(Collection<Rule> rules) {
        List<Rule> known = List.copyOf(rules);
        TokenTrie.Builder phrases = new TokenTrie.Builder();
        for (int i = 0; i < known.size(); i++) {
            int rule = i;
            known.get(i).terms().forEach(term -> phrases.add(Terms.of(term), PhraseHits.term(rule)));
            known.get(i).idioms().forEach(idiom -> phrases.add(Terms.of(idiom), PhraseHits.idiom(rule)));
        }
        return new Lexicon(known, phrases.build());
    }

    public List<Rule> rules() {
        return rules;
    }

    public Stream<Rule> rules(Category category) {
        return rules.stream().filter(rule -> rule.category() == category);
    }

    /** Where the text has words of a rule, idioms aside; in reading order. */
    public List<PhraseHit> in(Tokens tokens) {
        PhraseHits hits = new PhraseHits(rules);
        for (int token = 0; token < tokens.size(); token++) {
            phrases.walk(tokens, token, hits);
            hits.take();
        }
        return hits.all();
    }
}
