package org.crosswalk.records.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/** Understands what a person types into the search field ({@link org.crosswalk.records.ArchiveQuery}); what makes no sense is taken as plain words. */
final class TypedWords {
    private static final Pattern PIECE =
            Pattern.compile("(-)?(?:([a-z]{2,10}):)?(?:\"([^\"]*)\"?(?:~(\\d{1,3}))?|([^\\s\"]+))");
    private static final Set<String> NAMES = Set.of(
            "person",
            "from",
            "to",
            "group",
            "kind",
            "after",
            "before",
            "on",
            "month",
            "has",
            "is",
            "file",
            "attached",
            "thread",
            "same");
    private static final int MOST_PIECES = 50;

    private final Analyzer analyzer;
    private final QueryBuilder queries;
    private final TypedDays days;
    private final IndexReader view;

    TypedWords(Analyzer analyzer, ZoneId zone, IndexReader view) {
        this.analyzer = analyzer;
        this.queries = new QueryBuilder(analyzer);
        this.days = new TypedDays(zone);
        this.view = view;
    }

    /** One thing that was typed: a word or a phrase, perhaps of a name, perhaps excluded. */
    private record Piece(boolean excluded, @Nullable String name, String value, boolean isPhrase, int apart) {}

    /** Every piece must occur, save the excluded; beyond {@value MOST_PIECES} the rest is left out. */
    Query query(String typed) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean asked = false;
        boolean onlyExcludes = true;
        for (Piece piece : pieces(typed)) {
            Query part = part(piece);
            if (part != null) {
                all.add(part, piece.excluded() ? Occur.MUST_NOT : Occur.MUST);
                asked = true;
                onlyExcludes &= piece.excluded();
            }
        }
        if (!asked) {
            return new MatchNoDocsQuery("nothing was asked");
        }
        if (onlyExcludes) {
            all.add(new MatchAllDocsQuery(), Occur.MUST);
        }
        BooleanQuery built = all.build();
        return built.clauses().size() == 1 && !onlyExcludes
                ? built.clauses().getFirst().query()
                : built;
    }

    private static List<Piece> pieces(String typed) {
        List<Piece> pieces = new ArrayList<>();
        Matcher found = PIECE.matcher(typed);
        while (pieces.size() < MOST_PIECES && found.find()) {
            String phrase = found.group(3);
            String name = found.group(2);
            String value = phrase != null ? phrase : found.group(5);
            boolean known = name == null || NAMES.contains(name);
            int apart = found.group(4) == null ? 0 : Integer.parseInt(found.group(4));
            pieces.add(new Piece(
                    found.group(1) != null,
                    known ? name : null,
                    known ? value : name + ":" + value,
                    phrase != null,
                    apart));
        }
        return pieces;
    }

    private @Nullable Query part(Piece piece) {
        return piece.name() == null ? anywhere(piece) : named(piece.name(), piece);
    }

    private @Nullable Query named(String name, Piece piece) {
        String value = piece.value().strip();
        return switch (name) {
            case "person" -> oneOf(EntryDocuments.PEOPLE, value, value.toLowerCase(Locale.ROOT));
            case "from" -> term(EntryDocuments.FROM, value.toLowerCase(Locale.ROOT));
            case "to" -> term(EntryDocuments.TO, value.toLowerCase(Locale.ROOT));
            case "group" -> term(EntryDocuments.GROUP, value);
            case "kind" -> term(EntryDocuments.KIND, value.toUpperCase(Locale.ROOT));
            case "month" -> term(EntryDocuments.MONTH, value);
            case "has", "is" -> term(EntryDocuments.HAS, value.toLowerCase(Locale.ROOT));
            case "thread" -> term(EntryDocuments.THREAD, value);
            case "same" -> term(EntryDocuments.SAME, value);
            case "file" -> in(EntryDocuments.FILE, piece);
            case "attached" -> in(EntryDocuments.ATTACHED, piece);
            default -> days.range(name, value).orElseGet(() -> anywhere(piece));
        };
    }

    /** In the text, in an attachment's, or a whole id. */
    private @Nullable Query anywhere(Piece piece) {
        Query text = in(EntryDocuments.TEXT, piece);
        if (text == null) {
            return null;
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        any.add(text, Occur.SHOULD);
        Query attached = in(EntryDocuments.ATTACHED, piece);
        if (attached != null && occurs(attached)) {
            any.add(attached, Occur.SHOULD);
        }
        addId(any, EntryDocuments.ABOUT, piece.value());
        addId(any, EntryDocuments.PEOPLE, piece.value());
        BooleanQuery built = any.build();
        return built.clauses().size() == 1 ? text : built;
    }

    /** A field in which it does not occur at all would only make counting slow. */
    private void addId(BooleanQuery.Builder any, String field, String value) {
        Query id = term(field, value);
        if (occurs(id)) {
            any.add(id, Occur.SHOULD);
        }
    }

    private boolean occurs(Query query) {
        try {
            return !(query instanceof TermQuery term) || view.docFreq(term.getTerm()) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Query in(String field, Piece piece) {
        if (piece.isPhrase()) {
            return queries.createPhraseQuery(field, piece.value(), piece.apart());
        }
        String word = piece.value();
        return word.endsWith("*")
                ? prefix(field, word.replaceAll("\\*+$", ""))
                : queries.createPhraseQuery(field, word);
    }

    /** Of {@code well-kn*} the last part may go on, and what is before it must occur. */
    private @Nullable Query prefix(String field, String beginning) {
        String[] words = beginning.split("[^\\p{L}\\p{M}\\p{N}]+", -1);
        String last = words[words.length - 1];
        Query before = queries.createPhraseQuery(field, beginning.substring(0, beginning.length() - last.length()));
        if (last.isEmpty()) {
            return before;
        }
        Query goesOn = new PrefixQuery(new Term(field, analyzer.normalize(field, last)));
        return before == null
                ? goesOn
                : new BooleanQuery.Builder()
                        .add(before, Occur.MUST)
                        .add(goesOn, Occur.MUST)
                        .build();
    }

    private static Query oneOf(String field, String... values) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String value : Set.copyOf(List.of(values))) {
            any.add(term(field, value), Occur.SHOULD);
        }
        return any.build();
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }
}
