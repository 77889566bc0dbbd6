package org.crosswalk.moderation.lexicon;

import java.util.BitSet;
import java.util.List;

/** The circumstances of one rule, ready to be looked for; only texts that have a term of the rule ask. Immutable. */
final class Surroundings {
    private static final int IDIOM = 0;
    private static final int UNLESS = 1;
    private static final int NEEDS = 2;
    private static final int UNLESS_ANYWHERE = 3;
    private static final int NEEDS_ANYWHERE = 4;

    private final Circumstances circumstances;
    private final Automaton patterns;

    Surroundings(Circumstances circumstances, Vocabulary vocabulary, WordClasses classes) {
        this.circumstances = circumstances;
        AutomatonBuilder builder = new AutomatonBuilder(vocabulary, classes);
        circumstances.idioms().forEach(pattern -> builder.add(pattern, IDIOM));
        circumstances.unless().forEach(pattern -> builder.add(pattern, UNLESS));
        circumstances.needs().forEach(pattern -> builder.add(pattern, NEEDS));
        circumstances.unlessAnywhere().forEach(pattern -> builder.add(pattern, UNLESS_ANYWHERE));
        circumstances.needsAnywhere().forEach(pattern -> builder.add(pattern, NEEDS_ANYWHERE));
        this.patterns = builder.build();
    }

    /** Those of the rule's terms that count. */
    List<Span> left(Wording words, List<Span> terms) {
        Seen seen = new Seen(words);
        Automaton.Walk walk = patterns.over(words, seen);
        for (int word = 0; word < words.size(); word++) {
            walk.at(word);
        }
        return seen.anywhere(circumstances)
                ? terms.stream()
                        .filter(term -> seen.around(term, circumstances))
                        .toList()
                : List.of();
    }

    private static final class Seen implements Automaton.Listener {
        private final Wording words;
        private final BitSet idioms = new BitSet();
        private final BitSet unless = new BitSet();
        private final BitSet needs = new BitSet();
        private boolean unlessAnywhere;
        private boolean needsAnywhere;

        Seen(Wording words) {
            this.words = words;
        }

        @Override
        public void found(int from, int to, int kind) {
            switch (kind) {
                case IDIOM -> idioms.set(from, to);
                case UNLESS -> unless.set(words.sentence(from));
                case NEEDS -> needs.set(words.sentence(from));
                case UNLESS_ANYWHERE -> unlessAnywhere = true;
                default -> needsAnywhere = true;
            }
        }

        boolean anywhere(Circumstances asked) {
            return !unlessAnywhere && (needsAnywhere || asked.needsAnywhere().isEmpty());
        }

        boolean around(Span term, Circumstances asked) {
            int idiom = idioms.nextSetBit(term.from());
            int sentence = words.sentence(term.from());
            return (idiom < 0 || idiom >= term.to())
                    && !unless.get(sentence)
                    && (asked.needs().isEmpty() || needs.get(sentence));
        }
    }
}
