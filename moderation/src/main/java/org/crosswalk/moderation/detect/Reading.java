package org.crosswalk.moderation.detect;

import java.util.List;
import java.util.Set;
import org.crosswalk.moderation.lexicon.Lexicon;
import org.crosswalk.moderation.lexicon.PhraseHit;
import org.crosswalk.moderation.lexicon.Trigger;
import org.crosswalk.moderation.particulars.Census;
import org.crosswalk.moderation.roster.RosterNames;
import org.crosswalk.moderation.roster.StaffNames;
import org.crosswalk.moderation.text.Tokens;
import org.crosswalk.moderation.verdict.Category;
import org.crosswalk.moderation.verdict.Finding;
import org.crosswalk.moderation.verdict.Severity;

/** A text as all detectors see it: its words, the phrases of rules and the students in it. */
record Reading(
        Tokens tokens,
        ScanContext context,
        List<PhraseHit> hits,
        List<Mention> mentions,
        Subjects subjects,
        List<Description> descriptions,
        Samples samples,
        StaffNames staff) {
    static Reading of(Tokens tokens, ScanContext context, RosterNames names, Census census, Lexicon lexicon) {
        List<PhraseHit> hits = lexicon.in(tokens).stream()
                .filter(hit -> hit.rule().limits().allow(context.author(), context.kind()))
                .toList();
        List<Mention> mentions = new MentionFinder(tokens, context, names, hits).find();
        List<PhraseHit> ofFamilies = lexicon.ofFamilies()
                .map(new FamilyChildren(tokens, names, mentions)::find)
                .orElse(List.of());
        return new Reading(
                tokens,
                context,
                hits,
                mentions,
                Subjects.of(tokens, context, mentions, StudentNumberDetector.mentions(tokens, names)),
                new DescriptionFinder(tokens, hits, ofFamilies, mentions, census).find(),
                new Samples(tokens),
                names.staff());
    }

    List<PhraseHit> hits(Trigger trigger) {
        return hits.stream().filter(hit -> hit.rule().trigger() == trigger).toList();
    }

    /** Mark Down has no low mark, and Alexandra Van Dyke's name is no slur. */
    boolean isName(PhraseHit hit) {
        return Mentions.meeting(mentions, hit.from(), hit.to())
                .filter(mention -> mention.from() <= hit.from() && hit.to() <= mention.to())
                .isPresent();
    }

    Finding finding(PhraseHit hit, Set<String> students) {
        return new Finding(
                hit.rule().category(),
                hit.start(),
                hit.end(),
                students,
                severity(hit),
                hit.rule().name(),
                hit.rule().why());
    }

    /** An oath in a text that speaks of nobody is slight where the writer does not speak for the school. */
    private Severity severity(PhraseHit hit) {
        boolean slight = hit.rule().slightBy().contains(context.author()) && !new Aim(this).somewhere();
        return slight ? Severity.LOW : hit.rule().severity();
    }

    Finding finding(
            Category category, int from, int to, Set<String> students, Severity severity, String rule, String why) {
        return new Finding(category, tokens.start(from), tokens.end(to - 1), students, severity, rule, why);
    }
}
