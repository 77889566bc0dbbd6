package org.crosswalk.records.letters;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.MailSettings;
import org.crosswalk.records.calendar.Deadlines;
import org.crosswalk.records.exemptions.Exemption;
import org.crosswalk.records.exemptions.Exemptions;
import org.crosswalk.records.production.Productions;
import org.crosswalk.records.redaction.Ground;
import org.crosswalk.records.redaction.Mark;
import org.crosswalk.records.redaction.Sheet;
import org.crosswalk.records.redaction.Steps;
import org.crosswalk.records.requests.RecordsDesk;
import org.crosswalk.records.requests.RecordsRequest;
import org.crosswalk.records.requests.RequestId;
import org.crosswalk.records.requests.Step;
import org.crosswalk.records.requests.Work;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.templates.Words;
import org.crosswalk.templates.notice.AcknowledgementLetter;
import org.crosswalk.templates.notice.ClosingLetter;
import org.crosswalk.templates.notice.DenialLetter;
import org.crosswalk.templates.notice.ExtensionLetter;
import org.crosswalk.templates.notice.FeeLetter;
import org.crosswalk.templates.notice.RecordsLetter;

/** Words letters from what the desk knows of a request and what officers withheld for it. */
@Singleton
public class Letters {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(Locale.US);

    private final RecordsDesk desk;
    private final Steps steps;
    private final Exemptions exemptions;
    private final Productions productions;
    private final People people;
    private final MailSettings mail;

    Letters(
            RecordsDesk desk,
            Steps steps,
            Exemptions exemptions,
            Productions productions,
            People people,
            MailSettings mail) {
        this.desk = desk;
        this.steps = steps;
        this.exemptions = exemptions;
        this.productions = productions;
        this.people = people;
        this.mail = mail;
    }

    /**
     * The letter as it would go out; nothing where there is nothing to say yet, as in a denial where nothing is withheld.
     *
     * @param why the officer's own words; may be empty
     * @param zone whose days count
     */
    public Optional<RecordsLetter> of(LetterKind kind, RecordsRequest request, String why, PersonId by, ZoneId zone) {
        Words words = Words.in(Locale.ENGLISH, zone);
        Deadlines deadlines = desk.deadlines(request, zone);
        String id = request.id().value();
        String signature =
                words.of("letter.signature", people.find(by).map(Person::name).orElse(by.value()), mail.district());
        return switch (kind) {
            case ACKNOWLEDGEMENT ->
                Optional.of(new AcknowledgementLetter(
                        words,
                        id,
                        request.what(),
                        day(LocalDate.ofInstant(request.asked().at(), zone)),
                        day(deadlines.response()),
                        signature));
            case EXTENSION -> Optional.of(new ExtensionLetter(words, id, day(deadlines.production()), why, signature));
            case FEE ->
                request.last(Step.Estimated.class)
                        .map(estimate -> new FeeLetter(words, id, estimate(estimate), why, signature));
            case DENIAL -> denial(words, request.id(), why, signature);
            case CLOSING ->
                Optional.of(new ClosingLetter(
                        words, id, productions.of(request.id()).size(), why, signature));
        };
    }

    private Optional<RecordsLetter> denial(Words words, RequestId request, String why, String signature) {
        Map<Ground, Integer> counted =
                new TreeMap<>(Comparator.comparing(Ground::exemption).thenComparing(Ground::reason));
        steps.of(request).values().forEach(taken -> {
            Sheet sheet = Sheet.of(taken);
            Stream.concat(
                            sheet.withheld().values().stream(),
                            sheet.marks().stream().map(Mark::ground))
                    .distinct()
                    .forEach(ground -> counted.merge(ground, 1, Integer::sum));
        });
        return counted.isEmpty()
                ? Optional.empty()
                : Optional.of(new DenialLetter(
                        words,
                        request.value(),
                        counted.entrySet().stream()
                                .map(known -> ground(known.getKey(), known.getValue()))
                                .toList(),
                        why,
                        signature));
    }

    private DenialLetter.Ground ground(Ground ground, int records) {
        Exemption exemption = exemptions.find(ground.exemption()).orElseThrow();
        return new DenialLetter.Ground(
                exemption.label() + " " + exemption.name(), exemption.citation(), ground.reason(), records);
    }

    private static String estimate(Step.Estimated estimate) {
        Work work = estimate.work();
        return work.searching().toPlainString() + " hours of searching and "
                + work.redacting().toPlainString() + " hours of segregating and redacting at $"
                + work.rate().toPlainString() + " an hour, and copies of " + work.pages() + " pages: $"
                + estimate.amount().toPlainString() + " in all, after the hours that are free.";
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
