package org.crosswalk.messaging;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.templates.Words;
import org.crosswalk.translation.Translator;
import org.jspecify.annotations.Nullable;

/**
 * Has a message translated for those who speak another language than its author, where the district has a translator. What cannot be
 * had in time is not had: the original goes.
 */
@Singleton
class Translating {
    private final Optional<Translator> translator;
    private final People people;
    private final Duration patience;
    private final boolean privateToo;

    Translating(
            @Nullable Translator translator,
            People people,
            @Property(name = "crosswalk.translator-patience", defaultValue = "8s") Duration patience,
            @Property(name = "crosswalk.translator-private", defaultValue = "false") boolean privateToo) {
        this.translator = Optional.ofNullable(translator);
        this.people = people;
        this.patience = patience;
        this.privateToo = privateToo;
    }

    /** The language alone: {@code pt} for {@code pt-BR}. */
    static String language(String tag) {
        String language = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
        return language.isEmpty() ? "en" : language;
    }

    /** By language; empty where nobody needs one, nobody can make one, or the matter is private and the translator not trusted with it. */
    Map<String, Translation> of(PersonId sender, Preview preview) {
        Draft draft = preview.draft();
        return translator.isEmpty() || draft.matter().isPrivate() && !privateToo
                ? Map.of()
                : translated(translator.get(), draft, spoken(sender), languages(preview));
    }

    private String spoken(PersonId person) {
        return people.find(person)
                .map(Person::language)
                .map(Translating::language)
                .orElse("en");
    }

    private Set<String> languages(Preview preview) {
        Set<PersonId> reached =
                preview.reach().addressees().stream().map(Addressee::person).collect(Collectors.toSet());
        return people.all(reached).values().stream()
                .map(person -> language(person.language()))
                .collect(Collectors.toSet());
    }

    /** All languages at once, so that many take no longer than one. */
    private Map<String, Translation> translated(Translator machine, Draft draft, String from, Set<String> languages) {
        Map<String, Translation> made = new ConcurrentHashMap<>();
        try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
            for (String to : languages) {
                if (!to.equals(from)) {
                    Future<?> _ = each.submit(() ->
                            translated(machine, draft, from, to).ifPresent(translation -> made.put(to, translation)));
                }
            }
        }
        return new HashMap<>(made);
    }

    private Optional<Translation> translated(Translator machine, Draft draft, String from, String to) {
        boolean ours = Words.spoken(to).getLanguage().equals(to);
        String mark = Words.in(ours ? Words.spoken(to) : Locale.ENGLISH).machineTranslation();
        if (ours) {
            return machine.translate(List.of(draft.subject(), draft.text()), from, to, patience)
                    .map(texts -> translation(to, texts.get(0), texts.get(1), mark));
        }
        return machine.translate(List.of(draft.subject(), draft.text()), from, to, patience)
                .flatMap(texts -> machine.translate(List.of(mark), "en", to, patience)
                        .map(marks -> translation(to, texts.get(0), texts.get(1), marks.getFirst())));
    }

    private static Translation translation(String to, String subject, String text, String mark) {
        return new Translation(to, oneLine(subject), text.replace("\r\n", "\n").strip(), oneLine(mark));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
