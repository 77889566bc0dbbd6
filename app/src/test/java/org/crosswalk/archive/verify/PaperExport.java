package org.crosswalk.archive.verify;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.crosswalk.archive.tlog.PaperLog;

/** An export of proofs from a log on paper. */
final class PaperExport {
    private PaperExport() {}

    static void of(PaperLog node, Path folder, long... numbers) {
        Map<String, Long> named = new LinkedHashMap<>();
        for (long number : numbers) {
            named.put("LEI%06d".formatted(number), number);
        }
        new ProofExport(node.log(), node.settings(), node.keys(), node.leaves()).write(folder, named, PaperLog.NOON);
    }
}
