package org.crosswalk.moderation.text;

import java.io.IOException;
import org.apache.lucene.analysis.CharacterUtils;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Writes terms in small letters without diacritics; offsets stay those of the original. */
final class FoldingFilter extends TokenFilter {
    private static final int MOST_LETTERS_FOR_ONE = 4;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final char[] folded = new char[MOST_LETTERS_FOR_ONE * WordTokenizer.LONGEST_TERM + MOST_LETTERS_FOR_ONE];

    FoldingFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!isPlain()) {
            int length = ASCIIFoldingFilter.foldToASCII(term.buffer(), 0, folded, 0, term.length());
            term.copyBuffer(folded, 0, length);
        }
        CharacterUtils.toLowerCase(term.buffer(), 0, term.length());
        return true;
    }

    private boolean isPlain() {
        for (int i = 0; i < term.length(); i++) {
            if (term.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
