package org.crosswalk.messaging;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Puts a rule's word into a sentence, from {@code reasons_*.properties}. */
public final class ReasonWords {
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

    /** The sentence; a finding's category is put into words of its own. */
    public String of(Verdict.Word word) {
        List<String> arguments = word.says().equals("found")
                ? word.with().stream().map(this::category).toList()
                : word.with();
        return new MessageFormat(bundle.getString(word.says()), locale).format(arguments.toArray());
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
