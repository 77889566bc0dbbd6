package org.crosswalk.policy;

import java.util.Set;
import org.crosswalk.common.PersonId;

/**
 * One thing the scan found, as far as a rule needs it.
 *
 * @param category the scanner's category id, such as {@code health}
 * @param students whom the words fit; empty where the finding is not about a student
 */
public record ScanFact(String category, Set<PersonId> students) {
    /** Everything the scanner has a name for, and files of which not all could be read; a pack that names another has a slip of the pen. */
    public static final Set<String> CATEGORIES = Set.of(
            "student-name",
            "student-id",
            "birth-date",
            "ssn",
            "phone",
            "email",
            "address",
            "health",
            "discipline",
            "academic",
            "custody",
            "immigration",
            "re-identification",
            "bullying",
            "hate",
            "threat",
            "self-harm",
            "sexual",
            "drugs-alcohol",
            "weapons",
            "profanity",
            "negative-about-school-people",
            "commercial",
            "political",
            "religious",
            "fundraising",
            "personal-contact",
            "personal-nature",
            "privacy-medical",
            "privacy-academic",
            "unread-file");
}
