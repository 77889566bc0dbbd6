package org.crosswalk.records.production.pdf;

import java.util.List;

/** A part of a document, from top to bottom. */
public sealed interface Block {
    record Heading(String text) implements Block {}

    /** What something is called, and what it is. */
    record Fact(String label, List<Words> words) implements Block {}

    /** Text with its own line ends; an empty line parts paragraphs. */
    record Text(List<Words> words) implements Block {}

    /**
     * A picture, drawn anew from its pixels, so that nothing comes along that is written in its file.
     *
     * @param file JPEG, PNG, GIF or BMP
     * @param says what stands for it where it is not seen
     */
    record Picture(byte[] file, String says) implements Block {}

    record Rule() implements Block {}

    /** Words, or a box in their place. */
    sealed interface Words {
        record Plain(String text) implements Words {}

        record Boxed(String label) implements Words {}
    }

    static Text text(String text) {
        return new Text(List.of(new Words.Plain(text)));
    }

    static Fact fact(String label, String text) {
        return new Fact(label, List.of(new Words.Plain(text)));
    }
}
