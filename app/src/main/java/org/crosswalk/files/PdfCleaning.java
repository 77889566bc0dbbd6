package org.crosswalk.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Writes a PDF anew without its author, program, times and scripts (ISO 32000-1, 14.3), and without what cameras wrote into its pictures.
 * One that carries other files is not taken. A page that shows pictures, or no words at all, is drawn, so that its words can be read.
 */
final class PdfCleaning {
    /** More is not drawn: then it counts as unread. */
    private static final int MOST_DRAWN = 12;

    private static final float DOTS_PER_INCH = 150;
    private static final double MOST_DOTS = 20_000_000;
    private static final float POINTS_PER_INCH = 72;

    private static final List<COSName> PARTICULARS =
            List.of(COSName.METADATA, COSName.getPDFName("PieceInfo"), COSName.getPDFName("LastModified"));
    private static final List<COSName> ACTIONS =
            List.of(COSName.OPEN_ACTION, COSName.AA, COSName.JAVA_SCRIPT, COSName.JS);
    private static final List<COSName> FILES =
            List.of(COSName.EMBEDDED_FILES, COSName.getPDFName("EmbeddedFile"), COSName.getPDFName("AF"), COSName.EF);

    private PdfCleaning() {}

    static Cleaned of(byte[] document) {
        try (PDDocument pdf = Loader.loadPDF(document)) {
            return pdf.isEncrypted() ? new Cleaned.Unfit(Unfitness.LOCKED) : cleaned(pdf);
        } catch (InvalidPasswordException e) {
            return new Cleaned.Unfit(Unfitness.LOCKED);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return new Cleaned.Unfit(Unfitness.DAMAGED);
        }
    }

    private static Cleaned cleaned(PDDocument pdf) throws IOException {
        for (COSDictionary dictionary : dictionaries(pdf.getDocument())) {
            if (FILES.stream().anyMatch(dictionary::containsKey)
                    || COSName.getPDFName("EmbeddedFile").equals(dictionary.getCOSName(COSName.TYPE))) {
                return new Cleaned.Unfit(Unfitness.HOLDS_FILES);
            }
            PARTICULARS.forEach(dictionary::removeItem);
            ACTIONS.forEach(dictionary::removeItem);
            if (dictionary instanceof COSStream stream && isJpeg(stream)) {
                withoutParticulars(stream);
            }
        }
        pdf.setDocumentInformation(new PDDocumentInformation());
        List<byte[]> drawn = new ArrayList<>();
        boolean all = draw(pdf, drawn);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return new Cleaned.Clean(bytes.toByteArray(), List.copyOf(drawn), !all);
    }

    private static List<COSDictionary> dictionaries(COSDocument document) {
        List<COSDictionary> found = new ArrayList<>();
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            COSObject object = document.getObjectFromPool(key);
            nested(object.getObject(), found, 0);
        }
        nested(document.getTrailer(), found, 0);
        return found;
    }

    /** What stands within another object is no object of its own. */
    private static void nested(COSBase object, List<COSDictionary> found, int depth) {
        if (depth > 20) {
            return;
        }
        if (object instanceof COSDictionary dictionary) {
            found.add(dictionary);
            dictionary.getValues().forEach(value -> nested(value, found, depth + 1));
        } else if (object instanceof COSArray array) {
            array.forEach(value -> nested(value, found, depth + 1));
        }
    }

    private static boolean isJpeg(COSStream stream) {
        COSBase filters = stream.getFilters();
        return COSName.DCT_DECODE.equals(filters)
                || filters instanceof COSArray several
                        && several.size() == 1
                        && COSName.DCT_DECODE.equals(several.getObject(0));
    }

    private static void withoutParticulars(COSStream stream) throws IOException {
        byte[] jpeg;
        try (var raw = stream.createRawInputStream()) {
            jpeg = raw.readAllBytes();
        }
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(PictureParticulars.without(jpeg));
        }
    }

    /** False where some pages would have to be drawn and were not. */
    private static boolean draw(PDDocument pdf, List<byte[]> drawn) throws IOException {
        PDFRenderer renderer = new PDFRenderer(pdf);
        PDFTextStripper text = new PDFTextStripper();
        for (int i = 0; i < pdf.getNumberOfPages(); i++) {
            text.setStartPage(i + 1);
            text.setEndPage(i + 1);
            PDPage page = pdf.getPage(i);
            if (hasPictures(page) || text.getText(pdf).isBlank()) {
                if (drawn.size() == MOST_DRAWN || isTooLarge(page)) {
                    return false;
                }
                drawn.add(png(renderer.renderImageWithDPI(i, DOTS_PER_INCH, ImageType.GRAY)));
            }
        }
        return true;
    }

    private static boolean hasPictures(PDPage page) {
        return page.getResources() != null
                && page.getResources().getXObjectNames().iterator().hasNext();
    }

    private static boolean isTooLarge(PDPage page) {
        PDRectangle box = page.getCropBox();
        double dots = DOTS_PER_INCH / POINTS_PER_INCH;
        return box.getWidth() * dots * box.getHeight() * dots > MOST_DOTS;
    }

    private static byte[] png(BufferedImage page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(page, "png", bytes);
        return bytes.toByteArray();
    }
}
