package org.crosswalk.policy.packs;

/** A pack that cannot be used: where, and why, in a sentence for the person who wrote it. */
public final class BrokenPack extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BrokenPack(String why) {
        super(why);
    }

    /** @param line 1 for the first */
    BrokenPack(String file, int line, String why) {
        super("%s, line %d: %s".formatted(file, line, why));
    }
}
