package org.crosswalk.messaging.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.crosswalk.common.MessageId;
import org.crosswalk.messaging.Translation;
import org.crosswalk.messaging.Translations;

@Singleton
class MariaDbTranslations implements Translations {
    private final TranslationRows rows;

    MariaDbTranslations(TranslationRows rows) {
        this.rows = rows;
    }

    @Override
    public void add(MessageId message, Collection<Translation> translations, Instant at) {
        translations.forEach(translation -> rows.insert(
                message.value(),
                translation.language(),
                translation.subject(),
                translation.text(),
                translation.mark(),
                LocalDateTime.ofInstant(at, ZoneOffset.UTC)));
    }

    @Override
    public Optional<Translation> of(MessageId message, String language) {
        return rows.of(
                        message.value(),
                        Locale.forLanguageTag(language.replace('_', '-')).getLanguage())
                .map(row -> new Translation(row.language(), row.subject(), row.text(), row.mark()));
    }
}
