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
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.messaging.Draft;
import org.crosswalk.moderation.detect.ScanContext;
import org.crosswalk.moderation.verdict.Finding;
import org.crosswalk.scan.CurrentScanner;

/** The scan alone, for other programs: nothing is kept and nothing is sent. */
@Controller("/api/v1/scan")
@Tag(name = "Scan")
class ScanApi {
    private final CurrentScanner scanner;

    ScanApi(CurrentScanner scanner) {
        this.scanner = scanner;
    }

    @Serdeable
    @Schema(name = "ScanRequest")
    record ScanRequest(
            @NotNull @Size(max = Draft.LONGEST_TEXT) String text,
            @Nullable Set<String> about) {}

    @Serdeable
    @Schema(name = "ScanResult")
    record ScanResult(List<ScanFinding> findings) {}

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
                    finding.severity().name().toLowerCase(Locale.ROOT),
                    finding.rule(),
                    finding.why());
        }
    }

    @Post
    @Needs(Act.COMPOSE)
    @Operation(summary = "Scan a text for identifiable students and for harm")
    ScanResult scan(@Body @Valid ScanRequest request) {
        ScanContext context = ScanContext.about(request.about() == null ? Set.of() : request.about());
        return new ScanResult(scanner.scan(request.text(), context).stream()
                .map(ScanFinding::of)
                .toList());
    }
}
