package org.crosswalk.records.requests.web;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.PersonId;
import org.crosswalk.records.calendar.BusinessDays;
import org.crosswalk.records.calendar.Deadlines;
import org.crosswalk.records.calendar.DistrictCalendar;
import org.crosswalk.records.calendar.FeeRules;
import org.crosswalk.records.letters.LetterKind;
import org.crosswalk.records.letters.PostedLetter;
import org.crosswalk.records.letters.PostedLetters;
import org.crosswalk.records.reminders.Reminder;
import org.crosswalk.records.reminders.Reminders;
import org.crosswalk.records.requests.Due;
import org.crosswalk.records.requests.Event;
import org.crosswalk.records.requests.RecordsDesk;
import org.crosswalk.records.requests.RecordsRequest;
import org.crosswalk.records.requests.Requester;
import org.crosswalk.records.requests.ResponsiveReview;
import org.crosswalk.records.requests.Step;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.desk.RequestPage;
import org.jspecify.annotations.Nullable;

/** Fills the page of one request. */
@Singleton
class RequestDetails {
    private final RecordsDesk desk;
    private final ResponsiveReview review;
    private final DistrictCalendar calendar;
    private final PostedLetters letters;
    private final Reminders reminders;
    private final Names names;

    RequestDetails(
            RecordsDesk desk,
            ResponsiveReview review,
            DistrictCalendar calendar,
            PostedLetters letters,
            Reminders reminders,
            Names names) {
        this.desk = desk;
        this.review = review;
        this.calendar = calendar;
        this.letters = letters;
        this.reminders = reminders;
        this.names = names;
    }

    RequestPage page(Frame frame, RecordsRequest request, @Nullable String problem, ZonedDateTime now) {
        StepWords words = new StepWords(frame.words(), names);
        return new RequestPage(
                frame,
                request.id().value(),
                request.what(),
                request.what().equals(request.asked().what())
                        ? null
                        : request.asked().what(),
                request.asked().how().name(),
                request.asked().at(),
                reach(request.asked().by()),
                request.state().name(),
                request.officer().map(names::of).orElse(null),
                request.isLeavers() ? List.of() : dates(request, now),
                ResponsivePages.counts(review.of(request.id())),
                fees(request),
                names.officers(),
                letters(request),
                possible(request, now),
                request.events().reversed().stream()
                        .map(event -> happened(event, words))
                        .toList(),
                problem);
    }

    private List<RequestPage.Date> dates(RecordsRequest request, ZonedDateTime now) {
        Deadlines deadlines = desk.deadlines(request, now.getZone());
        Dates dates = new Dates(reminders.of(request.id()), calendar.days(), now, new ArrayList<>());
        dates.add(Due.What.RESPONSE, deadlines.response(), first(request, Step.Responded.class::isInstance, now));
        Optional<LocalDate> petitioned = first(request, Step.Petitioned.class::isInstance, now);
        if (petitioned.isPresent()
                || request.owesRecords() && !deadlines.petition().isBefore(now.toLocalDate())) {
            dates.add(Due.What.PETITION, deadlines.petition(), petitioned);
        }
        Optional<LocalDate> produced =
                first(request, step -> step instanceof Step.Produced given && given.completes(), now);
        if (produced.isPresent() || request.owesRecords()) {
            dates.add(Due.What.PRODUCTION, deadlines.production(), produced);
        }
        LocalDate supervisor = deadlines.supervisor();
        LocalDate appeal = deadlines.appeal();
        if (supervisor != null) {
            dates.add(Due.What.SUPERVISOR, supervisor, Optional.empty());
        } else if (appeal != null && !appeal.isBefore(now.toLocalDate())) {
            dates.add(Due.What.APPEAL, appeal, Optional.empty());
        }
        return dates.all();
    }

    private record Dates(List<Reminder> sent, BusinessDays days, ZonedDateTime now, List<RequestPage.Date> all) {
        void add(Due.What what, LocalDate last, Optional<LocalDate> done) {
            Due due = new Due(what, last);
            all.add(new RequestPage.Date(
                    DeskPages.day(due, now.toLocalDate(), days),
                    done.orElse(null),
                    done.filter(day -> !day.isAfter(last)).isPresent(),
                    sent.stream()
                            .filter(reminder -> reminder.due().equals(due))
                            .findFirst()
                            .map(reminder -> LocalDate.ofInstant(reminder.at(), now.getZone()))
                            .orElse(null)));
        }
    }

    private static Optional<LocalDate> first(RecordsRequest request, Predicate<Step> is, ZonedDateTime now) {
        return request.events().stream()
                .filter(event -> is.test(event.step()))
                .map(event -> LocalDate.ofInstant(event.at(), now.getZone()))
                .findFirst();
    }

    private static List<String> reach(Requester by) {
        EmailAddress email = by.email();
        return Stream.of(by.name(), email == null ? null : email.value(), by.elsewhere())
                .filter(Objects::nonNull)
                .toList();
    }

    private RequestPage.Fees fees(RecordsRequest request) {
        FeeRules rules = calendar.fees();
        return new RequestPage.Fees(rules.hourlyCap(), rules.freeHours(), rules.copy(), request.mayChargeRedacting());
    }

    private java.util.Set<String> possible(RecordsRequest request, ZonedDateTime now) {
        return StepForm.samples().entrySet().stream()
                .filter(sample -> desk.isPossible(request, sample.getValue(), now))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private List<RequestPage.Letter> letters(RecordsRequest request) {
        List<PostedLetter> posted = letters.of(request.id());
        return Arrays.stream(LetterKind.values())
                .map(kind -> posted.stream()
                        .filter(letter -> letter.kind() == kind)
                        .findFirst()
                        .map(letter -> new RequestPage.Letter(kind.name(), letter.at(), letter.mailed()))
                        .orElse(new RequestPage.Letter(kind.name(), null, false)))
                .toList();
    }

    private RequestPage.Happened happened(Event event, StepWords words) {
        PersonId by = event.by();
        return new RequestPage.Happened(
                words.of(event.step()), by == null ? null : names.of(by), event.at(), event.why());
    }
}
