package org.crosswalk.policy.packs;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.OrgId;
import org.crosswalk.policy.Layer;
import org.crosswalk.policy.Pack;

/**
 * All editions of a district's pack, and what its schools and groups add.
 *
 * @param editions the oldest first
 * @param layers the oldest first
 */
public record PackBook(List<Pack> editions, List<Layer> layers) {
    public PackBook {
        editions = editions.stream()
                .sorted(Comparator.comparing(pack -> pack.edition().since()))
                .toList();
        layers = layers.stream()
                .sorted(Comparator.comparing(layer -> layer.edition().since()))
                .toList();
    }

    /**
     * @param name a pack that ships with Crosswalk, a file, or a folder
     * @throws BrokenPack with the line and the reason
     */
    public static PackBook of(String name) {
        return read(new PackSource(name).texts());
    }

    /** @throws BrokenPack with the line and the reason */
    public static PackBook read(List<PackSource.Text> texts) {
        return new BookReader(texts).book();
    }

    /** The district's own pack of that day; empty before the first edition. */
    public Optional<Pack> on(LocalDate day) {
        return editions.stream()
                .filter(pack -> !pack.edition().since().isAfter(day))
                .reduce((_, newer) -> newer);
    }

    /** What decides for a group on that day: the district's pack, tightened by its school and by the group itself. */
    public Optional<Pack> on(LocalDate day, OrgId school, GroupId group) {
        return on(day, layer -> layer.isFor(school, group));
    }

    /** What decides on that day where these layers are concerned: schools first, so that the edition reads the same each time. */
    public Optional<Pack> on(LocalDate day, Predicate<Layer> concerned) {
        return on(day).map(pack -> inForce(day)
                .filter(concerned)
                .sorted(Comparator.comparing((Layer layer) -> layer.group().isPresent())
                        .thenComparing(layer -> layer.edition().pack()))
                .reduce(pack, Pack::tightenedBy, (_, last) -> last));
    }

    /** The newest edition, whether or not it is in force yet. */
    public Pack newest() {
        return editions.getLast();
    }

    public Pack newest(OrgId school, GroupId group) {
        return on(LocalDate.MAX, school, group).orElseThrow();
    }

    /** Each school's and each group's newest layer of that day. */
    private Stream<Layer> inForce(LocalDate day) {
        return layers.stream()
                .filter(layer -> !layer.edition().since().isAfter(day))
                .collect(Collectors.toMap(layer -> layer.edition().pack(), layer -> layer, (_, newer) -> newer))
                .values()
                .stream();
    }
}
