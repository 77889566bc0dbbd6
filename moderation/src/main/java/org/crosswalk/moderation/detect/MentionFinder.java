package org.crosswalk.moderation.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswalk.moderation.lexicon.PhraseHit;
import org.crosswalk.moderation.roster.KnownStudent;
import org.crosswalk.moderation.roster.NameForm;
import org.crosswalk.moderation.roster.NameMatch;
import org.crosswalk.moderation.roster.NameSearch;
import org.crosswalk.moderation.roster.RosterNames;
import org.crosswalk.moderation.text.Tokens;

/**
 * Takes at each place of a text the longest name for which there is evidence; names that stand in a list beside others
 * that were taken are looked at once more.
 */
final class MentionFinder {
    private static final int ROUNDS = 3;
    private static final Comparator<Candidate> IN_ORDER = Comparator.comparingInt(Candidate::from)
            .thenComparing(candidate -> -candidate.to())
            .thenComparing(candidate -> -candidate.score().weight());

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
        NameLists lists = new NameLists(tokens, candidates);
        lists.weighRows();
        List<Mention> mentions = taken(candidates);
        for (int round = 0; round < ROUNDS && lists.weighNeighbours(mentions); round++) {
            mentions = taken(candidates);
        }
        return mentions;
    }

    private List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        int token = 0;
        while (token < tokens.size()) {
            int next = token + 1;
            for (NameMatch match : search.startingAt(token)) {
                List<KnownStudent> meant = judge.meant(match);
                Candidate candidate = new Candidate(match, meant, judge.score(match, meant));
                candidates.add(candidate);
                next = isSure(candidate) ? Math.max(next, match.to()) : next;
            }
            token = next;
        }
        candidates.sort(IN_ORDER);
        return candidates;
    }

    /** Inside a whole name nobody else is named. */
    private static boolean isSure(Candidate candidate) {
        return candidate.match().form().ordinal() <= NameForm.REVERSED.ordinal()
                && candidate.score().isEnough();
    }

    private static List<Mention> taken(List<Candidate> candidates) {
        List<Mention> mentions = new ArrayList<>();
        int end = 0;
        for (Candidate candidate : candidates) {
            if (candidate.from() >= end && candidate.score().isEnough()) {
                mentions.add(new Mention(
                        candidate.from(), candidate.to(), candidate.match().form(), ids(candidate.meant())));
                end = candidate.to();
            }
        }
        return mentions;
    }

    static Set<String> ids(List<KnownStudent> students) {
        return students.stream().map(KnownStudent::id).collect(Collectors.toUnmodifiableSet());
    }
}
