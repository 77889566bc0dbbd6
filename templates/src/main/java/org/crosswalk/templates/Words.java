package org.crosswalk.templates;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the pages and notices in one language, from {@code words_*.properties}. */
public final class Words {
    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "words", locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Words in(Locale locale) {
        return new Words(locale);
    }

    public String language() {
        return locale.toLanguageTag();
    }

    /**
     * The words for a key, with {@link MessageFormat} arguments put in.
     *
     * @throws java.util.MissingResourceException where no bundle has the key
     */
    public String of(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
