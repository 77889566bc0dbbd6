package org.crosswalk.templates.notice;

import java.util.List;
import java.util.stream.Stream;
import org.crosswalk.templates.Words;

/**
 * What is withheld, on what ground and how that applies, with the right to appeal (M.G.L. c.66 §10(b)(iv); 950 CMR 32.06(3)).
 *
 * @param grounds each with how it applies; never empty
 */
public record DenialLetter(Words words, String request, List<Ground> grounds, String why, String signature)
        implements RecordsLetter {
    public DenialLetter {
        if (grounds.isEmpty()) {
            throw new IllegalArgumentException("A denial names its exemptions");
        }
    }

    /**
     * @param exemption label and name
     * @param records how many records it is used for
     */
    public record Ground(String exemption, String citation, String reason, int records) {}

    @Override
    public String subject() {
        return words.of("letter.denial.subject", request);
    }

    @Override
    public List<String> paragraphs() {
        Stream<String> each = grounds.stream()
                .map(ground -> words.of(
                        "letter.denial.ground",
                        ground.exemption(),
                        ground.citation(),
                        ground.reason(),
                        ground.records()));
        return Stream.of(
                        Stream.of(words.of("letter.denial.withheld", request)),
                        each,
                        Said.without(why).stream(),
                        Stream.of(words.of("letter.denial.segregated"), words.of("letter.appeal")))
                .flatMap(part -> part)
                .toList();
    }
}
