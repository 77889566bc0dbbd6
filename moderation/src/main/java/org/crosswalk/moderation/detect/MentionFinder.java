package org.crosswalk.moderation.detect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswalk.moderation.lexicon.PhraseHit;
import org.crosswalk.moderation.lexicon.Trigger;
import org.crosswalk.moderation.roster.KnownStudent;
import org.crosswalk.moderation.roster.NameMatch;
import org.crosswalk.moderation.roster.RosterNames;
import org.crosswalk.moderation.text.Tokens;

/** Goes through the words once and takes, at each, the longest name for which there is evidence. */
final class MentionFinder {
    /** A way of writing that fits more students than this says of none who it is. */
    private static final int MOST_FOR_INITIALS = 4;

    private final Tokens tokens;
    private final ScanContext context;
    private final RosterNames names;
    private final NameEvidence evidence;
    private final BitSet factSentences = new BitSet();

    MentionFinder(Tokens tokens, ScanContext context, RosterNames names, List<PhraseHit> hits) {
        this.tokens = tokens;
        this.context = context;
        this.names = names;
        this.evidence = new NameEvidence(tokens, names);
        hits.stream()
                .filter(hit -> hit.rule().trigger() == Trigger.ABOUT_A_STUDENT)
                .forEach(hit -> factSentences.set(tokens.sentence(hit.from())));
    }

    List<Mention> find() {
        List<Mention> mentions = new ArrayList<>();
        int token = 0;
        while (token < tokens.size()) {
            Optional<Mention> mention = at(token);
            mention.ifPresent(mentions::add);
            token = mention.map(Mention::to).orElse(token + 1);
        }
        return mentions;
    }

    private Optional<Mention> at(int token) {
        for (NameMatch match : names.startingAt(tokens, token)) {
            List<KnownStudent> meant = meant(match);
            if (!meant.isEmpty()) {
                return Optional.of(new Mention(match.from(), match.to(), match.form(), ids(meant)));
            }
        }
        return Optional.empty();
    }

    private List<KnownStudent> meant(NameMatch match) {
        return switch (match.form()) {
            case FULL -> evidence.forFullName(match) ? match.students() : List.of();
            case REVERSED -> evidence.forReversedName(match) ? match.students() : List.of();
            case ABBREVIATED -> evidence.forInitials(match) ? narrowed(match) : List.of();
            case RUN_TOGETHER -> evidence.forHandle(match) ? match.students() : List.of();
            case SINGLE -> single(match);
        };
    }

    private List<KnownStudent> narrowed(NameMatch match) {
        List<KnownStudent> concerned = concerned(match);
        if (!concerned.isEmpty()) {
            return concerned;
        }
        return match.students().size() <= MOST_FOR_INITIALS ? match.students() : List.of();
    }

    private List<KnownStudent> single(NameMatch match) {
        List<KnownStudent> concerned = concerned(match);
        if (!concerned.isEmpty()) {
            return evidence.forMember(match) ? concerned : List.of();
        }
        boolean tells = match.students().size() == 1 && factSentences.get(tokens.sentence(match.from()));
        return tells && evidence.forLoneName(match) ? match.students() : List.of();
    }

    private List<KnownStudent> concerned(NameMatch match) {
        boolean nobody = context.members().isEmpty() && context.about().isEmpty();
        return nobody
                ? List.of()
                : match.students().stream()
                        .filter(student -> context.concerns(student.id()))
                        .toList();
    }

    static Set<String> ids(List<KnownStudent> students) {
        return students.stream().map(KnownStudent::id).collect(Collectors.toUnmodifiableSet());
    }
}
