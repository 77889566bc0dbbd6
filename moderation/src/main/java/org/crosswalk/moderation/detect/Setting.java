package org.crosswalk.moderation.detect;

import java.util.BitSet;
import java.util.List;
import org.crosswalk.moderation.lexicon.PhraseHit;
import org.crosswalk.moderation.lexicon.Trigger;
import org.crosswalk.moderation.roster.RosterNames;
import org.crosswalk.moderation.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What a whole text tells about whom its names may mean; each thing is looked for only when a name asks for it. */
final class Setting {
    private final Tokens tokens;
    private final ScanContext context;
    private final RosterNames names;
    private final List<PhraseHit> hits;
    private @Nullable GradeMentions grades;
    private @Nullable SchoolMentions schools;
    private @Nullable OtherNames otherNames;
    private @Nullable SentenceWords sentences;
    private @Nullable Salutation salutation;

    Setting(Tokens tokens, ScanContext context, RosterNames names, List<PhraseHit> hits) {
        this.tokens = tokens;
        this.context = context;
        this.names = names;
        this.hits = hits;
    }

    Tokens tokens() {
        return tokens;
    }

    ScanContext context() {
        return context;
    }

    RosterNames names() {
        return names;
    }

    GradeMentions grades() {
        if (grades == null) {
            grades = new GradeMentions(tokens);
        }
        return grades;
    }

    SchoolMentions schools() {
        if (schools == null) {
            schools = new SchoolMentions(tokens, names.schools());
        }
        return schools;
    }

    OtherNames otherNames() {
        if (otherNames == null) {
            otherNames = new OtherNames(tokens, names.staff());
        }
        return otherNames;
    }

    SentenceWords sentences() {
        if (sentences == null) {
            sentences = new SentenceWords(tokens, factSentences());
        }
        return sentences;
    }

    Salutation salutation() {
        if (salutation == null) {
            salutation = new Salutation(tokens);
        }
        return salutation;
    }

    private BitSet factSentences() {
        BitSet sentences = new BitSet();
        hits.stream()
                .filter(hit -> hit.rule().trigger() == Trigger.ABOUT_A_STUDENT)
                .forEach(hit -> sentences.set(tokens.sentence(hit.from())));
        return sentences;
    }
}
