package org.crosswalk.messaging;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the sites to which a text leads, as mail programs would make links of them. */
final class Links {
    /** With a scheme or www, or a name of a site that is followed by a path; what stands before an @ is no site. */
    private static final Pattern LINK = Pattern.compile(
            "(?<![\\w@.-])(?:https?://(?:[^\\s/@]+@)?|www\\.|(?=(?:[\\w-]+\\.)+\\p{L}{2,}/))([\\w-]+(?:\\.[\\w-]+)+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private Links() {}

    /** Their hosts in lower case, without {@code www}. */
    static Set<String> hosts(String text) {
        Set<String> hosts = new TreeSet<>();
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            hosts.add(withoutWww(link.group(1).toLowerCase(Locale.ROOT)));
        }
        return Set.copyOf(hosts);
    }

    private static String withoutWww(String host) {
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }
}
