package org.crosswalk.roster.oneroster;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** What the archive keeps of an import: counts, and nobody's name. */
@Serdeable
record ArchivedImport(long number, List<Report.Line> lines, int quarantined) {}
