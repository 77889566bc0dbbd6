package org.crosswalk.archive.note;

import java.util.List;
import java.util.stream.Collectors;
import org.crosswalk.archive.tree.Hash;

/** A proof's hashes, a line of base 64 each. */
public final class HashLines {
    private static final int MOST = 63;

    private HashLines() {}

    /** @throws BrokenNote where a line is not exactly a hash */
    public static List<Hash> parse(List<String> lines) {
        if (lines.size() > MOST) {
            throw new BrokenNote("it has more hashes than a tree has levels");
        }
        return lines.stream().map(HashLines::hash).toList();
    }

    public static String of(List<Hash> hashes) {
        return hashes.stream().map(hash -> hash.base64() + "\n").collect(Collectors.joining());
    }

    private static Hash hash(String line) {
        byte[] bytes = StrictText.base64(line);
        if (bytes.length != Hash.BYTES) {
            throw new BrokenNote("it has a line that is no hash");
        }
        return Hash.of(bytes);
    }
}
