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
import org.crosswalk.records.requests.Event;
import org.crosswalk.records.requests.RecordsDesk;
import org.crosswalk.records.requests.RecordsRequest;
import org.crosswalk.records.requests.Requester;
import org.crosswalk.records.requests.ResponsiveReview;
import org.crosswalk.records.requests.Step;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.desk.DueDay;
import org.crosswalk.templates.desk.RequestPage;
import org.jspecify.annotations.Nullable;

/** Fills the page of one request. */
@Singleton
class RequestDetails {
    private final RecordsDesk desk;
    private final ResponsiveReview review;
    private final DistrictCalendar calendar;
    private final PostedLetters letters;
    private final Names names;

    RequestDetails(
            RecordsDesk desk, ResponsiveReview review, DistrictCalendar calendar, PostedLetters letters, Names names) {
        this.desk = desk;
        this.review = review;
        this.calendar = calendar;
        this.letters = letters;
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
                dates(request, now),
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
        LocalDate today = now.toLocalDate();
        List<RequestPage.Date> dates = new ArrayList<>();
        dates.add(date("RESPONSE", deadlines.response(), first(request, Step.Responded.class::isInstance, now), today));
        Optional<LocalDate> petitioned = first(request, Step.Petitioned.class::isInstance, now);
        if (petitioned.isPresent()
                || request.owesRecords() && !deadlines.petition().isBefore(today)) {
            dates.add(date("PETITION", deadlines.petition(), petitioned, today));
        }
        Optional<LocalDate> produced =
                first(request, step -> step instanceof Step.Produced given && given.completes(), now);
        if (produced.isPresent() || request.owesRecords()) {
            dates.add(date("PRODUCTION", deadlines.production(), produced, today));
        }
        LocalDate supervisor = deadlines.supervisor();
        if (supervisor != null) {
            dates.add(date("SUPERVISOR", supervisor, Optional.empty(), today));
        }
        return dates;
    }

    private RequestPage.Date date(String what, LocalDate last, Optional<LocalDate> done, LocalDate today) {
        BusinessDays days = calendar.days();
        return new RequestPage.Date(
                new DueDay(what, last, days.between(today, last)),
                done.orElse(null),
                done.filter(day -> !day.isAfter(last)).isPresent());
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
