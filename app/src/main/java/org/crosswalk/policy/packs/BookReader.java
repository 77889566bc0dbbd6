package org.crosswalk.policy.packs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.policy.Layer;
import org.crosswalk.policy.Pack;

/** Reads a district's book; one that is not wholly understood is not used at all. */
final class BookReader {
    private final List<Part> editions = new ArrayList<>();
    private final List<LayerReader> layers = new ArrayList<>();

    BookReader(List<PackSource.Text> texts) {
        for (PackSource.Text text : texts) {
            for (Part document : Part.documents(text)) {
                if (document.entries("the pack").containsKey("layer")) {
                    layers.add(new LayerReader(document));
                } else {
                    editions.add(document);
                }
            }
        }
        if (editions.isEmpty() && layers.isEmpty()) {
            throw new BrokenPack(
                    texts.isEmpty() ? "There is no pack" : texts.getFirst().file() + " is empty");
        }
    }

    PackBook book() {
        PackBook district = new PackBook(editions(), List.of());
        refuseRepeatedLayers();
        List<Layer> schools = layers.stream()
                .filter(LayerReader::isForSchool)
                .map(reader -> reader.layer(above(reader, district)))
                .toList();
        PackBook withSchools = new PackBook(district.editions(), schools);
        Stream<Layer> groups = layers.stream()
                .filter(reader -> !reader.isForSchool())
                .map(reader -> reader.layer(above(reader, withSchools)));
        return new PackBook(
                district.editions(), Stream.concat(schools.stream(), groups).toList());
    }

    /** A district that only adds layers builds on the pack that ships under the name that its layers give. */
    private List<Pack> editions() {
        if (editions.isEmpty()) {
            return PackBook.of(layers.getFirst().shippedBase()).editions();
        }
        List<Pack> packs = new ArrayList<>();
        for (Part document : editions) {
            Pack pack = EditionReader.pack(document);
            for (Pack other : packs) {
                refuseUnrelated(document, pack, other);
            }
            packs.add(pack);
        }
        return packs;
    }

    private static void refuseUnrelated(Part document, Pack pack, Pack other) {
        if (!pack.edition().pack().equals(other.edition().pack())) {
            throw document.broken("This is the pack " + pack.edition().pack() + " among editions of "
                    + other.edition().pack());
        }
        if (pack.edition().since().equals(other.edition().since())) {
            throw document.broken("Two editions begin on " + pack.edition().since());
        }
    }

    private void refuseRepeatedLayers() {
        Set<String> seen = new HashSet<>();
        layers.stream()
                .filter(layer -> !seen.add(layer.place() + " " + layer.since()))
                .findFirst()
                .ifPresent(layer -> {
                    throw layer.broken("Two layers of " + layer.place() + " begin on " + layer.since());
                });
    }

    /** Every pack that the layer will ever be added to, until another edition of the layer takes its place. */
    private List<Pack> above(LayerReader layer, PackBook book) {
        LocalDate until = layers.stream()
                .filter(other -> other.place().equals(layer.place()))
                .map(LayerReader::since)
                .filter(layer.since()::isBefore)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        return Stream.concat(
                        Stream.of(layer.since()),
                        Stream.concat(
                                        book.editions().stream().map(Pack::edition),
                                        book.layers().stream().map(Layer::edition))
                                .map(edition -> edition.since())
                                .filter(since -> since.isAfter(layer.since()) && since.isBefore(until)))
                .distinct()
                .map(day -> layer.above(book, day))
                .toList();
    }
}
