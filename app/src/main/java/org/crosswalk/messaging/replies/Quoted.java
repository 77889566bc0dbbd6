package org.crosswalk.messaging.replies;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody wrote, parted from what their mail program put below it. Where one cannot tell, all of it is theirs: to fold
 * away what a child wrote would be worse than to show a message twice.
 */
public record Quoted(String own, String below) {
    private static final Pattern ATTRIBUTION = Pattern.compile(
            "(?iu)^\\s*(on .{4,200} wrote:|el .{4,200} escribi[oó]:|em .{4,200} escreveu:|le .{4,200} a écrit\\s*:|am .{4,200} schrieb.*:)\\s*$");
    private static final Pattern DIVIDER = Pattern.compile(
            "(?iu)^\\s*(-{2,}\\s*(original message|mensaje original|mensagem original|forwarded message)\\s*-{2,}|_{20,}|-{5})\\s*$");
    private static final Pattern HEADER = Pattern.compile("(?iu)^\\s*(from|de|von):\\s.+@.+$");
    private static final Pattern OURS = Pattern.compile("^-{4}$");

    static Quoted of(String text) {
        List<String> lines = text.lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            if (begins(lines, line)) {
                return new Quoted(
                        String.join("\n", lines.subList(0, line)).strip(),
                        String.join("\n", lines.subList(line, lines.size())).strip());
            }
        }
        return new Quoted(text.strip(), "");
    }

    private static boolean begins(List<String> lines, int at) {
        String line = lines.get(at);
        String both = at + 1 < lines.size() ? line + " " + lines.get(at + 1) : line;
        return ATTRIBUTION.matcher(line).matches()
                || startsAttribution(line) && ATTRIBUTION.matcher(both).matches()
                || DIVIDER.matcher(line).matches()
                || HEADER.matcher(line).matches()
                || OURS.matcher(line).matches()
                || onlyQuotes(lines, at);
    }

    /** Mail programs break a long line in two. */
    private static boolean startsAttribution(String line) {
        return line.strip().matches("(?i)(on|el|em|le|am) .*");
    }

    /** From here to the end every line is quoted; a quote with an answer below it stays where it is. */
    private static boolean onlyQuotes(List<String> lines, int at) {
        return lines.get(at).startsWith(">")
                && lines.subList(at, lines.size()).stream().allMatch(line -> line.isBlank() || line.startsWith(">"));
    }
}
