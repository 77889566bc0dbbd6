package org.crosswalk.files;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import jakarta.inject.Singleton;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Makes of a picture what may be published: upright, without the place, time and device that cameras write into it, and
 * small enough for every network. It is drawn anew, so nothing that is not drawn survives.
 */
@Singleton
public class PictureIntake {
    /** As a network may take at most: Bluesky's limit of a million bytes is the smallest. */
    private static final int MOST_BYTES = 950_000;

    private static final int LONGEST_SIDE = 2_000;
    private static final long MOST_PIXELS = 60_000_000;
    private static final Set<String> FORMATS = Set.of("jpeg", "png");

    /** What came of it. */
    public sealed interface Taking {
        record Taken(byte[] bytes, String mediaType, int width, int height) implements Taking {}

        /** Not a JPEG or PNG, damaged, or larger than any camera's. */
        record Unfit() implements Taking {}
    }

    public Taking take(byte[] bytes) {
        try {
            return drawn(bytes).<Taking>map(PictureIntake::written).orElseGet(Taking.Unfit::new);
        } catch (IOException | RuntimeException damaged) {
            return new Taking.Unfit();
        }
    }

    private static Optional<BufferedImage> drawn(byte[] bytes) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                boolean fits = FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))
                        && (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS;
                return fits ? Optional.of(upright(reader.read(0), orientation(bytes))) : Optional.empty();
            } finally {
                reader.dispose();
            }
        }
    }

    /** As EXIF has it: 1 is upright, 6 is turned by a quarter. */
    private static int orientation(byte[] bytes) {
        try {
            ExifIFD0Directory exif = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            return exif != null && exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? exif.getInt(ExifIFD0Directory.TAG_ORIENTATION)
                    : 1;
        } catch (ImageProcessingException | MetadataException | IOException e) {
            return 1;
        }
    }

    private static BufferedImage upright(BufferedImage image, int orientation) {
        int width = image.getWidth();
        int height = image.getHeight();
        boolean turned = orientation >= 5;
        double scale = Math.min(1.0, (double) LONGEST_SIDE / Math.max(width, height));
        AffineTransform upright = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
        upright.preConcatenate(AffineTransform.getScaleInstance(scale, scale));
        BufferedImage drawn = new BufferedImage(
                side(turned ? height : width, scale), side(turned ? width : height, scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(image, upright, null);
        pen.dispose();
        return drawn;
    }

    private static int side(int length, double scale) {
        return Math.max(1, (int) Math.round(length * scale));
    }

    private static Taking written(BufferedImage image) {
        for (float quality : new float[] {.9f, .8f, .65f, .5f, .35f}) {
            byte[] bytes = jpeg(image, quality);
            if (bytes.length <= MOST_BYTES) {
                return new Taking.Taken(bytes, "image/jpeg", image.getWidth(), image.getHeight());
            }
        }
        return new Taking.Unfit();
    }

    private static byte[] jpeg(BufferedImage image, float quality) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
