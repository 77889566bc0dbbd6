package org.crosswalk.scan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crosswalk.moderation.Scanner;
import org.crosswalk.moderation.SchoolScanner;
import org.crosswalk.moderation.detect.ScanContext;
import org.crosswalk.moderation.lexicon.Lexicon;
import org.crosswalk.moderation.verdict.Finding;
import org.crosswalk.moderation.verdict.Severity;
import org.crosswalk.moderation.writing.Author;
import org.crosswalk.moderation.writing.Kind;
import org.crosswalk.policy.Consequence;
import org.crosswalk.policy.Pack;
import org.crosswalk.policy.rules.ScanTable;
import org.jspecify.annotations.Nullable;

/** Scans writings that come as lines of JSON over a OneRoster package, and says what a pack makes of each. */
public final class ScanLines {
    private final PackageRoster roster;
    private final Scanner scanner;
    private final ScanTable pack;
    private final @Nullable String school;
    private final ObjectMapper json = ObjectMapper.getDefault();

    private ScanLines(PackageRoster roster, ScanTable pack, @Nullable String school) {
        this.roster = roster;
        this.scanner = SchoolScanner.over(roster.district(), Lexicon.standard());
        this.pack = pack;
        this.school = school;
    }

    /**
     * @param school {@code sourcedId} of the school that the writings come from, or null for the whole district
     * @param published numbers, addresses and mail domains that the district itself gives out
     * @throws org.crosswalk.roster.oneroster.UnreadablePackage where the roster cannot be read
     * @throws IllegalArgumentException where the package has no such school
     */
    public static ScanLines over(Path roster, Pack pack, @Nullable String school, Set<String> published) {
        PackageRoster read = PackageRoster.at(roster, published);
        if (school != null
                && read.district().schools().stream()
                        .noneMatch(known -> known.id().equals(school))) {
            throw new IllegalArgumentException("The roster has no school with the sourcedId " + school);
        }
        return new ScanLines(read, ScanTable.of(pack), school);
    }

    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Scanned(String id, String outcome, List<Marked> findings) {}

    /**
     * @param start first UTF-16 unit of the text as it was given
     * @param end one past the last
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Marked(
            String category, int start, int end, List<String> students, String severity, String rule, String why) {}

    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Unscanned(@Nullable String id, String error) {}

    /** The answer to one line, as a line of JSON; what is wrong with a line is its answer. */
    public String answer(String line) throws IOException {
        JsonNode read;
        try {
            read = json.readValue(line, JsonNode.class);
        } catch (IOException notJson) {
            return json.writeValueAsString(new Unscanned(null, "The line is not JSON"));
        }
        try {
            return json.writeValueAsString(scanned(Line.of(read)));
        } catch (IllegalArgumentException wrong) {
            String id = read.isObject() ? Line.scalar(read, "id") : null;
            return json.writeValueAsString(new Unscanned(id, String.valueOf(wrong.getMessage())));
        }
    }

    private Scanned scanned(Line line) {
        List<Finding> findings = scanner.scan(line.text(), context(line));
        Consequence strictest = pack.strictest(
                categories(findings, finding -> finding.severity() != Severity.LOW),
                categories(findings, finding -> finding.severity() == Severity.LOW),
                line.kind());
        return new Scanned(
                line.id(),
                ScanTable.outcome(strictest),
                findings.stream().map(ScanLines::marked).toList());
    }

    private static Stream<String> categories(List<Finding> findings, Predicate<Finding> which) {
        return findings.stream().filter(which).map(finding -> finding.category().id());
    }

    private ScanContext context(Line line) {
        return new ScanContext(
                Kind.valueOf(line.kind().name()), Author.withRole(line.role()), members(line), line.about(), school);
    }

    private Set<String> members(Line line) {
        if (line.group() == null) {
            return Set.of();
        }
        Set<String> members = roster.members().get(line.group());
        if (members == null) {
            throw new IllegalArgumentException("The roster has no group with the sourcedId " + line.group());
        }
        return members;
    }

    private static Marked marked(Finding finding) {
        return new Marked(
                finding.category().id(),
                finding.start(),
                finding.end(),
                finding.students().stream().sorted().toList(),
                finding.severity().id(),
                finding.rule(),
                finding.why());
    }
}
