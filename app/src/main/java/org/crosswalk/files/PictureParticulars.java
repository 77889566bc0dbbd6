package org.crosswalk.files;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Set;

/**
 * Takes out of a picture within a document what a camera wrote beside it: place, time, device, comments. The picture itself is not
 * touched, so it stays as sharp as it was (ITU-T T.81, B.1.1.3; PNG third edition, 4.8).
 */
final class PictureParticulars {
    private static final int SOS = 0xDA;
    private static final int COMMENT = 0xFE;
    /** What decoders need: JFIF, the colour profile, and Adobe's word on colours. */
    private static final Set<Integer> NEEDED = Set.of(0xE0, 0xE2, 0xEE);

    private static final int PNG_SIGNATURE = 8;
    private static final Set<String> PNG_NOTES = Set.of("tEXt", "zTXt", "iTXt", "eXIf", "tIME");

    private PictureParticulars() {}

    /** The same picture without; bytes that are neither JPEG nor PNG are as they were. */
    static byte[] without(byte[] picture) {
        if (isJpeg(picture)) {
            return jpeg(picture);
        }
        return isPng(picture) ? png(picture) : picture;
    }

    static boolean isJpeg(byte[] bytes) {
        return bytes.length > 3 && at(bytes, 0) == 0xFF && at(bytes, 1) == 0xD8;
    }

    static boolean isPng(byte[] bytes) {
        return bytes.length > PNG_SIGNATURE
                && at(bytes, 0) == 0x89
                && bytes[1] == 'P'
                && bytes[2] == 'N'
                && bytes[3] == 'G';
    }

    private static byte[] jpeg(byte[] bytes) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(bytes.length);
        kept.write(bytes, 0, 2);
        int from = 2;
        while (from + 4 <= bytes.length && at(bytes, from) == 0xFF) {
            int marker = at(bytes, from + 1);
            if (marker == 0xFF) {
                from++;
                continue;
            }
            if (marker == SOS) {
                break;
            }
            int end = from + 2 + (at(bytes, from + 2) << 8) + at(bytes, from + 3);
            if (end > bytes.length) {
                break;
            }
            if (!isNote(marker)) {
                kept.write(bytes, from, end - from);
            }
            from = end;
        }
        kept.write(bytes, from, bytes.length - from);
        return kept.toByteArray();
    }

    private static boolean isNote(int marker) {
        return marker == COMMENT || marker >= 0xE0 && marker <= 0xEF && !NEEDED.contains(marker);
    }

    private static byte[] png(byte[] bytes) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(bytes.length);
        kept.write(bytes, 0, PNG_SIGNATURE);
        int from = PNG_SIGNATURE;
        while (from + 12 <= bytes.length) {
            long end = from + 12L + length(bytes, from);
            if (end > bytes.length) {
                break;
            }
            String type = new String(bytes, from + 4, 4, java.nio.charset.StandardCharsets.ISO_8859_1);
            if (!PNG_NOTES.contains(type)) {
                kept.write(bytes, from, (int) end - from);
            }
            from = (int) end;
        }
        // what comes after the last chunk is no picture
        return kept.toByteArray();
    }

    private static long length(byte[] bytes, int from) {
        return Integer.toUnsignedLong(java.nio.ByteBuffer.wrap(Arrays.copyOfRange(bytes, from, from + 4))
                .getInt());
    }

    private static int at(byte[] bytes, int index) {
        return Byte.toUnsignedInt(bytes[index]);
    }
}
