package org.crosswalk.policy.packs;

/** A pack that cannot be used, and why, in a sentence for the person who wrote it. */
public final class BrokenPack extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BrokenPack(String why) {
        super(why);
    }
}
