package org.crosswalk.records.production;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;

/** Names that nobody has, in many wordings. */
final class Secrets {
    static final List<String> NAMES = List.of(
            "Zephyrine Quackenbüsh",
            "Ñusta Ocampo-Río",
            "Thorvald Åkerfeldt",
            "Wiktoria Łęcka",
            "Đorđe Stanojčić",
            "Øystein Bjørnsrud",
            "Müge Çağlayan",
            "Ngọc Trâm Huỳnh",
            "Þórhalla Sæmundsdóttir",
            "Siobhán O'Ruairc",
            "Žofie Hřebíčková",
            "Xiomara Vandersloot");

    /** What looks the same and is another letter; the other way round it reads as it looks. */
    private static final Map<Character, Character> LOOK_ALIKES = Map.ofEntries(
            Map.entry('a', 'а'),
            Map.entry('e', 'е'),
            Map.entry('o', 'о'),
            Map.entry('p', 'р'),
            Map.entry('c', 'с'),
            Map.entry('y', 'у'),
            Map.entry('x', 'х'),
            Map.entry('i', 'і'),
            Map.entry('s', 'ѕ'),
            Map.entry('j', 'ј'));

    private static final String UNSEEN = "\u200B\u200C\u200D\u2060\u00AD\uFEFF";

    private static final Map<String, BiFunction<String, Random, String>> MUTATIONS = Map.ofEntries(
            Map.entry("as it is", (name, random) -> name),
            Map.entry("capitals", (name, random) -> name.toUpperCase(Locale.ROOT)),
            Map.entry("small", (name, random) -> name.toLowerCase(Locale.ROOT)),
            Map.entry("without accents", (name, random) -> plain(name)),
            Map.entry("accents apart", (name, random) -> Normalizer.normalize(name, Normalizer.Form.NFD)),
            Map.entry("unseen characters", Secrets::withUnseen),
            Map.entry("look-alikes", Secrets::withLookAlikes),
            Map.entry("line end", (name, random) -> name.replaceFirst(" ", "\r\n")),
            Map.entry("quoted line end", (name, random) -> name.replaceFirst(" ", "\r\n> > ")),
            Map.entry("hyphenated", (name, random) -> name.substring(0, 3) + "-\r\n" + name.substring(3)),
            Map.entry("last name first", Secrets::lastFirst),
            Map.entry("run together", (name, random) -> name.replace(" ", "")),
            Map.entry("points", (name, random) -> name.replace(" ", ".").toLowerCase(Locale.ROOT)),
            Map.entry("low lines", (name, random) -> "file_" + name.replace(" ", "_") + "_2026"),
            Map.entry("wide", (name, random) -> wide(name)),
            Map.entry("spelled", (name, random) -> spelled(name)),
            Map.entry("hard spaces", (name, random) -> name.replace(" ", "\u00A0")),
            Map.entry("mathematical", (name, random) -> mathematical(name)),
            Map.entry("possessive", (name, random) -> name + "’s"));

    /** Of these only the ones without a line end fit into a header. */
    static final List<String> WORDINGS = MUTATIONS.keySet().stream().sorted().toList();

    private Secrets() {}

    static String worded(String name, String wording, Random random) {
        return MUTATIONS.get(wording).apply(name, random);
    }

    /**
     * A text's bare letters, by a reading of its own: without accents, spaces, signs and what is unseen, look-alikes as they look. It
     * passes over more than any reader would, so what is not in it is not in the text.
     */
    static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        String known = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        for (int i = 0; i < known.length(); i++) {
            char letter = latin(known.charAt(i));
            if (Character.isLetter(letter)) {
                bare.append(letter);
            }
        }
        return bare.toString();
    }

    /** The bare wordings of a name. */
    static List<String> bareOf(String name) {
        return List.of(bare(name), bare(lastFirst(name, new Random(0))));
    }

    private static char latin(char letter) {
        return switch (letter) {
            case 'а' -> 'a';
            case 'е' -> 'e';
            case 'о', 'ø' -> 'o';
            case 'р' -> 'p';
            case 'с' -> 'c';
            case 'у' -> 'y';
            case 'х' -> 'x';
            case 'і' -> 'i';
            case 'ѕ' -> 's';
            case 'ј' -> 'j';
            case 'đ', 'ð' -> 'd';
            case 'ł' -> 'l';
            default -> letter;
        };
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('ø', 'o')
                .replace('Ø', 'O')
                .replace('Đ', 'D')
                .replace('đ', 'd')
                .replace('Ł', 'L')
                .replace('ł', 'l');
    }

    private static String withUnseen(String name, Random random) {
        StringBuilder written = new StringBuilder();
        for (char letter : name.toCharArray()) {
            written.append(letter);
            if (random.nextInt(3) == 0) {
                written.append(UNSEEN.charAt(random.nextInt(UNSEEN.length())));
            }
        }
        return written.toString();
    }

    private static String withLookAlikes(String name, Random random) {
        StringBuilder written = new StringBuilder();
        for (char letter : name.toCharArray()) {
            written.append(random.nextInt(3) == 0 ? letter : LOOK_ALIKES.getOrDefault(letter, letter));
        }
        return written.toString();
    }

    private static String lastFirst(String name, Random random) {
        int last = name.lastIndexOf(' ');
        return name.substring(last + 1) + ", " + name.substring(0, last);
    }

    private static String wide(String name) {
        StringBuilder wide = new StringBuilder();
        plain(name)
                .chars()
                .forEach(letter -> wide.append((char) (letter > ' ' && letter < 127 ? letter + 0xFEE0 : letter)));
        return wide.toString();
    }

    private static String spelled(String name) {
        return String.join(
                "  ",
                List.of(name.split(" ")).stream()
                        .map(word -> String.join(" ", word.split("")))
                        .toList());
    }

    private static String mathematical(String name) {
        StringBuilder bold = new StringBuilder();
        plain(name)
                .chars()
                .forEach(letter -> bold.appendCodePoint(
                        letter >= 'a' && letter <= 'z'
                                ? 0x1D41A + letter - 'a'
                                : letter >= 'A' && letter <= 'Z' ? 0x1D400 + letter - 'A' : letter));
        return bold.toString();
    }
}
