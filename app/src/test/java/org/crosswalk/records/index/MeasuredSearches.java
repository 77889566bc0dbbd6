package org.crosswalk.records.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.records.ContentFields;

/** Searches as people type them, with words of the archived mails' own texts: a word, two words, a phrase, a beginning, a word in a month. */
final class MeasuredSearches {
    private static final Pattern WORD = Pattern.compile("\\b[a-zA-Z]{4,12}\\b");
    private static final int KINDS = 5;

    private final ArchiveEntries entries;
    private final ContentFields contents;
    private final Random random = new Random(7);

    MeasuredSearches(ArchiveEntries entries, ContentFields contents) {
        this.entries = entries;
        this.contents = contents;
    }

    List<String> make(int many) {
        List<String> searches = new ArrayList<>();
        while (searches.size() < many) {
            ArchiveEntry mail =
                    entries.find(1 + random.nextLong(entries.newest())).orElseThrow();
            Map<String, String> fields = new HashMap<>();
            contents.of(mail).forEach(field -> fields.put(field.name(), field.value()));
            List<String> words = WORD.matcher(fields.getOrDefault("text", ""))
                    .results()
                    .map(MatchResult::group)
                    .toList();
            if (words.size() > 20 && fields.containsKey("sent")) {
                searches.add(search(searches.size() % KINDS, words, fields.get("sent")));
            }
        }
        return searches;
    }

    private String search(int kind, List<String> words, String sent) {
        int at = random.nextInt(words.size() - 3);
        return switch (kind) {
            case 0 -> words.get(at);
            case 1 -> words.get(at) + " " + words.get(random.nextInt(words.size()));
            case 2 -> '"' + words.get(at) + " " + words.get(at + 1) + '"';
            case 3 -> words.get(at).substring(0, 4) + "* " + words.get(at + 2);
            default -> words.get(at) + " month:" + sent.substring(0, "2026-03".length());
        };
    }
}
