package org.crosswalk.gates.apps;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What somebody would like to use, as they wrote it. */
public record Wish(String name, String site, String purpose, String privacyPolicy) {
    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_PURPOSE = 1000;

    private static final Pattern HOST = Pattern.compile("[a-z0-9-]{1,63}(\\.[a-z0-9-]{1,63}){1,8}");
    private static final Pattern LINK =
            Pattern.compile("https://[a-z0-9-]+(\\.[a-z0-9-]+)+(/[!-~&&[^\"<>]]*)?", Pattern.CASE_INSENSITIVE);

    public enum Fault {
        NO_NAME,
        NO_SITE,
        NO_PURPOSE,
        NO_PRIVACY_POLICY
    }

    /** An address counts as its site: {@code https://www.kahoot.it/join} is {@code kahoot.it}. */
    public Wish {
        name = name.strip();
        purpose = purpose.strip();
        privacyPolicy = privacyPolicy.strip();
        site = site.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("[/?#].*$", "")
                .replaceFirst("^www\\.", "");
    }

    public Set<Fault> faults() {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            faults.add(Fault.NO_NAME);
        }
        if (!HOST.matcher(site).matches()) {
            faults.add(Fault.NO_SITE);
        }
        if (purpose.isEmpty() || purpose.length() > LONGEST_PURPOSE) {
            faults.add(Fault.NO_PURPOSE);
        }
        if (privacyPolicy.length() > 500 || !LINK.matcher(privacyPolicy).matches()) {
            faults.add(Fault.NO_PRIVACY_POLICY);
        }
        return faults;
    }
}
