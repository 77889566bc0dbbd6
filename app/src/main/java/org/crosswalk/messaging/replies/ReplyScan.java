package org.crosswalk.messaging.replies;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswalk.common.PersonId;
import org.crosswalk.messaging.Found;
import org.crosswalk.messaging.Message;
import org.crosswalk.messaging.PolicyInForce;
import org.crosswalk.messaging.replies.Reply.As;
import org.crosswalk.moderation.detect.ScanContext;
import org.crosswalk.moderation.verdict.Finding;
import org.crosswalk.moderation.writing.Author;
import org.crosswalk.moderation.writing.Kind;
import org.crosswalk.policy.Consequence;
import org.crosswalk.policy.Pack;
import org.crosswalk.policy.rules.ScanTable;
import org.crosswalk.roster.Groups;
import org.crosswalk.roster.Member;
import org.crosswalk.scan.CurrentScanner;
import org.crosswalk.scan.CurrentScanner.Snapshot;
import org.crosswalk.scan.ScanEdition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for harm in an answer, and says what the district's pack makes of it (BOS-04). */
@Singleton
class ReplyScan {
    private static final Logger LOG = LoggerFactory.getLogger(ReplyScan.class);

    private final CurrentScanner scanner;
    private final PolicyInForce policy;
    private final Groups groups;

    ReplyScan(CurrentScanner scanner, PolicyInForce policy, Groups groups) {
        this.scanner = scanner;
        this.policy = policy;
        this.groups = groups;
    }

    /**
     * What came of it.
     *
     * @param edition the pack and its edition; empty where the scan failed
     */
    record Seen(List<Found> found, Consequence follows, String edition, ScanEdition by, boolean failed) {}

    /** What could not be scanned is held: a failure is not "nothing found". */
    Seen of(String text, Message to, PersonId author, As as, LocalDate on) {
        try {
            Snapshot now = scanner.now();
            List<Found> found = now.scan(text, context(to, author, as, on)).stream()
                    .map(ReplyScan::found)
                    .toList();
            Pack pack = policy.on(on, to.school(), to.draft().group()).pack();
            Consequence follows = ScanTable.of(pack).strictest(found.stream().map(Found::category), as.writing());
            return new Seen(found, follows, pack.edition().toString(), now.edition(), false);
        } catch (RuntimeException e) {
            LOG.error("A reply could not be scanned: {}", e.getClass().getName());
            return new Seen(List.of(), Consequence.HOLD, "", ScanEdition.NONE, true);
        }
    }

    private ScanContext context(Message to, PersonId author, As as, LocalDate on) {
        Set<String> students = groups.members(to.draft().group(), on).stream()
                .filter(member -> member.part() == Member.Part.STUDENT)
                .map(member -> member.person().value())
                .collect(Collectors.toSet());
        return switch (as) {
            case STUDENT -> new ScanContext(Kind.STUDENT_REPLY, Author.STUDENT, students, Set.of(author.value()), null);
            case GUARDIAN -> new ScanContext(Kind.GUARDIAN_REPLY, Author.GUARDIAN, students, Set.of(), null);
        };
    }

    private static Found found(Finding finding) {
        return new Found(
                Found.Part.TEXT,
                finding.start(),
                finding.end(),
                finding.category().id(),
                finding.severity().id(),
                finding.rule(),
                finding.why(),
                finding.students().stream().sorted().toList());
    }
}
