package org.crosswalk.scan.bench;

import java.util.function.Function;
import java.util.function.Supplier;
import org.crosswalk.scan.bench.Row.Half;

/** A score of the odd rows, on which rules are written, and one of the even rows, which check them. */
record Halves<S>(S odd, S even) {
    Halves(Supplier<S> fresh) {
        this(fresh.get(), fresh.get());
    }

    S of(Half half) {
        return switch (half) {
            case ODD -> odd;
            case EVEN -> even;
        };
    }

    String odd(Function<S, Object> figure) {
        return figure.apply(odd).toString();
    }

    String even(Function<S, Object> figure) {
        return figure.apply(even).toString();
    }
}
