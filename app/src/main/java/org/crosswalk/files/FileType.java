package org.crosswalk.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What may be sent along: types whose words can be read and whose particulars can be taken out. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    TEXT("text/plain", "txt"),
    CSV("text/csv", "csv");

    private final String mediaType;
    private final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without the dot, in small letters. */
    public List<String> extensions() {
        return extensions;
    }

    /** The type that a file's name says it has. */
    static Optional<FileType> named(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.contains(".")
                ? Arrays.stream(values())
                        .filter(type -> type.extensions.contains(extension))
                        .findFirst()
                : Optional.empty();
    }

    /** Whether a file that was found to be of this media type can be of this type: a table in plain text is plain text too. */
    boolean is(String found) {
        return mediaType.equals(found) || this == CSV && TEXT.mediaType.equals(found);
    }

    boolean isPicture() {
        return this == JPEG || this == PNG;
    }

    boolean isZip() {
        return switch (this) {
            case DOCX, XLSX, PPTX, ODT, ODS, ODP -> true;
            case PDF, JPEG, PNG, TEXT, CSV -> false;
        };
    }
}
