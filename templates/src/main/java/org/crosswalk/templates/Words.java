package org.crosswalk.templates;

import java.text.ListFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The words of the pages and notices in one language. What families and students read stands in {@code family_*.properties},
 * in each language; what only staff see stands in {@code words_en.properties} and is English for everybody.
 */
public final class Words {
    /** The languages that families can be written to in. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("es"), Locale.of("pt"));

    private static final ResourceBundle STAFF = bundle("words", Locale.ENGLISH);

    private final Locale locale;
    private final ZoneId zone;
    private final ResourceBundle family;

    private Words(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
        this.family = bundle("family", locale);
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** With times as the clocks of this machine show them. */
    public static Words in(Locale locale) {
        return in(locale, ZoneId.systemDefault());
    }

    /** @param zone whose clocks the times are read from */
    public static Words in(Locale locale, ZoneId zone) {
        return new Words(locale, zone);
    }

    /**
     * In somebody's own language where we have it, else in English.
     *
     * @param language as the roster lists it, a BCP 47 tag such as {@code pt-BR}
     */
    public static Words of(String language, ZoneId zone) {
        return in(spoken(language), zone);
    }

    /** Our language for a BCP 47 tag: {@code pt} for {@code pt-BR}, English where we have none. */
    public static Locale spoken(String language) {
        String asked = Locale.forLanguageTag(language.replace('_', '-')).getLanguage();
        return LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(asked))
                .findFirst()
                .orElse(Locale.ENGLISH);
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
        return family.containsKey(key)
                ? new MessageFormat(family.getString(key), locale).format(arguments)
                : new MessageFormat(STAFF.getString(key), Locale.ENGLISH).format(arguments);
    }

    /** What stands over a machine translation, in the language it was translated into. */
    public String machineTranslation() {
        return of("notice.translated");
    }

    /** The words for a key, or the fallback where no bundle has it: for names that others choose. */
    public String orElse(String key, String fallback) {
        return family.containsKey(key) || STAFF.containsKey(key) ? of(key) : fallback;
    }

    /** Day and time of day. */
    public String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(at.atZone(zone));
    }

    /** A day with its weekday. */
    public String weekday(LocalDate day) {
        return DateTimeFormatter.ofLocalizedPattern("yMMMEd").withLocale(locale).format(day);
    }

    /** A day, as {@code Mar 3, 2026}. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    /** From the first day to the last, either of which may be open. */
    public String days(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return to == null ? of("days.always") : of("days.until", day(to));
        }
        return to == null ? of("days.from", day(from)) : of("days.between", day(from), day(to));
    }

    /** A file's size, as {@code 1.4 MB}; bytes are counted in thousands. */
    public String size(long bytes) {
        long thousands = Math.max(1, Math.round(bytes / 1000.0));
        NumberFormat numbers = NumberFormat.getInstance(locale);
        numbers.setMaximumFractionDigits(1);
        return thousands < 1000 ? numbers.format(thousands) + " kB" : numbers.format(thousands / 1000.0) + " MB";
    }

    /** "A, B and C"; nothing for nobody. */
    public String list(List<String> names) {
        return names.isEmpty()
                ? ""
                : ListFormat.getInstance(locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(names);
    }
}
