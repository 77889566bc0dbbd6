package org.crosswalk.archive.note;

import org.crosswalk.archive.tree.Hash;

/**
 * What a log says of itself: so many leaves, and this root over them (C2SP tlog-checkpoint).
 *
 * @param origin which log
 */
public record Checkpoint(String origin, long size, Hash root) {

    /** @throws BrokenNote where the text is not exactly a checkpoint; extension lines are not known here */
    public static Checkpoint parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length != 4 || lines[0].isEmpty() || !lines[3].isEmpty()) {
            throw new BrokenNote("it is no checkpoint");
        }
        byte[] root = StrictText.base64(lines[2]);
        if (root.length != Hash.BYTES) {
            throw new BrokenNote("its root is no hash");
        }
        return new Checkpoint(lines[0], StrictText.number(lines[1]), Hash.of(root));
    }

    /** What is signed, with its last newline. */
    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }
}
