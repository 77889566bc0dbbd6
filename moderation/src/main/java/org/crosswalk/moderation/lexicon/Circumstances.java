package org.crosswalk.moderation.lexicon;

import java.util.List;
import java.util.stream.Stream;

/**
 * What stands around the terms of a rule.
 *
 * @param idioms longer phrases in which a term is harmless
 * @param unless none of these may stand in the sentence of a term
 * @param needs where given, one of these must stand in the sentence
 * @param unlessAnywhere none may stand in the text
 * @param needsAnywhere where given, one must stand in the text
 */
public record Circumstances(
        List<Pattern> idioms,
        List<Pattern> unless,
        List<Pattern> needs,
        List<Pattern> unlessAnywhere,
        List<Pattern> needsAnywhere) {
    boolean matter() {
        return all().findAny().isPresent();
    }

    Stream<Pattern> all() {
        return Stream.of(idioms, unless, needs, unlessAnywhere, needsAnywhere).flatMap(List::stream);
    }
}
