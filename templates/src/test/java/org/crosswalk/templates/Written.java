package org.crosswalk.templates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The wordings as they stand in their files. */
final class Written {
    private Written() {}

    static Properties in(String bundle) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources", bundle + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }
}
