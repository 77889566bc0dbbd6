package org.crosswalk.archive.tlog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.crosswalk.archive.folder.TileFolder;
import org.crosswalk.archive.folder.VerifierKeys;
import org.crosswalk.archive.folder.WholeFile;
import org.crosswalk.archive.note.SignedNote;
import org.crosswalk.archive.note.VerifierKey;

/** The log as anybody may see it: {@code checkpoint}, {@code tile/} and {@code vkeys} (C2SP tlog-tiles). */
public record LogFolder(Path home) {
    public TileFolder tiles() {
        return new TileFolder(home);
    }

    public Optional<SignedNote> checkpoint() {
        return WholeFile.read(checkpointFile()).map(SignedNote::parse);
    }

    void publish(SignedNote checkpoint, List<VerifierKey> verifiers) {
        Path keys = home.resolve("vkeys");
        if (!VerifierKeys.read(keys).equals(verifiers)) {
            VerifierKeys.write(keys, verifiers);
        }
        WholeFile.write(checkpointFile(), checkpoint.bytes());
    }

    private Path checkpointFile() {
        return home.resolve("checkpoint");
    }
}
