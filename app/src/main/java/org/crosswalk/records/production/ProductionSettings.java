package org.crosswalk.records.production;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.file.Path;
import java.util.List;

/**
 * Where volumes are kept, and how they look.
 *
 * @param prefix what page numbers begin with, before the volume's own number
 * @param encrypted whether every volume leaves encrypted, also those that answer a public-records request
 * @param fonts files of TrueType faces for what DejaVu does not have; those that are missing are passed over
 */
@ConfigurationProperties("crosswalk.production")
public record ProductionSettings(
        Path home,
        @Bindable(defaultValue = "R") String prefix,
        @Bindable(defaultValue = "false") boolean encrypted,

        @Bindable(
                defaultValue =
                        "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf,/usr/share/fonts/truetype/unifont/unifont.ttf")
        List<Path> fonts) {

    /** Where a volume lies once it is made. */
    Path folder(Production production) {
        return home.resolve(production.id());
    }
}
