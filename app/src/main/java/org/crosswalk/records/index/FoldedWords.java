package org.crosswalk.records.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Words after Unicode's rules (UAX 29), without case and accents: {@code Zoë} and {@code ZOE} are one. */
final class FoldedWords extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, folded(words));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return folded(in);
    }

    private static TokenStream folded(TokenStream words) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(words));
    }
}
