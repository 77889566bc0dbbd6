package org.crosswalk.records.production.pdf;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a width. */
final class LineBreaker {
    /** Room within a box, to the left and right of its label. */
    static final float PADDING = 3;

    private final Typefaces faces;
    private final Face first;
    private final float size;
    private final float measure;
    private final List<Line> lines = new ArrayList<>();
    private Line line = new Line();

    /** @param measure how wide a line may be, in points */
    LineBreaker(Typefaces faces, Face first, float size, float measure) {
        this.faces = faces;
        this.first = first;
        this.size = size;
        this.measure = measure;
    }

    List<Line> broken(List<Block.Words> words) {
        for (Block.Words part : words) {
            switch (part) {
                case Block.Words.Plain(String text) -> plain(text);
                case Block.Words.Boxed(String label) -> box(label);
            }
        }
        end();
        return lines;
    }

    private void plain(String text) {
        String settable = faces.settable(text.replace("\r\n", "\n").replace('\r', '\n'));
        String[] paragraphs = settable.split("\n", -1);
        for (int i = 0; i < paragraphs.length; i++) {
            if (i > 0) {
                end();
            }
            for (String word : paragraphs[i].split("(?<= )")) {
                word(word);
            }
        }
    }

    private void box(String label) {
        float width = width(label) + 2 * PADDING;
        if (line.width() + width > measure) {
            end();
        }
        line.add(new Line.Run(first, label, width, true));
    }

    private void word(String word) {
        String seen = word.stripTrailing();
        if (!line.isEmpty() && line.width() + width(seen) > measure) {
            end();
        }
        if (width(seen) <= measure) {
            set(word);
        } else {
            word.codePoints().forEach(point -> {
                if (line.width() + width(point) > measure) {
                    end();
                }
                set(Character.toString(point));
            });
        }
    }

    /** Letters that the first face lacks are set in one that has them. */
    private void set(String word) {
        StringBuilder run = new StringBuilder();
        Face face = first;
        for (int at = 0; at < word.length(); ) {
            int point = word.codePointAt(at);
            Face fitting = face(point);
            if (fitting != face && !run.isEmpty()) {
                line.add(run(face, run));
                run.setLength(0);
            }
            face = fitting;
            run.appendCodePoint(point);
            at += Character.charCount(point);
        }
        if (!run.isEmpty()) {
            line.add(run(face, run));
        }
    }

    private Line.Run run(Face face, StringBuilder text) {
        return new Line.Run(face, text.toString(), width(text), false);
    }

    private Face face(int point) {
        return first.has(point) ? first : faces.having(point).orElse(first);
    }

    private float width(CharSequence text) {
        return (float) text.codePoints().mapToDouble(this::width).sum();
    }

    private float width(int point) {
        return face(point).width(point) * size;
    }

    private void end() {
        lines.add(line);
        line = new Line();
    }
}
