package org.crosswalk.roster.oneroster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A zip of CSV files, at its root or in one folder. Entries are read where they lie, so their paths can reach nothing. */
final class ZipPackage implements RosterPackage {
    private static final int MOST_ENTRIES = 1000;

    private final ZipFile zip;
    private final Map<String, ZipEntry> files;

    private ZipPackage(ZipFile zip, Map<String, ZipEntry> files) {
        this.zip = zip;
        this.files = files;
    }

    static ZipPackage at(Path place) {
        try {
            ZipFile zip = new ZipFile(place.toFile());
            try {
                return new ZipPackage(zip, files(zip));
            } catch (UnreadablePackage e) {
                zip.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UnreadablePackage(place.getFileName() + " is not a zip, or is damaged", e);
        }
    }

    private static Map<String, ZipEntry> files(ZipFile zip) {
        if (zip.size() > MOST_ENTRIES) {
            throw new UnreadablePackage("The zip has more than " + MOST_ENTRIES + " entries");
        }
        List<? extends ZipEntry> entries =
                zip.stream().filter(ZipPackage::isCsv).toList();
        Map<String, ZipEntry> files = new HashMap<>();
        for (ZipEntry entry : entries) {
            if (files.put(name(entry), entry) != null) {
                throw new UnreadablePackage("The zip holds " + name(entry) + " twice; which one counts is not clear");
            }
        }
        if (files.isEmpty()) {
            throw new UnreadablePackage("There are no CSV files in the zip");
        }
        return files;
    }

    private static boolean isCsv(ZipEntry entry) {
        return !entry.isDirectory()
                && entry.getName().endsWith(".csv")
                && !entry.getName().startsWith("__MACOSX/");
    }

    private static String name(ZipEntry entry) {
        String path = entry.getName().replace('\\', '/');
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public boolean has(String file) {
        return files.containsKey(file);
    }

    @Override
    public Optional<InputStream> open(String file) throws IOException {
        ZipEntry entry = files.get(file);
        return entry == null ? Optional.empty() : Optional.of(zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
