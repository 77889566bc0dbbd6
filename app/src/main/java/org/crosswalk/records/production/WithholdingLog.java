package org.crosswalk.records.production;

import de.siegmar.fastcsv.reader.CsvReader;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the withholding log of a volume that is made. */
@Singleton
public class WithholdingLog {
    private final ProductionSettings settings;

    WithholdingLog(ProductionSettings settings) {
        this.settings = settings;
    }

    /** Its lines, the first of which names the columns; nothing while it is not made. */
    public Optional<List<List<String>>> of(Production production) {
        Path file = settings.folder(production).resolve(VolumeWriter.LOG_CSV);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (Stream<List<String>> lines =
                CsvReader.builder().ofCsvRecord(file).stream().map(line -> List.copyOf(line.getFields()))) {
            return Optional.of(lines.toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The withholding log cannot be read", e);
        }
    }
}
