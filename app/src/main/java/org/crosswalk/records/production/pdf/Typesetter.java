package org.crosswalk.records.production.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Sets a document from top to bottom on letter paper. It draws what it is given and holds nothing else. */
public final class Typesetter {
    private static final float LEFT = 64;
    private static final float RIGHT = 612 - 64;
    private static final float TOP = 792 - 64;
    private static final float BOTTOM = 72;
    private static final float INDENT = 96;
    private static final float SIZE = 10;
    private static final float LEADING = 14.5f;
    private static final float HEADING = 15;
    private static final float FOOT = 40;

    private final Typefaces faces;
    private final TaggedPages pages;
    private final IntFunction<String> foot;
    private float y = TOP;

    private Typesetter(Typefaces faces, TaggedPages pages, IntFunction<String> foot) {
        this.faces = faces;
        this.pages = pages;
        this.foot = foot;
    }

    /** A document that is set, and how many pages it has. */
    public record Printed(byte[] bytes, int pages) {}

    /**
     * Sets a document.
     *
     * @param title as its window says
     * @param foot what stands below each page, by its number from 0
     */
    public static Printed print(
            Typefaces faces, String title, List<Block> blocks, IntFunction<String> foot, Instant at) {
        try (TaggedPages pages = new TaggedPages(title, "en-US", at)) {
            Typesetter setter = new Typesetter(faces, pages, foot);
            for (Block block : blocks) {
                setter.set(block);
            }
            setter.foot();
            return new Printed(pages.bytes(), pages.count());
        } catch (IOException e) {
            throw new UncheckedIOException("A PDF could not be made", e);
        }
    }

    private void set(Block block) throws IOException {
        switch (block) {
            case Block.Heading(String text) -> heading(text);
            case Block.Fact(String label, List<Block.Words> words) -> fact(label, words);
            case Block.Text(List<Block.Words> words) -> text(words);
            case Block.Picture(byte[] file, String says) -> picture(file, says);
            case Block.Rule _ -> rule();
        }
    }

    private void heading(String text) throws IOException {
        y -= HEADING / 2;
        PDStructureElement element = pages.element(StandardStructureTypes.H1);
        for (Line line : lines(faces.bold(), HEADING, RIGHT - LEFT, List.of(new Block.Words.Plain(text)))) {
            room(HEADING * 1.4f);
            y -= HEADING * 1.4f;
            draw(element, line, LEFT, HEADING);
        }
        y -= HEADING / 2;
    }

    private void fact(String label, List<Block.Words> words) throws IOException {
        PDStructureElement element = pages.element(StandardStructureTypes.P);
        List<Line> names = lines(faces.bold(), SIZE, INDENT - 8, List.of(new Block.Words.Plain(label)));
        List<Line> lines = lines(faces.plain(), SIZE, RIGHT - LEFT - INDENT, words);
        for (int i = 0; i < Math.max(names.size(), lines.size()); i++) {
            room(LEADING);
            y -= LEADING;
            if (i < names.size()) {
                draw(element, names.get(i), LEFT, SIZE);
            }
            if (i < lines.size()) {
                draw(element, lines.get(i), LEFT + INDENT, SIZE);
            }
        }
    }

    private void text(List<Block.Words> words) throws IOException {
        y -= LEADING / 2;
        PDStructureElement element = pages.element(StandardStructureTypes.P);
        for (Line line : lines(faces.plain(), SIZE, RIGHT - LEFT, words)) {
            room(LEADING);
            y -= LEADING;
            if (line.isEmpty()) {
                element = pages.element(StandardStructureTypes.P);
            } else {
                draw(element, line, LEFT, SIZE);
            }
        }
    }

    private List<Line> lines(Face face, float size, float measure, List<Block.Words> words) {
        return new LineBreaker(faces, face, size, measure).broken(words);
    }

    private void picture(byte[] file, String says) throws IOException {
        BufferedImage pixels = ImageIO.read(new ByteArrayInputStream(file));
        PDStructureElement element = pages.element(StandardStructureTypes.Figure);
        element.setAlternateDescription(says);
        PDImageXObject image = LosslessFactory.createFromImage(pages.document(), pixels);
        float scale = Math.min(1, Math.min((RIGHT - LEFT) / image.getWidth(), (TOP - BOTTOM) / image.getHeight()));
        float height = image.getHeight() * scale;
        room(height + LEADING);
        y -= height + LEADING;
        pages.tag(element);
        pages.content().drawImage(image, LEFT, y, image.getWidth() * scale, height);
        pages.untag();
    }

    private void rule() throws IOException {
        room(LEADING);
        y -= LEADING * 0.75f;
        pages.artifact();
        PDPageContentStream content = pages.content();
        content.setStrokingColor(0.6f);
        content.setLineWidth(0.5f);
        content.moveTo(LEFT, y);
        content.lineTo(RIGHT, y);
        content.stroke();
        pages.untag();
        y -= LEADING * 0.25f;
    }

    private void draw(PDStructureElement element, Line line, float left, float size) throws IOException {
        pages.tag(element);
        float x = left;
        for (Line.Run run : line.runs()) {
            if (run.boxed()) {
                box(run, x, size);
            } else {
                letters(run, x, size, 0);
            }
            x += run.width();
        }
        pages.untag();
    }

    private void box(Line.Run run, float x, float size) throws IOException {
        PDPageContentStream content = pages.content();
        content.setNonStrokingColor(0f);
        content.addRect(x, y - size * 0.28f, run.width(), size * 1.22f);
        content.fill();
        letters(run, x + LineBreaker.PADDING, size, 1);
    }

    private void letters(Line.Run run, float x, float size, float grey) throws IOException {
        PDPageContentStream content = pages.content();
        content.beginText();
        content.setNonStrokingColor(grey);
        content.setFont(pages.font(run.face()), size);
        content.newLineAtOffset(x, y);
        content.showText(run.text());
        content.endText();
    }

    private void room(float height) throws IOException {
        if (y - height < BOTTOM) {
            foot();
            pages.next();
            y = TOP;
        }
    }

    private void foot() throws IOException {
        String text = foot.apply(pages.count() - 1);
        Line line = lines(faces.bold(), SIZE - 1, RIGHT - LEFT, List.of(new Block.Words.Plain(text)))
                .getFirst();
        float before = y;
        y = FOOT;
        pages.artifact();
        float x = RIGHT - line.width();
        for (Line.Run run : line.runs()) {
            letters(run, x, SIZE - 1, 0);
            x += run.width();
        }
        pages.untag();
        y = before;
    }
}
