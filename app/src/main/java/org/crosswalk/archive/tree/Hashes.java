package org.crosswalk.archive.tree;

import java.util.Arrays;
import java.util.List;

/** Neighbouring hashes as a tile holds them: one after the other, nothing between (C2SP tlog-tiles). */
public record Hashes(List<Hash> list) {
    public Hashes {
        list = List.copyOf(list);
    }

    /** @throws IllegalArgumentException where the bytes are no whole number of hashes */
    public static Hashes of(byte[] bytes) {
        if (bytes.length % Hash.BYTES != 0) {
            throw new IllegalArgumentException(bytes.length + " bytes are no whole number of hashes");
        }
        Hash[] hashes = new Hash[bytes.length / Hash.BYTES];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = Hash.of(Arrays.copyOfRange(bytes, i * Hash.BYTES, (i + 1) * Hash.BYTES));
        }
        return new Hashes(Arrays.asList(hashes));
    }

    public byte[] bytes() {
        byte[] bytes = new byte[list.size() * Hash.BYTES];
        for (int i = 0; i < list.size(); i++) {
            System.arraycopy(list.get(i).bytes(), 0, bytes, i * Hash.BYTES, Hash.BYTES);
        }
        return bytes;
    }

    /** The root over a run of them, as many as a power of two. */
    Hash over(int from, int width) {
        return width == 1 ? list.get(from) : Hash.node(over(from, width / 2), over(from + width / 2, width / 2));
    }

    /** The root over a full tile, which is one hash of the tile above. */
    Hash root() {
        return over(0, list.size());
    }
}
