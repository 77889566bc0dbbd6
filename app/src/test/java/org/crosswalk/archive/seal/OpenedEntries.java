package org.crosswalk.archive.seal;

import java.nio.file.Path;
import java.util.Arrays;

/** Opens what a service sealed, with the key in its folder and without the service: what a killed one left is read by nobody else. */
public final class OpenedEntries {
    private static final byte SEALED = 1;

    private final MasterKey master;

    /** @param file the service's master key */
    public OpenedEntries(Path file) {
        this.master = new MasterKeyFile(file).read().orElseThrow();
    }

    /** @param wrapped the entry's own key, as it is kept */
    public byte[] open(byte[] content, byte[] wrapped) {
        if (content[0] != SEALED) {
            throw new IllegalStateException("An entry is not sealed");
        }
        return master.unwrap(wrapped).open(0, Arrays.copyOfRange(content, 1, content.length));
    }
}
