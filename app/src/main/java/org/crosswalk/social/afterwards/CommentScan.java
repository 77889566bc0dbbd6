package org.crosswalk.social.afterwards;

import jakarta.inject.Singleton;
import java.util.List;
import org.crosswalk.moderation.detect.ScanContext;
import org.crosswalk.moderation.verdict.Finding;
import org.crosswalk.moderation.verdict.Severity;
import org.crosswalk.moderation.writing.Author;
import org.crosswalk.moderation.writing.Kind;
import org.crosswalk.scan.CurrentScanner;
import org.crosswalk.scan.CurrentScanner.Snapshot;
import org.crosswalk.scan.ScanEdition;
import org.crosswalk.scan.ScanEntry;
import org.crosswalk.scan.ScanEntry.Spot;
import org.crosswalk.social.afterwards.Heard.Concern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at what the public said. */
@Singleton
class CommentScan {
    private static final Logger LOG = LoggerFactory.getLogger(CommentScan.class);
    private static final ScanContext CONTEXT = ScanContext.of(Kind.COMMENT, Author.PUBLIC);

    private final CurrentScanner scanner;

    CommentScan(CurrentScanner scanner) {
        this.scanner = scanner;
    }

    /** @param spots what was found, in the order of the text */
    record Found(Concern concern, List<String> categories, List<Spot> spots, ScanEdition by) {
        ScanEntry entry(Heard heard) {
            return new ScanEntry(
                    ScanEntry.Of.COMMENT, heard.id(), heard.edits(), "", by, concern == Concern.UNKNOWN, spots);
        }
    }

    Found of(String text) {
        try {
            Snapshot now = scanner.now();
            List<Finding> findings = now.scan(text, CONTEXT);
            return new Found(
                    concern(findings),
                    findings.stream()
                            .map(finding -> finding.category().id())
                            .distinct()
                            .sorted()
                            .toList(),
                    findings.stream().map(CommentScan::spot).toList(),
                    now.edition());
        } catch (RuntimeException e) {
            LOG.error("The scan of a comment failed: {}", e.getClass().getName());
            return new Found(Concern.UNKNOWN, List.of(), List.of(), ScanEdition.NONE);
        }
    }

    private static Spot spot(Finding finding) {
        return new Spot(
                "text",
                finding.start(),
                finding.end(),
                finding.category().id(),
                finding.severity().id(),
                finding.rule(),
                finding.why(),
                finding.students().stream().sorted().toList());
    }

    private static Concern concern(List<Finding> findings) {
        if (findings.isEmpty()) {
            return Concern.NONE;
        }
        return findings.stream().allMatch(finding -> finding.severity() == Severity.LOW)
                ? Concern.SLIGHT
                : Concern.GRAVE;
    }
}
