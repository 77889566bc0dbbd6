package org.crosswalk.templates.page;

import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/**
 * What a volume withholds, line by line: {@code GET /requests/PR-…/productions/…/withholding-log}.
 *
 * @param names of the columns
 */
public record WithholdingLogPage(
        Frame frame, String request, String production, int volume, List<String> names, List<List<String>> lines)
        implements View {}
