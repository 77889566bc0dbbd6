package org.crosswalk.social.web;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosswalk.messaging.ReasonWords;
import org.crosswalk.policy.Explanation;
import org.crosswalk.social.posts.Appeal;
import org.crosswalk.social.posts.Checked;
import org.crosswalk.social.posts.Checked.Word;
import org.crosswalk.templates.page.Decision;
import org.crosswalk.templates.page.Found;
import org.crosswalk.templates.page.Outcome;

/** Shows what the scan and the pack say of a post. */
@Singleton
class Checks {
    private final ReasonWords words = ReasonWords.in(Locale.ENGLISH);

    /** What the pack says; what consents say is shown apart. */
    Decision decision(Checked checked) {
        return new Decision(
                outcome(checked),
                List.of(),
                checked.words().stream()
                        .filter(word -> !word.ruling().equals("note"))
                        .sorted(Comparator.comparingInt(Checks::mildness))
                        .map(this::reason)
                        .distinct()
                        .toList(),
                checked.edition());
    }

    private static Outcome outcome(Checked checked) {
        return switch (checked.outcome()) {
            case CLEAR, WARNED -> Outcome.SENT;
            case HELD -> Outcome.HELD;
            case STOPPED -> Outcome.REFUSED;
        };
    }

    private static int mildness(Word word) {
        return switch (word.ruling()) {
            case "forbid" -> 0;
            case "hold" -> 1;
            default -> 2;
        };
    }

    private Decision.Reason reason(Word word) {
        return new Decision.Reason(
                words.of(new Explanation(word.says(), word.with())),
                word.clause(),
                word.document(),
                word.section(),
                word.quote());
    }

    /**
     * What was found in the text itself.
     *
     * @param before how many blanks the field has before the text begins
     */
    List<Found> inText(Checked checked, List<Appeal> appeals, int before) {
        return IntStream.range(0, checked.found().size())
                .filter(i -> checked.found().get(i).part().equals("text"))
                .mapToObj(i -> found(i, checked, appeals, before))
                .toList();
    }

    private static Found found(int index, Checked checked, List<Appeal> appeals, int before) {
        org.crosswalk.social.posts.Found found = checked.found().get(index);
        return new Found(
                index,
                new Found.Place(Found.Field.TEXT, found.start() + before, found.end() + before),
                found.words(),
                found.category(),
                found.why(),
                follows(found.category(), checked.words()),
                appeals.stream()
                        .filter(appeal -> appeal.finding() == index)
                        .map(appeal -> new Found.Dispute(appeal.at(), appeal.note()))
                        .findFirst()
                        .orElse(null));
    }

    private static Found.Follows follows(String category, List<Word> words) {
        Stream<Found.Follows> said = words.stream()
                .filter(word -> word.with().contains(category))
                .map(word -> switch (word.ruling()) {
                    case "forbid" -> Found.Follows.REFUSE;
                    case "hold" -> Found.Follows.HOLD;
                    case "warn" -> Found.Follows.WARN;
                    default -> Found.Follows.NOTE;
                });
        return said.max(Comparator.naturalOrder()).orElse(Found.Follows.NOTE);
    }
}
