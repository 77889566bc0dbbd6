package org.crosswalk.templates;

import java.text.ListFormat;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the pages and notices in one language, from {@code words_*.properties}. */
public final class Words {
    private final Locale locale;
    private final ZoneId zone;
    private final ResourceBundle bundle;

    private Words(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
        this.bundle = ResourceBundle.getBundle(
                "words", locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** With times as the clocks of this machine show them. */
    public static Words in(Locale locale) {
        return in(locale, ZoneId.systemDefault());
    }

    /** @param zone whose clocks the times are read from */
    public static Words in(Locale locale, ZoneId zone) {
        return new Words(locale, zone);
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

    /** The words for a key, or the fallback where no bundle has it: for names that others choose. */
    public String orElse(String key, String fallback) {
        return bundle.containsKey(key) ? of(key) : fallback;
    }

    /** Day and time of day. */
    public String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(at.atZone(zone));
    }

    /** A day with its weekday. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedPattern("yMMMEd").withLocale(locale).format(day);
    }

    /** "A, B and C"; nothing for nobody. */
    public String list(List<String> names) {
        return names.isEmpty()
                ? ""
                : ListFormat.getInstance(locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(names);
    }
}
