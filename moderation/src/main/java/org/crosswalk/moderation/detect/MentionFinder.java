package org.crosswalk.moderation.detect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswalk.moderation.lexicon.PhraseHit;
import org.crosswalk.moderation.roster.KnownStudent;
import org.crosswalk.moderation.roster.NameMatch;
import org.crosswalk.moderation.roster.NameSearch;
import org.crosswalk.moderation.roster.RosterNames;
import org.crosswalk.moderation.text.Tokens;

/**
 * Takes at each place of a text the longest name for which there is evidence; names that stand in a list beside others
 * that were taken are looked at once more.
 */
final class MentionFinder {
    private static final int REACH_OF_LIST = 7;
    private static final int ROUNDS = 3;
    private static final int LIKELY = 6;
    private static final int POSSIBLE = -1;
    private static final int ROW = 3;
    private static final int WIDEST_IN_ROW = 6;
    private static final int SHORT_UNIT = 3;
    private static final Comparator<Candidate> IN_ORDER = Comparator.comparingInt(
                    (Candidate candidate) -> candidate.match().from())
            .thenComparing(candidate -> -candidate.match().to())
            .thenComparing(candidate -> -candidate.score().weight());

    private record Candidate(NameMatch match, List<KnownStudent> meant, Score score) {}

    private final Tokens tokens;
    private final NameSearch search;
    private final NameJudge judge;

    MentionFinder(Tokens tokens, ScanContext context, RosterNames names, List<PhraseHit> hits) {
        this.tokens = tokens;
        this.search = names.in(tokens);
        this.judge = new NameJudge(new Setting(tokens, context, names, hits));
    }

    List<Mention> find() {
        List<Candidate> candidates = candidates();
        findRows(candidates);
        List<Mention> mentions = taken(candidates);
        for (int round = 0; round < ROUNDS && mentions.size() < candidates.size(); round++) {
            if (!support(candidates, mentions)) {
                break;
            }
            mentions = taken(candidates);
        }
        return mentions;
    }

    /** Three names or more with nothing but commas and numbers between them are a list of people. */
    private void findRows(List<Candidate> candidates) {
        List<Candidate> row = new ArrayList<>();
        int end = 0;
        for (Candidate candidate : candidates) {
            NameMatch match = candidate.match();
            boolean inside = match.from() < end;
            if (!inside && !row.isEmpty() && !isRow(end, match.from())) {
                endRow(row);
            }
            if (!inside && candidate.score().weight() >= POSSIBLE) {
                row.add(candidate);
                end = match.to();
            }
        }
        endRow(row);
    }

    private boolean isLoud(List<Candidate> row) {
        return row.stream()
                .allMatch(candidate -> tokens.isAllCapitals(candidate.match().from()));
    }

    private boolean isRow(int from, int to) {
        if (to - from > WIDEST_IN_ROW || !isParted(to) && !isParted(from)) {
            return false;
        }
        for (int token = from; token < to; token++) {
            if (!tokens.isNumber(token) && !isAnd(token) && tokens.term(token).length() > SHORT_UNIT) {
                return false;
            }
        }
        return true;
    }

    /** Words of the language are a list of people only in capitals, or together with a name that is no such word. */
    private void endRow(List<Candidate> row) {
        boolean people = row.stream()
                .anyMatch(candidate -> !candidate.score().has(Clue.SINGLE_WORD_OF_LANGUAGE)
                        || candidate.score().has(Clue.NUMBER_BESIDE));
        int size = people || row.size() > ROW && isLoud(row) ? row.size() : 0;
        row.forEach(candidate ->
                candidate.score().addIf(size >= ROW, Clue.THREE_IN_A_ROW).addIf(size > ROW, Clue.MORE_IN_A_ROW));
        row.clear();
    }

    /** @return whether any name has gained by its neighbours */
    private boolean support(List<Candidate> candidates, List<Mention> mentions) {
        BitSet students = new BitSet();
        mentions.forEach(mention -> students.set(mention.from(), mention.to()));
        BitSet likely = new BitSet();
        candidates.stream()
                .filter(candidate -> candidate.score().weight() >= LIKELY)
                .forEach(candidate ->
                        likely.set(candidate.match().from(), candidate.match().to()));
        boolean gained = false;
        for (Candidate candidate : candidates) {
            if (!candidate.score().isEnough()) {
                int before = candidate.score().weight();
                candidate
                        .score()
                        .addIf(isListedWith(likely, candidate.match()), Clue.AMONG_NAMES)
                        .addIf(isListedWith(students, candidate.match()), Clue.AMONG_STUDENTS);
                gained |= candidate.score().weight() > before;
            }
        }
        return gained;
    }

    private List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        for (int token = 0; token < tokens.size(); token++) {
            for (NameMatch match : search.startingAt(token)) {
                List<KnownStudent> meant = judge.meant(match);
                candidates.add(new Candidate(match, meant, judge.score(match, meant)));
            }
        }
        candidates.sort(IN_ORDER);
        return candidates;
    }

    private static List<Mention> taken(List<Candidate> candidates) {
        List<Mention> mentions = new ArrayList<>();
        int end = 0;
        for (Candidate candidate : candidates) {
            NameMatch match = candidate.match();
            if (match.from() >= end && candidate.score().isEnough()) {
                mentions.add(new Mention(match.from(), match.to(), match.form(), ids(candidate.meant())));
                end = match.to();
            }
        }
        return mentions;
    }

    /** Whether another student is named a few words away, with a mark or "and" between. */
    private boolean isListedWith(BitSet students, NameMatch match) {
        int before = match.from() > 0 ? students.previousSetBit(match.from() - 1) : -1;
        int after = students.nextSetBit(match.to());
        return before >= 0 && match.from() - before < REACH_OF_LIST && isParted(match.from())
                || after >= 0 && after - match.to() < REACH_OF_LIST && isParted(match.to());
    }

    private boolean isParted(int token) {
        return token > 0 && (!tokens.joined(token) || isAnd(token) || isAnd(token - 1) || tokens.isNumber(token));
    }

    private boolean isAnd(int token) {
        return token < tokens.size() && Set.of("and", "y", "e", "vs", "or").contains(tokens.term(token));
    }

    static Set<String> ids(List<KnownStudent> students) {
        return students.stream().map(KnownStudent::id).collect(Collectors.toUnmodifiableSet());
    }
}
