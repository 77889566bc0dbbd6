package org.crosswalk.moderation.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosswalk.moderation.text.TokenTrie;

/** Gathers the phrases of a text: of one rule the longest at each place, none inside an idiom or inside another. */
final class PhraseHits implements TokenTrie.Listener {
    private final List<Rule> rules;
    private final List<PhraseHit> hits = new ArrayList<>();
    private final Map<Integer, PhraseHit> here = new LinkedHashMap<>();
    private final int[] takenUntil;

    PhraseHits(List<Rule> rules) {
        this.rules = rules;
        this.takenUntil = new int[rules.size()];
    }

    static int term(int rule) {
        return 2 * rule;
    }

    static int idiom(int rule) {
        return 2 * rule + 1;
    }

    @Override
    public void found(int from, int to, int[] values) {
        for (int value : values) {
            int rule = value / 2;
            if (value == idiom(rule)) {
                takenUntil[rule] = Math.max(takenUntil[rule], to);
            } else {
                here.put(rule, new PhraseHit(rules.get(rule), from, to));
            }
        }
    }

    /** Keeps what was found at one place, once all that begins there is known. */
    void take() {
        here.forEach(this::keep);
        here.clear();
    }

    private void keep(int rule, PhraseHit hit) {
        if (takenUntil[rule] < hit.to()) {
            takenUntil[rule] = hit.to();
            hits.add(hit);
        }
    }

    List<PhraseHit> all() {
        return List.copyOf(hits);
    }
}
