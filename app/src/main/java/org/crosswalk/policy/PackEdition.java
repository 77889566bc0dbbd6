package org.crosswalk.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which pack decided, and in which edition; old decisions keep theirs.
 *
 * @param layers what the school and the group had added, in that order
 */
public record PackEdition(String pack, LocalDate since, List<PackEdition> layers) {
    public PackEdition {
        layers = List.copyOf(layers);
    }

    public PackEdition(String pack, LocalDate since) {
        this(pack, since, List.of());
    }

    PackEdition with(PackEdition layer) {
        return new PackEdition(
                pack, since, Stream.concat(layers.stream(), Stream.of(layer)).toList());
    }

    @Override
    public String toString() {
        return Stream.concat(Stream.of(pack + " " + since), layers.stream().map(PackEdition::toString))
                .collect(Collectors.joining(" + "));
    }
}
