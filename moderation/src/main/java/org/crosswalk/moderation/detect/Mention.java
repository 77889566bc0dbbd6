package org.crosswalk.moderation.detect;

import java.util.Set;
import org.crosswalk.moderation.roster.NameForm;

/**
 * A place where the text means a student.
 *
 * @param from first token
 * @param to one past the last token
 * @param students {@code sourcedId}s of all whom the words fit
 */
record Mention(int from, int to, NameForm form, Set<String> students) {}
