package org.crosswalk.social.posts;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.archive.Attachments;
import org.crosswalk.files.PictureText;
import org.crosswalk.moderation.detect.ScanContext;
import org.crosswalk.moderation.verdict.Finding;
import org.crosswalk.moderation.writing.Author;
import org.crosswalk.moderation.writing.Kind;
import org.crosswalk.scan.CurrentScanner;
import org.crosswalk.scan.CurrentScanner.Snapshot;
import org.crosswalk.scan.ScanEdition;
import org.crosswalk.social.Picture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Scans all the words of a post: the text, what is said of each picture, and what is written in it. */
@Singleton
class PostScan {
    private static final Logger LOG = LoggerFactory.getLogger(PostScan.class);
    private static final ScanContext IN_PUBLIC =
            new ScanContext(Kind.SOCIAL_POST, Author.STAFF, Set.of(), Set.of(), null);

    private final CurrentScanner scanner;
    private final PictureText reader;
    private final Attachments attachments;

    PostScan(CurrentScanner scanner, PictureText reader, Attachments attachments) {
        this.scanner = scanner;
        this.reader = reader;
        this.attachments = attachments;
    }

    /** @param unread pictures whose text nobody could read */
    record Scanned(List<Found> found, List<Integer> unread, ScanEdition by) {}

    /** Nothing where the scan could not be made. */
    Optional<Scanned> of(Draft draft) {
        try {
            Snapshot now = scanner.now();
            List<Found> found = new ArrayList<>(found(now, "text", draft.text()).toList());
            List<Integer> unread = new ArrayList<>();
            for (int i = 0; i < draft.pictures().size(); i++) {
                Picture picture = draft.pictures().get(i);
                found.addAll(
                        found(now, "alternative-" + i, picture.alternative()).toList());
                found.addAll(found(now, "caption-" + i, picture.caption()).toList());
                Optional<String> words = reader.of(attachments.read(picture.digest()));
                String part = "words-" + i;
                words.ifPresent(read -> found.addAll(found(now, part, read).toList()));
                if (words.isEmpty()) {
                    unread.add(i);
                }
            }
            return Optional.of(new Scanned(List.copyOf(found), List.copyOf(unread), now.edition()));
        } catch (RuntimeException e) {
            LOG.error("A scan failed: {}", e.getClass().getName());
            return Optional.empty();
        }
    }

    /** The words alone, while they are being written. */
    List<Found> ofText(String text) {
        return found(scanner.now(), "text", text).toList();
    }

    private static Stream<Found> found(Snapshot scanner, String part, String text) {
        return scanner.scan(text, IN_PUBLIC).stream().map(finding -> found(part, text, finding));
    }

    private static Found found(String part, String text, Finding finding) {
        return new Found(
                part,
                finding.start(),
                finding.end(),
                text.substring(finding.start(), finding.end()),
                finding.category().id(),
                finding.severity().id(),
                finding.rule(),
                finding.why(),
                finding.students().stream().sorted().toList());
    }
}
