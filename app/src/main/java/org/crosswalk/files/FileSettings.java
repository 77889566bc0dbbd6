package org.crosswalk.files;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What may be sent along with a message. Sizes are in bytes, as they are uploaded.
 *
 * @param types extensions with commas between; a district allows fewer than all we can read, never others
 * @param mostBytes the largest file
 * @param mostBytesTogether the most that one message carries: mail servers take about 25 MB, and mail makes a third more of it
 * @param most how many files one message carries
 */
@ConfigurationProperties("crosswalk.files")
public record FileSettings(
        @Bindable(defaultValue = "pdf,docx,xlsx,pptx,odt,ods,odp,jpg,png,txt,csv")
        String types,

        @Bindable(defaultValue = "10000000") long mostBytes,
        @Bindable(defaultValue = "15000000") long mostBytesTogether,
        @Bindable(defaultValue = "10") int most) {

    public FileSettings {
        List<String> known = Arrays.stream(FileType.values())
                .flatMap(type -> type.extensions().stream())
                .toList();
        split(types).filter(type -> !known.contains(type)).findFirst().ifPresent(type -> {
            throw new IllegalArgumentException("crosswalk.files.types: " + type + " is none of " + known);
        });
        if (mostBytes < 1 || mostBytesTogether < mostBytes || most < 1) {
            throw new IllegalArgumentException("crosswalk.files: a message must be able to carry its largest file");
        }
    }

    public Set<FileType> allowed() {
        Set<String> named = split(types).collect(Collectors.toSet());
        return Arrays.stream(FileType.values())
                .filter(type -> type.extensions().stream().anyMatch(named::contains))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FileType.class)));
    }

    private static Stream<String> split(String types) {
        return Arrays.stream(types.split(",", -1)).map(String::strip).filter(type -> !type.isEmpty());
    }
}
