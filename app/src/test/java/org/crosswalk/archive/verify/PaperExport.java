package org.crosswalk.archive.verify;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.crosswalk.archive.tlog.PaperLog;

/** An export of proofs from a log on paper. */
final class PaperExport {
    private PaperExport() {}

    static void of(PaperLog node, Path folder, long... numbers) {
        exports(node).write(folder, named(numbers), PaperLog.NOON);
    }

    /** As in a production of which one record is given in part. */
    static void withRedacted(PaperLog node, Path folder, long redacted, long... numbers) {
        exports(node).write(folder, named(numbers), named(redacted), PaperLog.NOON);
    }

    private static ProofExport exports(PaperLog node) {
        return new ProofExport(node.log(), node.settings(), node.keys(), node.leaves());
    }

    private static Map<String, Long> named(long... numbers) {
        Map<String, Long> named = new LinkedHashMap<>();
        for (long number : numbers) {
            named.put("LEI%06d".formatted(number), number);
        }
        return named;
    }
}
