package org.crosswalk.records.production;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosswalk.Tidewater;
import org.crosswalk.archive.journal.JournaledMails.Progress;
import org.crosswalk.archive.journal.OldMail;
import org.crosswalk.archive.verify.ExportCheck;
import org.crosswalk.records.index.IndexForTests;
import org.crosswalk.records.redaction.Enclosure;
import org.crosswalk.records.redaction.Ground;
import org.crosswalk.records.redaction.Redaction;
import org.crosswalk.records.redaction.Worked;
import org.crosswalk.records.requests.Mark;
import org.crosswalk.records.requests.RequestId;
import org.crosswalk.records.requests.ResponsiveReview;
import org.crosswalk.records.requests.ResponsiveSet;
import org.crosswalk.records.requests.SearchAdditions;
import org.crosswalk.roster.oneroster.Shared;
import org.junit.jupiter.api.Test;

/** A request on eight thousand real mails, from the mailbox to the volume: journaled, searched, marked, redacted, released and produced. */
@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
@Property(name = "crosswalk.production.enabled", value = "false")
class ListArchiveProductionTest {
    private static final Instant AT = Tidewater.NOON.toInstant();
    private static final String SEARCH = "kind:mail remailer";
    private static final Ground PRIVACY = new Ground("c", "It is a private person's address.");
    private static final Ground UNREAD = new Ground("c", "Nobody could read whether it tells of a private person.");

    @Inject
    OldMail old;

    @Inject
    IndexForTests index;

    @Inject
    Requested requested;

    @Inject
    SearchAdditions additions;

    @Inject
    ResponsiveReview review;

    @Inject
    Redaction redaction;

    @Inject
    Volumes volumes;

    @Inject
    Productions productions;

    @Test
    void aRequestOnEightThousandRealMailsIsProducedAndItsProofsHold() throws Exception {
        Path mailbox = Shared.file("data/mail/list-archive.mbox.gz");
        Clock clock = new Clock();
        Progress journaled = old.journal(mailbox, _ -> {});
        clock.tell("journaled: " + journaled);
        index.catchUp();
        clock.tell("indexed");

        RequestId request = requested.request();
        long found = additions.count(SEARCH).total();
        int added = additions.addAll(request, SEARCH, Tidewater.THEO, AT);
        review.markAll(request, Optional.empty(), Mark.RESPONSIVE, Tidewater.THEO, "They tell of remailers", AT);
        List<Long> entries = review.of(request).marked(Mark.RESPONSIVE).stream()
                .map(ResponsiveSet.Item::entry)
                .toList();
        assertThat(found).isGreaterThan(50);
        assertThat(entries).hasSize((int) found).hasSize(added);
        clock.tell(found + " mails found by " + SEARCH + " and marked responsive");

        redaction.everywhere(request, entries, List.of("toad.com"), PRIVACY, Tidewater.THEO, AT);
        redaction.accept(request, entries, proposal -> true, Tidewater.THEO, AT);
        whatIsUnreadIsWithheld(request, entries);
        clock.tell("redacted");
        Path volume = volumes.of(request, entries);
        Production production = productions.of(request).getFirst();
        clock.tell("released and made: " + productions.making(production.id()).pages() + " pages, " + files(volume)
                + " files, " + lines(volume) + " lines in the withholding log");

        assertThat(production.items()).hasSize(entries.size());
        assertThat(ExportCheck.of(volume.resolve("proofs"), null)).isEmpty();
        try (Stream<Path> texts = Files.list(volume.resolve("TEXT"))) {
            assertThat(texts.toList())
                    .allSatisfy(text -> assertThat(Files.readString(text)).doesNotContainIgnoringCase("toad.com"));
        }
    }

    /** Files whose text nobody can read are withheld. */
    private void whatIsUnreadIsWithheld(RequestId request, List<Long> entries) {
        for (Worked worked : redaction.find(request, entries)) {
            for (Enclosure file : worked.unseen()) {
                long entry = worked.item().entry();
                redaction.withhold(request, entry, "FILE_TEXT." + file.index(), UNREAD, Tidewater.THEO, AT);
            }
        }
    }

    private static long files(Path volume) throws Exception {
        try (Stream<Path> all = Files.walk(volume)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private static long lines(Path volume) throws Exception {
        try (Stream<String> lines = Files.lines(volume.resolve(VolumeWriter.LOG_CSV))) {
            return lines.count() - 1;
        }
    }

    private static final class Clock {
        private long last = System.nanoTime();

        void tell(String what) {
            long now = System.nanoTime();
            System.out.printf("%.1f s  %s%n", (now - last) / 1e9, what);
            last = now;
        }
    }
}
