package org.crosswalk.scan;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.crosswalk.common.OrgId;
import org.crosswalk.moderation.Scanner;
import org.crosswalk.moderation.SchoolScanner;
import org.crosswalk.moderation.detect.ScanContext;
import org.crosswalk.moderation.lexicon.Lexicon;
import org.crosswalk.moderation.roster.KnownStudent;
import org.crosswalk.moderation.roster.RosterNames;
import org.crosswalk.moderation.verdict.Finding;
import org.crosswalk.roster.RosterEditions;
import org.crosswalk.roster.Students;
import org.jspecify.annotations.Nullable;

/** The scanner over the roster as it is now; made anew, on each node, when an import has changed the roster. */
@Singleton
public class CurrentScanner {
    private record Snapshot(long edition, Scanner scanner) {}

    private final RosterEditions editions;
    private final Students students;
    private volatile @Nullable Snapshot snapshot;

    CurrentScanner(RosterEditions editions, Students students) {
        this.editions = editions;
        this.students = students;
    }

    /** Findings in the order of their start, in UTF-16 units of the text. */
    public List<Finding> scan(CharSequence text, ScanContext context) {
        return scanner(editions.newest()).scan(text, context);
    }

    private Scanner scanner(long edition) {
        Snapshot current = snapshot;
        return current != null && current.edition() == edition ? current.scanner() : made(edition);
    }

    private synchronized Scanner made(long edition) {
        Snapshot current = snapshot;
        if (current != null && current.edition() == edition) {
            return current.scanner();
        }
        Scanner scanner = SchoolScanner.over(
                RosterNames.of(
                        students.all().stream().map(CurrentScanner::known).toList()),
                Lexicon.standard());
        snapshot = new Snapshot(edition, scanner);
        return scanner;
    }

    private static KnownStudent known(Students.Student student) {
        return new KnownStudent(
                student.id().value(),
                student.givenNames(),
                student.familyName(),
                student.number(),
                student.grade(),
                student.schools().stream().map(OrgId::value).collect(Collectors.toSet()));
    }
}
