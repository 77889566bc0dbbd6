package org.crosswalk.records.production;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.txt.TXTParser;
import org.apache.tika.sax.BodyContentHandler;
import org.crosswalk.archive.Digest;
import org.xml.sax.SAXException;

/**
 * A file as everybody reads it who looks for something: its name, its bytes in several codes, what Tika makes of its text, metadata and
 * enclosures, and in a PDF the text and every stream unpacked. What was read before, such as a typeface that every document has, is not read again.
 */
final class Readings {
    private static final AutoDetectParser TIKA =
            new AutoDetectParser(new PDFParser(), new TXTParser(), new JSoupParser());

    private final Set<String> known = new HashSet<>();

    List<String> of(Path file) throws IOException {
        List<String> readings = new ArrayList<>();
        readings.add(file.getFileName().toString());
        byte[] bytes = Files.readAllBytes(file);
        read(bytes, readings);
        tika(bytes, readings);
        if (file.toString().endsWith(".pdf")) {
            pdf(bytes, readings);
        }
        return readings;
    }

    private void read(byte[] bytes, List<String> readings) {
        if (known.add(Digest.of(bytes))) {
            readings.add(new String(bytes, StandardCharsets.UTF_8));
            readings.add(new String(bytes, StandardCharsets.ISO_8859_1));
            readings.add(new String(bytes, StandardCharsets.UTF_16BE));
            readings.add(new String(bytes, StandardCharsets.UTF_16LE));
        }
    }

    private static void tika(byte[] bytes, List<String> readings) throws IOException {
        BodyContentHandler text = new BodyContentHandler(-1);
        Metadata metadata = new Metadata();
        ParseContext enclosures = new ParseContext();
        enclosures.set(Parser.class, TIKA);
        try (InputStream in = new ByteArrayInputStream(bytes)) {
            TIKA.parse(in, text, metadata, enclosures);
        } catch (TikaException | SAXException e) {
            throw new IOException("Tika cannot read it", e);
        }
        readings.add(text.toString());
        for (String name : metadata.names()) {
            readings.add(name + " " + String.join(" ", metadata.getValues(name)));
        }
    }

    private void pdf(byte[] bytes, List<String> readings) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            readings.add(new PDFTextStripper().getText(document));
            readings.add(document.getDocumentInformation().getCOSObject().toString());
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                if (object.getObject() instanceof COSStream stream) {
                    try (InputStream unpacked = stream.createInputStream()) {
                        read(unpacked.readAllBytes(), readings);
                    }
                }
            }
        }
    }
}
