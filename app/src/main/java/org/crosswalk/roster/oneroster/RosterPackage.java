package org.crosswalk.roster.oneroster;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The files of a OneRoster package, wherever they are kept; nothing of it is ever unpacked to a disk. */
public interface RosterPackage extends Closeable {
    boolean has(String file);

    Optional<InputStream> open(String file) throws IOException;

    /** Opens a folder or a zip. */
    static RosterPackage at(Path place) {
        if (Files.isDirectory(place)) {
            return FolderPackage.at(place);
        }
        if (Files.isRegularFile(place)) {
            return ZipPackage.at(place);
        }
        throw new UnreadablePackage("There is no folder or zip at " + place);
    }
}
