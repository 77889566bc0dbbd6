package org.crosswalk.records.production;

import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A look into the archive, or a decision, with names hidden in what is logged of it. */
record SeededLook(Object content, List<SeededMail.Seed> seeds) {
    /** As a look at what is sealed is archived. */
    @Serdeable
    record Look(
            String by,
            List<String> position,
            String purpose,
            String request,
            List<Releaser> releasedBy,
            String words,
            String note,
            String parts,
            long number) {}

    @Serdeable
    record Releaser(String id, String key) {}

    private static final int PLACES = 8;

    static SeededLook with(int many, Random random) {
        List<SeededMail.Seed> seeds = new ArrayList<>();
        List<StringBuilder> places = new ArrayList<>();
        for (int place = 0; place < PLACES; place++) {
            places.add(new StringBuilder("Looked up for"));
        }
        for (int i = 0; i < many; i++) {
            String name = Secrets.NAMES.get(random.nextInt(Secrets.NAMES.size()));
            String wording = Secrets.WORDINGS.get(random.nextInt(Secrets.WORDINGS.size()));
            String written = Secrets.worded(name, wording, random);
            places.get(random.nextInt(PLACES)).append(' ').append(written).append(" and");
            seeds.add(new SeededMail.Seed(name, wording, SeededMail.Place.BODY, written));
        }
        List<String> said = places.stream().map(place -> place + " the bus").toList();
        return new SeededLook(
                new Look(
                        said.get(0),
                        List.of("RECORDS_OFFICER", said.get(1)),
                        said.get(2),
                        said.get(3),
                        List.of(new Releaser("gwong", said.get(4)), new Releaser("nfarrow", "SECOND")),
                        said.get(5),
                        said.get(6),
                        said.get(7),
                        1 + random.nextInt(1000)),
                seeds);
    }
}
