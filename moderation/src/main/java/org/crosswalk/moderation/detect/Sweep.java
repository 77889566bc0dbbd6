package org.crosswalk.moderation.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.crosswalk.moderation.text.Tokens;
import org.crosswalk.moderation.verdict.Finding;

/** Goes along a text once and judges what is written at each place; what was read is not read again. */
final class Sweep {
    private Sweep() {}

    /** What reads something that may begin at a word. */
    interface Reader<W> {
        Optional<W> at(Tokens tokens, int token);
    }

    /** @param end one past the last token of what was read */
    static <W> List<Finding> of(
            Reading reading, Reader<W> reader, ToIntFunction<W> end, Function<W, Optional<Finding>> judge) {
        Tokens tokens = reading.tokens();
        List<Finding> findings = new ArrayList<>();
        int token = 0;
        while (token < tokens.size()) {
            Optional<W> written = reader.at(tokens, token);
            written.flatMap(judge).ifPresent(findings::add);
            token = written.isPresent() ? end.applyAsInt(written.get()) : token + 1;
        }
        return findings;
    }
}
