package org.crosswalk.moderation.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crosswalk.moderation.text.Terms;

/** Reads one pattern from front to end. */
final class PatternReader {
    private static final String SIGNS = "()|?*<>_^ \t\n";
    private static final int SHORT_GAP = 3;
    private static final int LONG_GAP = 8;

    private final String text;
    private int at;

    PatternReader(String text) {
        this.text = text;
    }

    List<Piece> read() {
        List<Piece> pieces = sequence();
        if (at < text.length()) {
            throw fault("has a '" + text.charAt(at) + "' too many");
        }
        if (pieces.isEmpty() || pieces.getFirst() instanceof Piece.Gap || pieces.getLast() instanceof Piece.Gap) {
            throw fault("must begin and end with a word");
        }
        return pieces;
    }

    private List<Piece> sequence() {
        List<Piece> pieces = new ArrayList<>();
        for (skipBlanks(); at < text.length() && "|)".indexOf(text.charAt(at)) < 0; skipBlanks()) {
            List<Piece> next = next();
            if (!taken("?")) {
                pieces.addAll(next);
            } else if (!pieces.isEmpty() && pieces.getLast() instanceof Piece.Gap gap && endsHere()) {
                // without its end the pattern has no gap either
                pieces.set(
                        pieces.size() - 1,
                        new Piece.Maybe(
                                Stream.concat(Stream.of(gap), next.stream()).toList()));
            } else {
                pieces.add(new Piece.Maybe(next));
            }
        }
        return List.copyOf(pieces);
    }

    private boolean endsHere() {
        skipBlanks();
        return at == text.length() || "|)".indexOf(text.charAt(at)) >= 0;
    }

    private List<Piece> next() {
        if (taken("(")) {
            return List.of(choice());
        }
        if (taken("<")) {
            return List.of(named(upTo(">")));
        }
        if (taken("...")) {
            return List.of(new Piece.Gap(LONG_GAP));
        }
        if (taken("..")) {
            return List.of(new Piece.Gap(SHORT_GAP));
        }
        return taken("_") ? List.of(new Piece.Any()) : words();
    }

    private Piece named(String wordClass) {
        if (!WordClasses.exists(wordClass)) {
            throw fault("names the word class <" + wordClass + ">, which there is not");
        }
        return new Piece.Named(wordClass);
    }

    private Piece choice() {
        List<List<Piece>> ways = new ArrayList<>();
        do {
            ways.add(sequence());
        } while (taken("|"));
        if (!taken(")")) {
            throw fault("lacks a ')'");
        }
        if (ways.stream().anyMatch(way -> way.stream().allMatch(Piece.Maybe.class::isInstance))) {
            throw fault("has an alternative that may be empty");
        }
        return new Piece.Choice(List.copyOf(ways));
    }

    private List<Piece> words() {
        int from = at;
        while (at < text.length() && SIGNS.indexOf(text.charAt(at)) < 0 && !text.startsWith("..", at)) {
            at++;
        }
        String word = text.substring(from, at);
        List<String> terms = Emoji.isOne(word) ? List.of(Emoji.plain(word)) : Terms.of(word);
        if (terms.isEmpty()) {
            throw fault("has no word at '" + text.substring(from) + "'");
        }
        if (!taken("*")) {
            return Contractions.written(word, terms).stream()
                    .<Piece>map(Piece.Word::new)
                    .toList();
        }
        if (terms.size() > 1) {
            throw fault("has a '*' after more than one word");
        }
        return List.of(new Piece.Stem(terms.getFirst()));
    }

    private String upTo(String end) {
        int to = text.indexOf(end, at);
        if (to < 0) {
            throw fault("lacks a '" + end + "'");
        }
        String between = text.substring(at, to);
        at = to + end.length();
        return between;
    }

    private boolean taken(String sign) {
        boolean here = text.startsWith(sign, at);
        at += here ? sign.length() : 0;
        return here;
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private IllegalArgumentException fault(String what) {
        return new IllegalArgumentException("the pattern \"" + text + "\" " + what);
    }
}
