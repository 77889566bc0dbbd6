package org.crosswalk.records.production;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** What the archive keeps of productions. */
final class ProductionEntry {
    private ProductionEntry() {}

    /** A volume was asked for. */
    @Serdeable
    record AskedFor(
            String production,
            String request,
            int volume,
            String prefix,
            LegalBasis basis,
            String note,
            List<Long> entries,
            String by) {}

    /**
     * A volume left.
     *
     * @param sums SHA-256 of its list of digests, which stands for all its files
     */
    @Serdeable
    record Left(
            String production,
            String request,
            int volume,
            LegalBasis basis,
            String note,
            String recipient,
            boolean encrypted,
            List<Long> entries,
            String sums,
            String by) {}

    static AskedFor asked(Production production) {
        return new AskedFor(
                production.id(),
                production.request().value(),
                production.volume(),
                production.prefix(),
                production.basis(),
                production.note(),
                entries(production),
                production.by().value());
    }

    static Left left(Production production, Productions.Export export, String sums) {
        return new Left(
                production.id(),
                production.request().value(),
                production.volume(),
                production.basis(),
                production.note(),
                export.recipient(),
                export.encrypted(),
                entries(production),
                sums,
                export.by().value());
    }

    private static List<Long> entries(Production production) {
        return production.items().stream().map(Production.Chosen::entry).toList();
    }
}
