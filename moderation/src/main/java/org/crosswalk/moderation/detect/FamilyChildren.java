package org.crosswalk.moderation.detect;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.crosswalk.moderation.lexicon.PhraseHit;
import org.crosswalk.moderation.lexicon.Rule;
import org.crosswalk.moderation.roster.RosterNames;
import org.crosswalk.moderation.text.Tokens;
import org.crosswalk.moderation.text.WordList;

/** Children told by whose they are: the Shalhoubs' boy, Renee Price's daughter. */
final class FamilyChildren {
    private static final Set<String> CHILDREN = WordList.words(FamilyChildren.class, "whose-children.txt");
    private static final Set<String> WHICH = Set.of(
            "own",
            "youngest",
            "oldest",
            "middle",
            "older",
            "younger",
            "elder",
            "twin",
            "little",
            "new",
            "second",
            "first",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth");
    private static final int NOBODY = -1;

    private final Tokens tokens;
    private final RosterNames names;
    private final List<Mention> mentions;

    FamilyChildren(Tokens tokens, RosterNames names, List<Mention> mentions) {
        this.tokens = tokens;
        this.names = names;
        this.mentions = mentions;
    }

    /** @param rule what is told of them */
    List<PhraseHit> find(Rule rule) {
        return IntStream.range(1, tokens.size())
                .filter(token -> CHILDREN.contains(tokens.term(token)))
                .filter(child -> first(child) != NOBODY)
                .mapToObj(child ->
                        new PhraseHit(rule, first(child), child + 1, tokens.start(first(child)), tokens.end(child)))
                .toList();
    }

    /** The first word of the description whose last word is the child, or {@link #NOBODY}. */
    private int first(int child) {
        int owned = child;
        while (owned > 1 && WHICH.contains(tokens.term(owned - 1)) && isSameSentence(owned - 1, child)) {
            owned--;
        }
        int owner = owner(owned);
        if (owner < 1
                || !isSameSentence(owner - 1, child)
                || !isFamily(owner)
                || Mentions.meeting(mentions, owner, owner + 1).isPresent()) {
            return NOBODY;
        }
        boolean article = tokens.term(owner - 1).equals("the");
        boolean adult = tokens.isCapitalized(owner - 1)
                && tokens.spaced(owner)
                && tokens.joined(owner)
                && !WordSet.HONORIFICS.hasTokenAt(tokens, owner - 1);
        return article || adult ? owner - 1 : NOBODY;
    }

    private int owner(int owned) {
        int last = owned - 1;
        if (tokens.term(last).equals("s") && tokens.afterApostrophe(last)) {
            return last - 1;
        }
        int end = tokens.end(last);
        boolean many = tokens.term(last).endsWith("s") && end < tokens.start(owned);
        return many && "'’".indexOf(tokens.original().charAt(end)) >= 0 ? last : NOBODY;
    }

    private boolean isFamily(int token) {
        String term = tokens.term(token);
        return tokens.isCapitalized(token) && (names.knows(term) || isMany(term, "s") || isMany(term, "es"));
    }

    private boolean isMany(String term, String ending) {
        return term.endsWith(ending) && names.knows(term.substring(0, term.length() - ending.length()));
    }

    private boolean isSameSentence(int token, int other) {
        return tokens.sentence(token) == tokens.sentence(other);
    }
}
