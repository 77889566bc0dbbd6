package org.crosswalk.records.production;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
            @Nullable Ordered order,
            List<Long> entries,
            String by) {}

    /** The subpoena or court order. */
    @Serdeable
    record Ordered(String number, String court, String dated) {
        static @Nullable Ordered of(@Nullable LegalOrder order) {
            return order == null
                    ? null
                    : new Ordered(order.number(), order.court(), order.dated().toString());
        }
    }

    /** Counsel's word on it. */
    @Serdeable
    record Reviewed(
            String production,
            String request,
            int volume,
            LegalBasis basis,
            @Nullable Ordered order,
            boolean mayLeave,
            String why,
            String by) {}

    /** By whom and when counsel said that it may leave. */
    @Serdeable
    record ReviewedBy(String by, String at) {}

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
            @Nullable Ordered order,
            @Nullable ReviewedBy reviewed,
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
                Ordered.of(production.order()),
                entries(production),
                production.by().value());
    }

    static Reviewed reviewed(Production production, OrderReview review) {
        return new Reviewed(
                production.id(),
                production.request().value(),
                production.volume(),
                production.basis(),
                Ordered.of(production.order()),
                review.may(),
                review.why(),
                review.by().value());
    }

    static Left left(Production production, Productions.Export export, String sums, Optional<OrderReview> review) {
        return new Left(
                production.id(),
                production.request().value(),
                production.volume(),
                production.basis(),
                production.note(),
                Ordered.of(production.order()),
                review.map(known ->
                                new ReviewedBy(known.by().value(), known.at().toString()))
                        .orElse(null),
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
