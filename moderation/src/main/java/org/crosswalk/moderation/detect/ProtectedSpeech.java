package org.crosswalk.moderation.detect;

import java.util.EnumSet;
import java.util.Set;
import org.crosswalk.moderation.lexicon.Trigger;
import org.crosswalk.moderation.verdict.Category;
import org.crosswalk.moderation.verdict.Finding;

/**
 * Staff who write of wages, hours, contract, staffing, safety or conditions of work are left alone (LEI-24, WES-17).
 * Students' data and danger to someone count all the same.
 */
final class ProtectedSpeech {
    private static final Set<Category> LEFT_ALONE = EnumSet.of(
            Category.NEGATIVE_ABOUT_SCHOOL_PEOPLE,
            Category.BULLYING,
            Category.PROFANITY,
            Category.WEAPONS,
            Category.DRUGS_ALCOHOL,
            Category.COMMERCIAL,
            Category.FUNDRAISING,
            Category.RELIGIOUS,
            Category.PERSONAL_CONTACT,
            Category.PERSONAL_NATURE);

    private final boolean spoken;

    ProtectedSpeech(Reading reading) {
        this.spoken = !reading.hits(Trigger.PROTECTS).isEmpty();
    }

    boolean lets(Finding finding) {
        return !spoken || !finding.students().isEmpty() || !LEFT_ALONE.contains(finding.category());
    }
}
