package org.crosswalk.moderation.detect;

import java.util.Set;
import org.crosswalk.moderation.roster.OrdinaryWords;
import org.crosswalk.moderation.roster.RosterNames;
import org.crosswalk.moderation.text.Tokens;
import org.crosswalk.moderation.text.WordList;

/** What makes a whole name that of somebody of another town, of a firm, or of no person at all. */
final class ElsewhereClues {
    private static final Set<String> DEFEATED = Set.of(
            "beat", "beats", "defeated", "edged", "topped", "downed", "outlasted", "stunned", "blanked", "upset");
    private static final Set<String> LETTERS_AFTER =
            Set.of("dmd", "dds", "md", "dvm", "esq", "cpa", "phd", "licsw", "realtor", "llc", "inc");
    private static final Set<String> THINGS = WordList.words(ElsewhereClues.class, "named-things.txt");
    private static final Set<String> COPULAS = Set.of("is", "was", "are", "were");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "our", "one");
    private static final Set<String> US = Set.of("us");
    private static final int REACH_OF_US = 3;
    private static final int REACH_OF_THING = 3;

    private final Tokens tokens;
    private final RosterNames names;

    ElsewhereClues(Tokens tokens, RosterNames names) {
        this.tokens = tokens;
        this.names = names;
    }

    void addTo(Score score, Surroundings near) {
        if (near.match().form().isWhole()) {
            score.addIf(isOfTown(near) || isOfTeam(near) || hasBeatenUs(near), Clue.OTHER_TOWN)
                    .addIf(hasLettersAfter(near), Clue.HONORIFIC)
                    .addIf(isThing(near), Clue.NAMED_THING);
        }
    }

    /** Rose Bell of Wexcombe. */
    private boolean isOfTown(Surroundings near) {
        return near.goesOn() && tokens.term(near.to()).equals("of") && isTown(near, near.to() + 1);
    }

    /** Wexcombe's Rose Bell, Wexcombe senior Rose Bell. */
    private boolean isOfTeam(Surroundings near) {
        int before = near.before();
        if (before < 1 || !tokens.joined(near.from())) {
            return false;
        }
        boolean owned = tokens.term(before).equals("s") && tokens.afterApostrophe(before);
        boolean part = WordSet.CLASS_WORDS.hasTokenAt(tokens, before) || WordSet.ROLES.hasTokenAt(tokens, before);
        return (owned || part) && tokens.joined(before) && isTown(near, before - 1);
    }

    private boolean isTown(Surroundings near, int token) {
        return near.isSameSentence(token)
                && tokens.isCapitalized(token)
                && !tokens.isAllCapitals(token)
                && (OrdinaryWords.isPlace(tokens.term(token)) || !OrdinaryWords.contains(tokens.term(token)))
                && !names.knows(tokens.term(token))
                && !names.staff().knows(tokens.term(token))
                && !names.schools().haveWord(tokens.term(token))
                && !WordSet.TEAM_WORDS.hasTokenAt(tokens, token);
    }

    /** Rose Park beat us in overtime. */
    private boolean hasBeatenUs(Surroundings near) {
        return near.goesOn()
                && DEFEATED.contains(tokens.term(near.to()))
                && Nearby.after(tokens, near.to() + 1, REACH_OF_US, US);
    }

    /** Rose Bell, DMD. */
    private boolean hasLettersAfter(Surroundings near) {
        int after = near.to();
        return near.isSameSentence(after) && tokens.isAllCapitals(after) && LETTERS_AFTER.contains(tokens.term(after));
    }

    /** Rose Bell is the color of the new shirts. */
    private boolean isThing(Surroundings near) {
        int article = near.to() + 1;
        return near.goesOn()
                && near.isSameSentence(article)
                && COPULAS.contains(tokens.term(near.to()))
                && ARTICLES.contains(tokens.term(article))
                && Nearby.after(tokens, article + 1, REACH_OF_THING, THINGS);
    }
}
