package org.crosswalk.archive;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosswalk.archive.tree.Hash;

/** Leaves on paper, for a log without a database. */
public class PaperLeaves implements ArchiveLeaves {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private final List<Leaf> leaves = new ArrayList<>();

    public synchronized PaperLeaves write(int many) {
        for (int i = 0; i < many; i++) {
            write("entry " + leaves.size());
        }
        return this;
    }

    public synchronized void write(String content) {
        byte[] salt = Digest.of(content).substring(0, Leaf.SALT_BYTES).getBytes(StandardCharsets.US_ASCII);
        leaves.add(Leaf.of(salt, "MESSAGE", "m", NOON, Digest.of(content)));
    }

    public synchronized void tearOut(int from) {
        leaves.subList(from, leaves.size()).clear();
    }

    @Override
    public synchronized List<Hash> from(long index, int limit) {
        return leaves.stream().skip(index).limit(limit).map(Leaf::hash).toList();
    }

    @Override
    public synchronized Optional<Leaf> find(long number) {
        return number < 1 || number > leaves.size() ? Optional.empty() : Optional.of(leaves.get((int) number - 1));
    }
}
