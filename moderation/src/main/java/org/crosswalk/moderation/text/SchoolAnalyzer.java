package org.crosswalk.moderation.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;

/** The one analysis of rosters, rules and texts, so that they meet in the same terms. */
public final class SchoolAnalyzer extends Analyzer {
    private static final SchoolAnalyzer SHARED = new SchoolAnalyzer();

    private SchoolAnalyzer() {}

    /** Reads a text once, from front to end. */
    public static Tokens read(CharSequence text) {
        String original = text.toString();
        try (TokenStream words = SHARED.tokenStream("text", original)) {
            return new TokenReader(original, words).read();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        WordTokenizer words = new WordTokenizer();
        return new TokenStreamComponents(words, new FoldingFilter(words));
    }
}
