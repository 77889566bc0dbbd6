package org.crosswalk.records.production;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.jspecify.annotations.Nullable;

/** Writes a volume as a zip while it is sent, so that it is nowhere twice and its password is kept nowhere. */
final class VolumeZip {
    private VolumeZip() {}

    /** @param password for AES-256, or null for a zip that everybody can open */
    static void write(Path folder, String name, char @Nullable [] password, OutputStream to) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(to, password)) {
            for (Path file : files(folder)) {
                zip.putNextEntry(
                        entry(name + "/" + folder.relativize(file).toString().replace('\\', '/'), password));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static ZipParameters entry(String name, char @Nullable [] password) {
        ZipParameters entry = new ZipParameters();
        entry.setFileNameInZip(name);
        if (password != null) {
            entry.setEncryptFiles(true);
            entry.setEncryptionMethod(EncryptionMethod.AES);
            entry.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
        }
        return entry;
    }
}
