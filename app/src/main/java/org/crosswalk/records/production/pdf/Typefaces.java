package org.crosswalk.records.production.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * DejaVu, which comes with the service, and for what it does not have the typefaces that the machine has. A character that none of them
 * has is written as its number, so that nothing is silently lost.
 */
public final class Typefaces {
    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/";

    private final Face bold;
    private final List<Face> plain = new ArrayList<>();

    private Typefaces() {
        bold = shipped("DejaVuSans-Bold.ttf");
        plain.add(shipped("DejaVuSans.ttf"));
    }

    /** @param more files of TrueType faces; those that are not there are passed over */
    public static Typefaces with(List<Path> more) {
        Typefaces faces = new Typefaces();
        more.stream().filter(Files::isReadable).map(Typefaces::read).forEach(faces.plain::add);
        return faces;
    }

    Face bold() {
        return bold;
    }

    Face plain() {
        return plain.getFirst();
    }

    Optional<Face> having(int codePoint) {
        return plain.stream().filter(face -> face.has(codePoint)).findFirst();
    }

    /** The text as it can be set: without what nobody sees, and with numbers for what no typeface has. */
    String settable(String text) {
        StringBuilder settable = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(point -> {
            if (point == '\t') {
                settable.append("    ");
            } else if (point == '\n') {
                settable.append('\n');
            } else if (Character.isSpaceChar(point)) {
                settable.append(' ');
            } else if (!isUnseen(point)) {
                settable.append(having(point).isPresent() ? Character.toString(point) : number(point));
            }
        });
        return settable.toString();
    }

    private static boolean isUnseen(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }

    private static String number(int point) {
        return String.format(Locale.ROOT, "[U+%04X]", point);
    }

    private static Face shipped(String name) {
        try (InputStream file = Objects.requireNonNull(Typefaces.class.getResourceAsStream(DEJAVU + name))) {
            return Face.of(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("A typeface cannot be read", e);
        }
    }

    private static Face read(Path file) {
        try {
            return Face.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
