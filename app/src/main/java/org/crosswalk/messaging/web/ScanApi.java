package org.crosswalk.messaging.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.messaging.Draft;
import org.crosswalk.messaging.PolicyInForce;
import org.crosswalk.moderation.detect.ScanContext;
import org.crosswalk.moderation.verdict.Finding;
import org.crosswalk.moderation.writing.Author;
import org.crosswalk.moderation.writing.Kind;
import org.crosswalk.policy.Consequence;
import org.crosswalk.policy.Writing;
import org.crosswalk.policy.rules.ScanTable;
import org.crosswalk.scan.CurrentScanner;

/** The scan alone, for other programs: nothing is kept and nothing is sent. */
@Controller("/api/v1/scan")
@Tag(name = "Scan")
class ScanApi {
    private static final String KINDS =
            "social-post|team-message|guardian-message|student-reply|guardian-reply|comment";

    private final CurrentScanner scanner;
    private final PolicyInForce policy;
    private final Clock clock;

    ScanApi(CurrentScanner scanner, PolicyInForce policy, Clock clock) {
        this.scanner = scanner;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * @param kind what sort of writing it is; a team's message where nothing is said
     * @param about {@code sourcedId}s of the students whom it concerns
     */
    @Serdeable
    @Schema(name = "ScanRequest")
    record ScanRequest(
            @NotNull @Size(max = Draft.LONGEST_TEXT) String text,
            @Nullable @Pattern(regexp = KINDS) String kind,
            @Nullable Set<String> about) {}

    /**
     * @param outcome what the district's pack makes of it: clear, note, warn, hold or refuse
     */
    @Serdeable
    @Schema(name = "ScanResult")
    record ScanResult(String outcome, List<ScanFinding> findings) {}

    /**
     * @param start first UTF-16 unit
     * @param end one past the last UTF-16 unit
     */
    @Serdeable
    @Schema(name = "Finding")
    record ScanFinding(
            String category, int start, int end, List<String> students, String severity, String rule, String why) {
        static ScanFinding of(Finding finding) {
            return new ScanFinding(
                    finding.category().id(),
                    finding.start(),
                    finding.end(),
                    finding.students().stream().sorted().toList(),
                    finding.severity().id(),
                    finding.rule(),
                    finding.why());
        }
    }

    @Post
    @Needs(Act.COMPOSE)
    @Operation(summary = "Scan a text for identifiable students and for harm")
    ScanResult scan(@Body @Valid ScanRequest request) {
        Writing writing = request.kind() == null ? Writing.TEAM_MESSAGE : Writing.of(request.kind());
        List<Finding> findings = scanner.scan(request.text(), context(writing, request.about()));
        ScanTable pack = ScanTable.of(policy.on(LocalDate.now(clock)).pack());
        Consequence strictest = pack.strictest(
                findings.stream().map(finding -> finding.category().id()), writing);
        return new ScanResult(
                ScanTable.outcome(strictest),
                findings.stream().map(ScanFinding::of).toList());
    }

    private static ScanContext context(Writing writing, @Nullable Set<String> about) {
        return new ScanContext(
                Kind.valueOf(writing.name()), Author.STAFF, Set.of(), about == null ? Set.of() : about, null);
    }
}
