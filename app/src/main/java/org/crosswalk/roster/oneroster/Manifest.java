package org.crosswalk.roster.oneroster;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What {@code manifest.csv} says of each file; without a manifest, every file that is there counts as complete. */
record Manifest(RosterPackage source, Map<String, String> properties) {
    enum Mode {
        ABSENT,
        BULK,
        DELTA
    }

    static Manifest of(RosterPackage source) {
        Map<String, String> properties = new HashMap<>();
        if (source.has("manifest.csv")) {
            new CsvTable(source, "manifest.csv")
                    .read(
                            List.of("propertyName", "value"),
                            line -> properties.put(line.required("propertyName"), String.valueOf(line.raw("value"))));
        }
        return new Manifest(source, properties);
    }

    /** The mode of a file such as {@code users.csv}. */
    Mode mode(String file) {
        return mode(file, Mode.BULK);
    }

    /** The mode of a file, with the one to assume where it is there and the manifest does not speak of it. */
    Mode mode(String file, Mode unsaid) {
        Mode said = said(file, unsaid);
        if (said != Mode.ABSENT && !source.has(file)) {
            return missing(file);
        }
        return said;
    }

    private Mode said(String file, Mode unsaid) {
        String name = file.substring(0, file.length() - ".csv".length());
        String value = properties.get("file." + name);
        return switch (value == null ? "" : value.toLowerCase(Locale.ROOT)) {
            case "" -> source.has(file) ? unsaid : Mode.ABSENT;
            case "absent" -> Mode.ABSENT;
            case "bulk" -> Mode.BULK;
            case "delta" -> Mode.DELTA;
            default -> throw new UnreadablePackage("manifest.csv says neither absent, bulk nor delta of file." + name);
        };
    }

    /** A missing users.csv can be confirmed by a person; any other promised file means the package is torn. */
    private static Mode missing(String file) {
        if (file.equals(UsersFile.NAME)) {
            return Mode.ABSENT;
        }
        throw new UnreadablePackage("manifest.csv promises " + file + ", but the package does not have it");
    }
}
