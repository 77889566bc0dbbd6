package org.crosswalk.records.production;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A file as everybody reads it who looks for something: its bytes in several codes, and in a PDF the text and every stream unpacked. */
final class Readings {
    private Readings() {}

    static List<String> of(Path file) throws IOException {
        List<String> readings = new ArrayList<>();
        readings.add(file.getFileName().toString());
        read(Files.readAllBytes(file), readings);
        if (file.toString().endsWith(".pdf")) {
            pdf(file, readings);
        }
        return readings;
    }

    private static void read(byte[] bytes, List<String> readings) {
        readings.add(new String(bytes, StandardCharsets.UTF_8));
        readings.add(new String(bytes, StandardCharsets.ISO_8859_1));
        readings.add(new String(bytes, StandardCharsets.UTF_16BE));
        readings.add(new String(bytes, StandardCharsets.UTF_16LE));
    }

    private static void pdf(Path file, List<String> readings) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
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
