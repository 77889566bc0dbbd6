package org.crosswalk.templates.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.crosswalk.templates.Words;

/**
 * A draft for counsel of what is written after a breach (M.G.L. c.93H §3(b)); what the program cannot know stands in square brackets. It is
 * no {@link Notice}, so nothing sends it. Residents are told neither the nature of the breach nor how many they are; the two offices are told both.
 *
 * @param kinds of information, in words
 * @param months of credit monitoring; 0 where no social security number is among it
 */
public record BreachLetter(
        Words words, To to, String district, LocalDate noticed, String happened, List<String> kinds, int months) {
    public BreachLetter {
        kinds = List.copyOf(kinds);
    }

    public enum To {
        RESIDENTS,
        /** The attorney general, and the director of consumer affairs and business regulation. */
        OFFICES
    }

    public String subject() {
        return words.of("breachLetter.subject." + to, district);
    }

    /** Its paragraphs, in order. */
    public List<String> paragraphs() {
        return switch (to) {
            case RESIDENTS -> residents();
            case OFFICES -> offices();
        };
    }

    private List<String> residents() {
        return Stream.concat(
                        Stream.of(
                                words.of("breachLetter.residents.dear"),
                                words.of("breachLetter.residents.what", district, all()),
                                words.of("breachLetter.residents.police"),
                                words.of("breachLetter.residents.freeze"),
                                words.of("breachLetter.residents.agencies")),
                        Stream.concat(
                                months == 0
                                        ? Stream.empty()
                                        : Stream.of(words.of("breachLetter.residents.monitoring", months)),
                                Stream.of(
                                        words.of("breachLetter.residents.ask"),
                                        words.of("breachLetter.signed", district))))
                .toList();
    }

    private List<String> offices() {
        return List.of(
                words.of("breachLetter.offices.who", district),
                words.of("breachLetter.offices.nature", words.day(noticed), happened),
                words.of("breachLetter.offices.many"),
                words.of("breachLetter.offices.kinds", all()),
                words.of("breachLetter.offices.responsible"),
                words.of("breachLetter.offices.program"),
                words.of("breachLetter.offices.steps"),
                words.of("breachLetter.offices.sample"),
                words.of("breachLetter.signed", district));
    }

    private String all() {
        return kinds.isEmpty() ? words.of("breachLetter.kinds.unknown") : String.join(", ", kinds);
    }
}
