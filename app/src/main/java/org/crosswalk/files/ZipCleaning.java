package org.crosswalk.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Writes an office document (ECMA-376, OpenDocument) anew without who wrote it, when and with what, and without what cameras wrote into
 * its pictures. One that carries other files or programs is not taken.
 */
final class ZipCleaning {
    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_UNPACKED = 200L << 20;
    private static final String STORED = "mimetype";
    /** Any that a zip file can tell without more words. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private static final Map<String, String> EMPTIED = Map.of(
            "docProps/core.xml",
            "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>",
            "docProps/app.xml",
            "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>",
            "docProps/custom.xml",
            "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"/>",
            "meta.xml",
            "<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" office:version=\"1.3\"/>");

    private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png", "gif", "bmp");
    private static final Set<String> DRAWINGS = Set.of("emf", "wmf", "svg", "svm");

    private final List<byte[]> pictures = new ArrayList<>();
    private boolean unread;
    private long unpacked;

    private ZipCleaning() {}

    static Cleaned of(byte[] document) {
        try {
            return new ZipCleaning().cleaned(document);
        } catch (IOException | RuntimeException e) {
            return new Cleaned.Unfit(Unfitness.DAMAGED);
        }
    }

    private Cleaned cleaned(byte[] document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(document.length);
        int entries = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(document), StandardCharsets.UTF_8);
                ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (isAFile(entry.getName())) {
                    return new Cleaned.Unfit(Unfitness.HOLDS_FILES);
                }
                if (++entries > MOST_ENTRIES) {
                    return new Cleaned.Unfit(Unfitness.DAMAGED);
                }
                if (!entry.isDirectory()) {
                    write(out, entry.getName(), content(entry.getName(), in));
                }
            }
        }
        return entries == 0
                ? new Cleaned.Unfit(Unfitness.DAMAGED)
                : new Cleaned.Clean(bytes.toByteArray(), List.copyOf(pictures), unread);
    }

    private static boolean isAFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean isPlaced = lower.contains("/embeddings/")
                || lower.contains("/activex/")
                || lower.startsWith("object ")
                || lower.startsWith("basic/")
                || lower.startsWith("scripts/")
                || lower.endsWith("vbaproject.bin");
        boolean isMedia = isMedia(lower)
                && !lower.endsWith("/")
                && !PICTURES.contains(extension(lower))
                && !DRAWINGS.contains(extension(lower));
        return isPlaced || isMedia;
    }

    private static boolean isMedia(String lower) {
        return lower.contains("/media/") || lower.startsWith("pictures/") || lower.startsWith("media/");
    }

    private byte[] content(String name, ZipInputStream in) throws IOException {
        String emptied = EMPTIED.get(name);
        byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, MOST_UNPACKED - unpacked + 1));
        unpacked += bytes.length;
        if (unpacked > MOST_UNPACKED) {
            throw new IOException("It unpacks to more than anybody reads");
        }
        return emptied == null
                ? picture(name, bytes).orElse(bytes)
                : ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + emptied)
                        .getBytes(StandardCharsets.UTF_8);
    }

    private Optional<byte[]> picture(String name, byte[] bytes) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (!isMedia(lower)) {
            return Optional.empty();
        }
        if (DRAWINGS.contains(extension(lower))) {
            unread = true;
            return Optional.empty();
        }
        byte[] clean = PictureParticulars.without(bytes);
        pictures.add(clean);
        return Optional.of(clean);
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** OpenDocument wants its first entry as it is, so that anybody can tell what it is. */
    private static void write(ZipOutputStream out, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        if (name.equals(STORED)) {
            CRC32 sum = new CRC32();
            sum.update(bytes);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(bytes.length);
            entry.setCrc(sum.getValue());
        }
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }
}
