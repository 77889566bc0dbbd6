package org.crosswalk.moderation.text;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Lays a stream of words down in arrays and numbers its sentences and clauses on the way. */
final class TokenReader {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "mx", "dr", "dra", "prof", "profa", "sr", "sra", "srta", "jr", "st", "sta", "vs", "no",
            "num", "gr", "approx", "dept");
    private static final Set<String> TURNING_WORDS =
            new HashSet<>(List.of("but", "however", "although", "though", "pero", "aunque", "mas", "porem", "embora"));

    private final String original;
    private final TokenStream words;
    private String[] terms = new String[32];
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int[] gaps = new int[32];
    private int[] sentences = new int[32];
    private int[] clauses = new int[32];
    private boolean[] quoted = new boolean[32];
    private int size;

    TokenReader(String original, TokenStream words) {
        this.original = original;
        this.words = words;
    }

    Tokens read() throws IOException {
        CharTermAttribute term = words.getAttribute(CharTermAttribute.class);
        OffsetAttribute offset = words.getAttribute(OffsetAttribute.class);
        FlagsAttribute gap = words.getAttribute(FlagsAttribute.class);
        words.reset();
        while (words.incrementToken()) {
            add(term.toString(), offset.startOffset(), offset.endOffset(), gap.getFlags());
        }
        words.end();
        return new TokenArrays(original, size, terms, starts, ends, gaps, sentences, clauses, quoted);
    }

    private void add(String term, int start, int end, int gap) {
        makeRoom();
        terms[size] = term;
        starts[size] = start;
        ends[size] = end;
        gaps[size] = gap;
        if (size == 0) {
            quoted[0] = (gap & Gap.QUOTE) != 0;
        } else {
            follow(size - 1);
        }
        size++;
    }

    private void follow(int last) {
        int gap = gaps[size];
        boolean sentence = Gap.endsSentence(gap) || Gap.endsSentenceByDot(gap) && !isAbbreviation(terms[last]);
        boolean clause = sentence || Gap.endsClause(gap) || TURNING_WORDS.contains(terms[size]);
        sentences[size] = sentences[last] + (sentence ? 1 : 0);
        clauses[size] = clauses[last] + (clause ? 1 : 0);
        // a quotation that nobody closed ends with its paragraph
        boolean open = quoted[last] && (gap & Gap.PARAGRAPH) == 0;
        quoted[size] = open != ((gap & Gap.QUOTE) != 0);
    }

    private static boolean isAbbreviation(String term) {
        return term.length() == 1 && Character.isLetter(term.charAt(0)) || ABBREVIATIONS.contains(term);
    }

    private void makeRoom() {
        if (size < terms.length) {
            return;
        }
        int room = size * 2;
        terms = Arrays.copyOf(terms, room);
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
        gaps = Arrays.copyOf(gaps, room);
        sentences = Arrays.copyOf(sentences, room);
        clauses = Arrays.copyOf(clauses, room);
        quoted = Arrays.copyOf(quoted, room);
    }
}
