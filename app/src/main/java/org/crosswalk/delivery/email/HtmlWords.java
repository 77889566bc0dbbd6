package org.crosswalk.delivery.email;

import java.util.Map;
import java.util.regex.Pattern;

/** The words of an HTML mail that has no plainer part. They are shown as plain text, so nothing in them is ever run. */
final class HtmlWords {
    private static final Pattern UNSEEN = Pattern.compile("(?is)<(style|script|head|title)\\b.*?</\\1\\s*>|<!--.*?-->");
    private static final Pattern LINE_ENDS = Pattern.compile("(?i)<(br|/p|/div|/tr|/li|/h[1-6]|/blockquote)\\b[^>]*>");
    private static final Pattern QUOTES = Pattern.compile("(?i)<blockquote\\b[^>]*>");
    private static final Pattern TAGS = Pattern.compile("<[^>]*>");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n]+");
    private static final Pattern MANY_LINES = Pattern.compile("\\s*\\n\\s*\\n\\s*");
    private static final Pattern NUMBERED = Pattern.compile("&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));");
    private static final Map<String, String> NAMED =
            Map.of("&nbsp;", " ", "&lt;", "<", "&gt;", ">", "&quot;", "\"", "&apos;", "'");

    private HtmlWords() {}

    static String of(String html) {
        String seen = BLANKS.matcher(UNSEEN.matcher(html).replaceAll("")).replaceAll(" ");
        String quoted = QUOTES.matcher(seen).replaceAll("\n-----\n");
        String lines = LINE_ENDS.matcher(quoted).replaceAll("\n");
        String words = entities(TAGS.matcher(lines).replaceAll(""));
        return MANY_LINES
                .matcher(words.replaceAll("(?m)^[ \\t]+|[ \\t]+$", ""))
                .replaceAll("\n\n")
                .strip();
    }

    private static String entities(String text) {
        String numbered = NUMBERED.matcher(text).replaceAll(found -> {
            int point =
                    found.group(1) != null ? Integer.parseInt(found.group(1), 16) : Integer.parseInt(found.group(2));
            boolean fits = Character.isValidCodePoint(point) && point >= ' ' && !(point >= 0xD800 && point <= 0xDFFF);
            return java.util.regex.Matcher.quoteReplacement(fits ? Character.toString(point) : " ");
        });
        String named = numbered;
        for (Map.Entry<String, String> entity : NAMED.entrySet()) {
            named = named.replace(entity.getKey(), entity.getValue());
        }
        return named.replace("&amp;", "&");
    }
}
