package org.crosswalk.scan;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.archive.Digest;
import org.crosswalk.moderation.lexicon.Lexicon;
import org.crosswalk.moderation.lexicon.Pattern;
import org.crosswalk.moderation.lexicon.Rule;

/** Tells one edition of the scanner's rules from another: by what they look for, and what they tell. */
final class RulesDigest {
    private RulesDigest() {}

    static String of(Lexicon lexicon) {
        return Digest.of(lexicon.rules().stream()
                .sorted(Comparator.comparing(Rule::name))
                .map(RulesDigest::line)
                .collect(Collectors.joining("\n")));
    }

    private static String line(Rule rule) {
        return Stream.of(
                        Stream.of(
                                rule.name(),
                                rule.severity().id(),
                                rule.trigger().toString(),
                                rule.why()),
                        rule.limits().authors().stream().map(Enum::name).sorted(),
                        rule.limits().kinds().stream().map(Enum::name).sorted(),
                        rule.pardons().stream().map(Object::toString),
                        texts(rule.terms()),
                        texts(rule.circumstances().idioms()),
                        texts(rule.circumstances().unless()),
                        texts(rule.circumstances().needs()),
                        texts(rule.circumstances().unlessAnywhere()),
                        texts(rule.circumstances().needsAnywhere()))
                .map(part -> part.collect(Collectors.joining("|")))
                .collect(Collectors.joining("\t"));
    }

    private static Stream<String> texts(List<Pattern> patterns) {
        return patterns.stream().map(Pattern::text);
    }
}
