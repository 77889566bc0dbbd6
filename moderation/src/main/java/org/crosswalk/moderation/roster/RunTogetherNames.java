package org.crosswalk.moderation.roster;

import org.crosswalk.moderation.text.Tokens;

/** Names written in one word where words hang together, in handles, addresses and file names: jorgevillarreal07, athornton. */
final class RunTogetherNames {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 40;
    private static final int SHORTEST_AFTER_INITIAL = 4;
    private static final int SHORTEST_WITHIN = 8;
    private static final int SHORTEST_PART = 2;

    private final Tokens tokens;
    private final People people;
    private final NameSearch.Listener listener;

    RunTogetherNames(Tokens tokens, People people, NameSearch.Listener listener) {
        this.tokens = tokens;
        this.people = people;
        this.listener = listener;
    }

    void at(int token) {
        String term = tokens.term(token);
        if (!tokens.isLinked(token) || term.length() < SHORTEST || term.length() > LONGEST) {
            return;
        }
        within(token, term);
        for (int cut = 1; cut < term.length(); cut++) {
            int left = people.trie().part(term.substring(0, cut));
            int right = people.trie().part(term.substring(cut));
            if (left != PartTrie.NONE && right != PartTrie.NONE) {
                together(token, left, right);
                together(token, right, left);
            }
            if (tokens.isTag(token)) {
                beside(token, left, term.substring(cut));
                beside(token, right, term.substring(0, cut));
            }
            if (cut == 1 && right != PartTrie.NONE) {
                withInitial(token, term.charAt(0), right, term.length() - 1);
            } else if (cut == term.length() - 1 && left != PartTrie.NONE) {
                withInitial(token, term.charAt(cut), left, cut);
                withFamilyInitial(token, left, term.charAt(cut));
            }
        }
    }

    /** #okaforstrong, #teamokafor: a name and words of the language. */
    private void beside(int token, int part, String rest) {
        if (part != PartTrie.NONE && isUnusual(part) && TagWords.are(rest)) {
            listener.found(token, token + 1, NameForm.SINGLE, People.gather(keep -> {
                people.eachOfFamily(part, keep);
                people.eachOfGiven(part, keep);
            }));
        }
    }

    private boolean isUnusual(int part) {
        String word = people.trie().words(part).getFirst();
        return word.length() >= SHORTEST_AFTER_INITIAL && !OrdinaryWords.contains(word);
    }

    /** #freejorgevillarreal, #villarrealforpresident: a whole name among words of the language. */
    private void within(int token, String term) {
        for (int from = 0; from <= term.length() - SHORTEST_WITHIN; from++) {
            if (from == 0 || TagWords.are(term.substring(0, from))) {
                wholeFrom(token, term, from);
            }
        }
    }

    private void wholeFrom(int token, String term, int from) {
        for (int cut = from + SHORTEST_PART; cut <= term.length() - SHORTEST_PART; cut++) {
            int left = people.trie().part(term.substring(from, cut));
            for (int to = cut + SHORTEST_PART; left != PartTrie.NONE && to <= term.length(); to++) {
                int right = people.trie().part(term.substring(cut, to));
                if (right != PartTrie.NONE && to - from >= SHORTEST_WITHIN && isRest(term.substring(to))) {
                    together(token, left, right);
                    together(token, right, left);
                }
            }
        }
    }

    private static boolean isRest(String rest) {
        return rest.isEmpty() || TagWords.are(rest);
    }

    private void together(int token, int given, int family) {
        if (people.isGiven(given) && people.isFamily(family)) {
            listener.found(token, token + 1, NameForm.RUN_TOGETHER, people.withBoth(given, family));
        }
    }

    private void withFamilyInitial(int token, int given, char initial) {
        if (people.isGiven(given) && initial != 's') {
            listener.found(
                    token,
                    token + 1,
                    NameForm.RUN_TOGETHER,
                    People.gather(keep -> people.eachOfGiven(given, person -> {
                        if (people.hasFamilyInitial(person, initial)) {
                            keep.accept(person);
                        }
                    })));
        }
    }

    private void withInitial(int token, char initial, int family, int length) {
        if (people.isFamily(family) && length >= SHORTEST_AFTER_INITIAL) {
            listener.found(
                    token,
                    token + 1,
                    NameForm.RUN_TOGETHER,
                    People.gather(keep -> people.eachOfFamily(family, person -> {
                        if (people.hasGivenInitial(person, initial)) {
                            keep.accept(person);
                        }
                    })));
        }
    }
}
