package org.crosswalk.messaging.web;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crosswalk.messaging.Dispute;
import org.crosswalk.messaging.Disputes;
import org.crosswalk.messaging.Draft;
import org.crosswalk.messaging.Message;
import org.crosswalk.messaging.Preview;
import org.crosswalk.messaging.Verdict;
import org.crosswalk.templates.page.Found;
import org.crosswalk.templates.page.Found.Field;
import org.crosswalk.templates.page.Found.Follows;
import org.crosswalk.templates.page.Found.Place;
import org.crosswalk.templates.page.Passages;
import org.jspecify.annotations.Nullable;

/** Shows what the scan found: where, to what it leads, and what the author says against it. */
@Singleton
class Findings {
    private final Disputes disputes;

    Findings(Disputes disputes) {
        this.disputes = disputes;
    }

    List<Found> of(Message message) {
        Map<Integer, Dispute> disputed =
                disputes.of(message.id()).stream().collect(Collectors.toMap(Dispute::finding, Function.identity()));
        return all(message.draft(), message.found(), message.verdict(), Findings::place, disputed);
    }

    /** With the places in the form's fields, where blanks that a message does not keep may come first. */
    static List<Found> typed(org.crosswalk.templates.page.Draft form, Preview preview) {
        int subject = blanksBefore(form.subject());
        int text = blanksBefore(form.text());
        return all(
                preview.draft(),
                preview.found(),
                preview.verdict(),
                found -> switch (found.part()) {
                    case SUBJECT -> moved(place(found), subject);
                    case TEXT -> moved(place(found), text);
                    case FILE -> place(found);
                },
                Map.of());
    }

    /** As a browser counts: a line end is one. */
    private static int blanksBefore(String typed) {
        String counted = typed.replace("\r\n", "\n");
        return counted.length() - counted.stripLeading().length();
    }

    private static Place moved(Place place, int by) {
        return new Place(place.field(), place.start() + by, place.end() + by);
    }

    private static Place place(org.crosswalk.messaging.Found found) {
        return new Place(Field.valueOf(found.part().name()), found.start(), found.end());
    }

    private static List<Found> all(
            Draft draft,
            List<org.crosswalk.messaging.Found> all,
            Verdict verdict,
            Function<org.crosswalk.messaging.Found, Place> place,
            Map<Integer, Dispute> disputed) {
        return IntStream.range(0, all.size())
                .mapToObj(i -> new Found(
                        i,
                        place.apply(all.get(i)),
                        all.get(i).words(draft),
                        all.get(i).category(),
                        why(all.get(i), draft),
                        follows(all.get(i).category(), verdict),
                        shown(disputed.get(i))))
                .toList();
    }

    private static String why(org.crosswalk.messaging.Found found, Draft draft) {
        Integer file = found.file();
        return file == null
                ? found.why()
                : found.why() + " (" + draft.files().get(file).name() + ")";
    }

    /** The strictest that a rule said of the category; a finding that no rule minds is worth a note. */
    private static Follows follows(String category, Verdict verdict) {
        return verdict.words().stream()
                .filter(word -> word.says().equals("found") && word.with().contains(category))
                .map(word -> follows(word.ruling()))
                .max(Comparator.naturalOrder())
                .orElse(Follows.NOTE);
    }

    private static Follows follows(String ruling) {
        return switch (ruling) {
            case "forbid" -> Follows.REFUSE;
            case "hold" -> Follows.HOLD;
            case "warn" -> Follows.WARN;
            default -> Follows.NOTE;
        };
    }

    private static Found.@Nullable Dispute shown(@Nullable Dispute dispute) {
        return dispute == null ? null : new Found.Dispute(dispute.at(), dispute.note());
    }

    static Passages subject(Message message, List<Found> found) {
        return Passages.of(message.draft().subject(), found, Field.SUBJECT);
    }

    static Passages text(Message message, List<Found> found) {
        return Passages.of(message.draft().text(), found, Field.TEXT);
    }
}
