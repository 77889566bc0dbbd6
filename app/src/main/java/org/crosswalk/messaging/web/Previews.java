package org.crosswalk.messaging.web;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crosswalk.common.Channel;
import org.crosswalk.messaging.Addressee;
import org.crosswalk.messaging.Preview;
import org.crosswalk.messaging.Unreached;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.page.Draft;
import org.crosswalk.templates.page.GroupName;
import org.crosswalk.templates.page.PreviewPart;

/** Shows a preview. */
@Singleton
class Previews {
    /** As many names as a page can bear. */
    private static final int NAMES = 60;

    private final Verdicts verdicts;

    Previews(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    /** @param leaves when it would leave; empty where that is at once */
    PreviewPart shown(
            Frame frame, GroupName group, Draft form, Preview preview, Optional<Instant> leaves, LocalDate day) {
        return new PreviewPart(
                frame,
                group,
                reached(preview),
                unreached(preview),
                Findings.typed(form, preview),
                verdicts.shown(preview.verdict(), day),
                leaves.orElse(null),
                preview.draft().urgency().isUrgent(),
                Verdicts.lawful(preview.verdict(), preview.found()));
    }

    static List<PreviewPart.Reached> reached(Preview preview) {
        Map<Addressee.As, List<Addressee>> byPart =
                preview.reach().addressees().stream().collect(Collectors.groupingBy(Addressee::as));
        return List.of(Addressee.As.values()).stream()
                .filter(byPart::containsKey)
                .map(as -> reached(as, byPart.getOrDefault(as, List.of())))
                .toList();
    }

    private static PreviewPart.Reached reached(Addressee.As as, List<Addressee> addressees) {
        return new PreviewPart.Reached(
                PreviewPart.Part.valueOf(as.name()),
                addressees.size(),
                by(Channel.INBOX, addressees),
                by(Channel.EMAIL, addressees),
                addressees.stream().map(Addressee::name).limit(NAMES).toList());
    }

    private static int by(Channel channel, List<Addressee> addressees) {
        return (int) addressees.stream()
                .filter(addressee -> addressee.channels().contains(channel))
                .count();
    }

    private static List<PreviewPart.Unreached> unreached(Preview preview) {
        Map<Unreached.Why, List<Unreached>> byReason =
                preview.reach().unreached().stream().collect(Collectors.groupingBy(Unreached::why));
        return List.of(Unreached.Why.values()).stream()
                .filter(byReason::containsKey)
                .map(why -> unreached(why, byReason.getOrDefault(why, List.of())))
                .toList();
    }

    private static PreviewPart.Unreached unreached(Unreached.Why why, List<Unreached> missed) {
        return new PreviewPart.Unreached(
                PreviewPart.Why.valueOf(why.name()),
                missed.size(),
                missed.stream().map(Unreached::name).limit(NAMES).toList());
    }
}
