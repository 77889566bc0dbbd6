package org.crosswalk.moderation.detect;

import java.util.ArrayList;
import java.util.BitSet;
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
        if (candidates.isEmpty()) {
            return List.of();
        }
        List<Mention> first = taken(candidates);
        if (first.isEmpty() || candidates.size() == first.size()) {
            return first;
        }
        BitSet students = new BitSet();
        first.forEach(mention -> students.set(mention.from(), mention.to()));
        candidates.stream()
                .filter(candidate -> !candidate.score().isEnough() && isListedWith(students, candidate.match()))
                .forEach(candidate -> candidate.score().add(Clue.AMONG_STUDENTS));
        return taken(candidates);
    }

    private List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        for (int token = 0; token < tokens.size(); token++) {
            for (NameMatch match : search.startingAt(token)) {
                List<KnownStudent> meant = judge.meant(match);
                candidates.add(new Candidate(match, meant, judge.score(match, meant)));
            }
        }
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
