package org.crosswalk.moderation;

import java.util.List;
import org.crosswalk.moderation.detect.Detectors;
import org.crosswalk.moderation.detect.ScanContext;
import org.crosswalk.moderation.lexicon.Lexicon;
import org.crosswalk.moderation.particulars.Census;
import org.crosswalk.moderation.particulars.KnownParticulars;
import org.crosswalk.moderation.roster.District;
import org.crosswalk.moderation.roster.RosterNames;
import org.crosswalk.moderation.text.SchoolAnalyzer;
import org.crosswalk.moderation.verdict.Finding;

/** The scanner over one snapshot of the roster; make a new one for a new snapshot. */
public final class SchoolScanner implements Scanner {
    private final Detectors detectors;

    private SchoolScanner(Detectors detectors) {
        this.detectors = detectors;
    }

    public static SchoolScanner over(District district, Lexicon lexicon) {
        return new SchoolScanner(
                new Detectors(RosterNames.of(district), KnownParticulars.of(district), Census.of(district), lexicon));
    }

    public static SchoolScanner over(RosterNames names, Lexicon lexicon) {
        return new SchoolScanner(new Detectors(names, lexicon));
    }

    @Override
    public List<Finding> scan(CharSequence text) {
        return scan(text, ScanContext.none());
    }

    @Override
    public List<Finding> scan(CharSequence text, ScanContext context) {
        return detectors.in(SchoolAnalyzer.read(text), context);
    }
}
