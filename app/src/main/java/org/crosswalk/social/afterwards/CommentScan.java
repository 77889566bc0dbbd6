package org.crosswalk.social.afterwards;

import jakarta.inject.Singleton;
import java.util.List;
import org.crosswalk.moderation.detect.ScanContext;
import org.crosswalk.moderation.verdict.Finding;
import org.crosswalk.moderation.verdict.Severity;
import org.crosswalk.moderation.writing.Author;
import org.crosswalk.moderation.writing.Kind;
import org.crosswalk.scan.CurrentScanner;
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

    record Found(Concern concern, List<String> categories) {}

    Found of(String text) {
        try {
            List<Finding> findings = scanner.scan(text, CONTEXT);
            return new Found(
                    concern(findings),
                    findings.stream()
                            .map(finding -> finding.category().id())
                            .distinct()
                            .sorted()
                            .toList());
        } catch (RuntimeException e) {
            LOG.error("The scan of a comment failed: {}", e.getClass().getName());
            return new Found(Concern.UNKNOWN, List.of());
        }
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
