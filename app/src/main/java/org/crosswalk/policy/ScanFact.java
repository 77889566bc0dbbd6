package org.crosswalk.policy;

import java.util.Set;
import org.crosswalk.common.PersonId;

/**
 * One thing the scan found, as far as a rule needs it.
 *
 * @param category the scanner's category id, such as {@code health}
 * @param students whom the words fit; empty where the finding is not about a student
 */
public record ScanFact(String category, Set<PersonId> students) {}
