package org.crosswalk.records.production.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** The pages of one document, with the tags by which it is read aloud (ISO 32000-1, 14.8). */
final class TaggedPages implements AutoCloseable {
    private static final PDRectangle SIZE = PDRectangle.LETTER;

    private final PDDocument document = new PDDocument();
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement top = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    private final Map<Face, PDType0Font> fonts = new HashMap<>();
    private final Map<Integer, PDParentTreeValue> parents = new HashMap<>();
    private final List<PDPage> pages = new ArrayList<>();
    private COSArray parentsOfPage = new COSArray();
    private PDPage page = new PDPage(SIZE);
    private PDPageContentStream content;

    TaggedPages(String title, String language, Instant at) throws IOException {
        root.appendKid(top);
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setProducer("Crosswalk");
        information.setCreationDate(GregorianCalendar.from(at.atZone(ZoneOffset.UTC)));
        document.setDocumentInformation(information);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(language);
        catalog.setStructureTreeRoot(root);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        PDViewerPreferences preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        content = begin();
    }

    int count() {
        return pages.size();
    }

    PDDocument document() {
        return document;
    }

    PDPageContentStream content() {
        return content;
    }

    PDType0Font font(Face face) throws IOException {
        PDType0Font known = fonts.get(face);
        if (known == null) {
            known = PDType0Font.load(document, face.font(), true);
            fonts.put(face, known);
        }
        return known;
    }

    PDStructureElement element(String type) {
        PDStructureElement element = new PDStructureElement(type, top);
        top.appendKid(element);
        return element;
    }

    /** What is drawn until {@link #untag} belongs to the element. */
    void tag(PDStructureElement element) throws IOException {
        int number = parentsOfPage.size();
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(number);
        element.appendKid(reference);
        parentsOfPage.add(element);
        content.beginMarkedContent(COSName.getPDFName(element.getStructureType()), number);
    }

    /** What is drawn until {@link #untag} is not read aloud. */
    void artifact() throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
    }

    void untag() throws IOException {
        content.endMarkedContent();
    }

    void next() throws IOException {
        content.close();
        page = new PDPage(SIZE);
        content = begin();
    }

    byte[] bytes() throws IOException {
        content.close();
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(pages.size());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private PDPageContentStream begin() throws IOException {
        parentsOfPage = new COSArray();
        page.setStructParents(pages.size());
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        parents.put(pages.size(), new PDParentTreeValue(parentsOfPage));
        pages.add(page);
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
