package org.crosswalk.records.production.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A typeface, read once and used for every document. */
final class Face {
    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final int unitsPerEm;
    private final ConcurrentHashMap<Integer, Integer> advances = new ConcurrentHashMap<>();

    private Face(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    static Face of(byte[] file) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            // a ligature would be one sign for several letters, and not be found again as those
            font.setEnableGsub(false);
            return new Face(font);
        } catch (IOException e) {
            throw new UncheckedIOException("A typeface cannot be read", e);
        }
    }

    TrueTypeFont font() {
        return font;
    }

    boolean has(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    /** In ems. */
    float width(int codePoint) {
        return advances.computeIfAbsent(codePoint, this::advance) / (float) unitsPerEm;
    }

    private int advance(int codePoint) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(codePoint));
        } catch (IOException e) {
            throw new UncheckedIOException("A typeface cannot be read", e);
        }
    }
}
