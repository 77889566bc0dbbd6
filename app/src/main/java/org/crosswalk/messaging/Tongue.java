package org.crosswalk.messaging;

import java.util.Map;
import java.util.Optional;
import org.crosswalk.templates.Words;

/**
 * How somebody is written to.
 *
 * @param wording the language of our own words
 * @param translation of the message itself, where there is one
 */
record Tongue(String wording, Optional<Translation> translation) {
    static final Tongue ENGLISH = new Tongue("en", Optional.empty());

    /** Their own, where we have its words or a translation. */
    static Tongue of(String language, Map<String, Translation> translations) {
        return new Tongue(
                Words.spoken(language).getLanguage(),
                Optional.ofNullable(translations.get(Translating.language(language))));
    }

    String id() {
        return translation.map(Translation::language).orElse(wording);
    }
}
