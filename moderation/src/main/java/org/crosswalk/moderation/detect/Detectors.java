package org.crosswalk.moderation.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crosswalk.moderation.lexicon.Lexicon;
import org.crosswalk.moderation.particulars.Census;
import org.crosswalk.moderation.particulars.KnownParticulars;
import org.crosswalk.moderation.roster.District;
import org.crosswalk.moderation.roster.RosterNames;
import org.crosswalk.moderation.text.Tokens;
import org.crosswalk.moderation.verdict.Finding;

/** All detectors over one roster and one lexicon. Immutable. */
public final class Detectors {
    private static final Comparator<Finding> READING_ORDER =
            Comparator.comparingInt(Finding::start).thenComparing(Finding::end).thenComparing(Finding::category);

    private final RosterNames names;
    private final Census census;
    private final Lexicon lexicon;
    private final List<Detector> detectors;

    /** Knows names only. */
    public Detectors(RosterNames names, Lexicon lexicon) {
        this(names, KnownParticulars.none(), Census.of(District.ofStudents(List.of())), lexicon);
    }

    public Detectors(RosterNames names, KnownParticulars particulars, Census census, Lexicon lexicon) {
        this.names = names;
        this.census = census;
        this.lexicon = lexicon;
        this.detectors = List.of(
                new StudentNameDetector(),
                new StudentNumberDetector(names),
                new SensitiveFactDetector(),
                new DescriptionDetector(),
                new PhraseDetector(),
                new InsultDetector(),
                new PersonalFactDetector(),
                new MarkListDetector(),
                new PhoneDetector(particulars),
                new EmailDetector(particulars, names),
                new AddressDetector(particulars),
                new BirthDateDetector(particulars),
                new SocialSecurityDetector());
    }

    /** Findings in reading order. */
    public List<Finding> in(Tokens tokens, ScanContext context) {
        Reading reading = Reading.of(tokens, context, names, census, lexicon);
        ProtectedSpeech speech = new ProtectedSpeech(reading);
        List<Finding> findings = new ArrayList<>();
        for (Detector detector : detectors) {
            for (Finding finding : detector.in(reading)) {
                if (speech.lets(finding)) {
                    findings.add(finding);
                }
            }
        }
        findings.sort(READING_ORDER);
        return List.copyOf(findings);
    }
}
