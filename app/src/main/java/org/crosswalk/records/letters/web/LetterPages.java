package org.crosswalk.records.letters.web;

import jakarta.inject.Singleton;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.PersonId;
import org.crosswalk.records.letters.LetterKind;
import org.crosswalk.records.letters.Letters;
import org.crosswalk.records.letters.PostedLetter;
import org.crosswalk.records.letters.PostedLetters;
import org.crosswalk.records.requests.RecordsDesk;
import org.crosswalk.records.requests.RecordsRequest;
import org.crosswalk.records.requests.Step;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.notice.RecordsLetter;
import org.crosswalk.templates.page.RecordsLettersPage;
import org.jspecify.annotations.Nullable;

/** Fills the page of a request's letters. */
@Singleton
class LetterPages {
    private final Letters letters;
    private final PostedLetters posted;
    private final RecordsDesk desk;
    private final People people;

    LetterPages(Letters letters, PostedLetters posted, RecordsDesk desk, People people) {
        this.letters = letters;
        this.posted = posted;
        this.desk = desk;
        this.people = people;
    }

    RecordsLettersPage page(
            Frame frame,
            RecordsRequest request,
            LetterKind kind,
            String why,
            PersonId by,
            ZonedDateTime now,
            @Nullable String said,
            boolean went) {
        Optional<RecordsLetter> letter = letters.of(kind, request, why, by, now.getZone());
        EmailAddress address = request.asked().by().email();
        return new RecordsLettersPage(
                frame,
                request.id().value(),
                Arrays.stream(LetterKind.values()).map(LetterKind::name).toList(),
                kind.name(),
                letter.map(RecordsLetter::subject).orElse(null),
                letter.map(RecordsLetter::paragraphs).orElse(List.of()),
                letter.map(RecordsLetter::signature).orElse(""),
                address == null ? null : address.value(),
                why,
                kind.steps().stream()
                        .filter(step -> desk.isPossible(request, step, now))
                        .map(LetterPages::key)
                        .toList(),
                suggested(kind, request),
                posted.of(request.id()).stream().map(this::posted).toList(),
                said,
                went);
    }

    /** Once there is a written response another is the exception. */
    private static String suggested(LetterKind kind, RecordsRequest request) {
        boolean responds = kind == LetterKind.FEE || kind == LetterKind.DENIAL;
        return responds && request.isResponded()
                ? ""
                : kind.steps().stream().findFirst().map(LetterPages::key).orElse("");
    }

    private RecordsLettersPage.Posted posted(PostedLetter letter) {
        return new RecordsLettersPage.Posted(
                letter.entry(),
                letter.kind().name(),
                letter.mailed(),
                people.find(letter.by()).map(Person::name).orElse(letter.by().value()),
                letter.at());
    }

    static LetterKind kind(@Nullable String asked) {
        return Arrays.stream(LetterKind.values())
                .filter(kind -> kind.name().equals(asked))
                .findFirst()
                .orElse(LetterKind.ACKNOWLEDGEMENT);
    }

    static Optional<Step> step(LetterKind kind, String asked) {
        return kind.steps().stream().filter(step -> key(step).equals(asked)).findFirst();
    }

    /** The end of a key of words that says what the step is. */
    private static String key(Step step) {
        return step instanceof Step.Responded(Step.Response response)
                ? "response." + response
                : step instanceof Step.Closed(Step.Outcome outcome) ? "outcome." + outcome : "";
    }
}
