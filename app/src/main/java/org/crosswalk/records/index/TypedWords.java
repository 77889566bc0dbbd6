package org.crosswalk.records.index;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/** Understands what a person types into the search field; what makes no sense is taken as plain words. */
final class TypedWords {
    private static final Pattern PHRASE_OR_WORD = Pattern.compile("\"([^\"]*)\"?|([^\\s\"]+)");
    private static final int MOST_WORDS = 50;

    private final QueryBuilder queries;
    private final Analyzer analyzer;

    TypedWords(Analyzer analyzer) {
        this.analyzer = analyzer;
        this.queries = new QueryBuilder(analyzer);
    }

    /** Every word and phrase must occur; beyond {@value MOST_WORDS} the rest is left out. */
    Query query(String typed) {
        List<Query> parts = parts(typed);
        if (parts.isEmpty()) {
            return new MatchNoDocsQuery("nothing was asked");
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        parts.forEach(part -> all.add(part, Occur.MUST));
        return all.build();
    }

    private List<Query> parts(String typed) {
        List<Query> parts = new ArrayList<>();
        Matcher found = PHRASE_OR_WORD.matcher(typed);
        while (parts.size() < MOST_WORDS && found.find()) {
            Query part = found.group(1) != null ? phrase(found.group(1)) : word(found.group(2));
            if (part != null) {
                parts.add(part);
            }
        }
        return parts;
    }

    private @Nullable Query word(String word) {
        return word.endsWith("*") ? prefix(word.replaceAll("\\*+$", "")) : wordOrId(word);
    }

    private @Nullable Query wordOrId(String word) {
        Query text = phrase(word);
        if (text == null) {
            return null;
        }
        return new BooleanQuery.Builder()
                .add(text, Occur.SHOULD)
                .add(new TermQuery(new Term(EntryDocuments.ABOUT, word)), Occur.SHOULD)
                .add(new TermQuery(new Term(EntryDocuments.PEOPLE, word)), Occur.SHOULD)
                .build();
    }

    /** Of {@code well-kn*} the last part may go on, and what is before it must occur. */
    private @Nullable Query prefix(String beginning) {
        String[] words = beginning.split("[^\\p{L}\\p{M}\\p{N}]+", -1);
        String last = words[words.length - 1];
        Query before = phrase(beginning.substring(0, beginning.length() - last.length()));
        if (last.isEmpty()) {
            return before;
        }
        Query goesOn = new PrefixQuery(new Term(EntryDocuments.TEXT, analyzer.normalize(EntryDocuments.TEXT, last)));
        return before == null
                ? goesOn
                : new BooleanQuery.Builder()
                        .add(before, Occur.MUST)
                        .add(goesOn, Occur.MUST)
                        .build();
    }

    private @Nullable Query phrase(String words) {
        return queries.createPhraseQuery(EntryDocuments.TEXT, words);
    }
}
