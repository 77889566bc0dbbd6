package org.crosswalk.moderation.roster;

import java.util.List;

/**
 * Words of a text that read like a name of the roster; whether they mean it is for the detector to judge.
 *
 * @param from first token
 * @param to one past the last token
 * @param students all who bear the name so written
 */
public record NameMatch(int from, int to, NameForm form, List<KnownStudent> students) {}
