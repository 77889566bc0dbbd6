package org.crosswalk.messaging;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import org.crosswalk.policy.Explanation;

/** Puts a rule's word into a sentence, from {@code reasons_*.properties}. */
public final class ReasonWords {
    private static final Set<String> OF_CATEGORIES = Set.of("found", "protected-speech", "with-leave");

    private final ResourceBundle bundle;
    private final Locale locale;

    private ReasonWords(Locale locale) {
        this.bundle =
                ResourceBundle.getBundle("reasons", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        this.locale = locale;
    }

    public static ReasonWords in(Locale locale) {
        return new ReasonWords(locale);
    }

    public String of(Verdict.Word word) {
        return of(new Explanation(word.says(), word.with()));
    }

    /** The sentence; a finding's category is put into words of its own. */
    public String of(Explanation why) {
        List<String> arguments = OF_CATEGORIES.contains(why.key())
                ? why.arguments().stream().map(this::category).toList()
                : why.arguments();
        return new MessageFormat(bundle.getString(why.key()), locale).format(arguments.toArray());
    }

    /** A category in plain words. */
    public String category(String id) {
        try {
            return bundle.getString("category." + id);
        } catch (MissingResourceException newCategory) {
            return id.replace('-', ' ');
        }
    }
}
