package org.crosswalk.records.production.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.PersonId;
import org.crosswalk.records.production.LegalOrder;
import org.crosswalk.records.production.OrderReview;
import org.crosswalk.records.production.OrderReviews;
import org.crosswalk.records.production.Production;
import org.crosswalk.records.requests.RecordsRequest;
import org.crosswalk.records.requests.Requests;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.page.OrdersPage;
import org.crosswalk.web.PageError;
import org.jspecify.annotations.Nullable;

/** Subpoenas and court orders on which records are to leave, for the district's counsel. */
@Hidden
@Controller("/orders")
@Produces(MediaType.TEXT_HTML)
class OrdersController {
    private final OrderReviews reviews;
    private final Requests requests;
    private final People people;
    private final Clock clock;

    OrdersController(OrderReviews reviews, Requests requests, People people, Clock clock) {
        this.reviews = reviews;
        this.requests = requests;
        this.people = people;
        this.clock = clock;
    }

    @Get
    @Needs(Act.REVIEW_ORDERS)
    View list(Frame frame) {
        return page(frame, null);
    }

    @Post("/{production}/review")
    @Needs(Act.REVIEW_ORDERS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> review(SignedIn who, Frame frame, String production, @Body Map<String, String> form) {
        String word = form.getOrDefault("word", "");
        OrderReviews.Answer answer = word.equals("may") || word.equals("may-not")
                ? reviews.review(who, production, word.equals("may"), form.getOrDefault("why", ""), clock.instant())
                : OrderReviews.Answer.SAY_MORE;
        return switch (answer) {
            case DONE -> HttpResponse.seeOther(URI.create("/orders"));
            case SAY_MORE, SAID_BEFORE -> HttpResponse.unprocessableEntity().body(page(frame, answer.name()));
            case NOT_THERE -> throw PageError.notFound();
        };
    }

    private OrdersPage page(Frame frame, @Nullable String problem) {
        List<OrdersPage.Line> lines = reviews.all().stream().map(this::line).toList();
        return new OrdersPage(
                frame,
                problem,
                lines.stream().filter(line -> line.review() == null).toList(),
                lines.stream().filter(line -> line.review() != null).toList());
    }

    private OrdersPage.Line line(Production production) {
        Optional<OrderReview> review = reviews.of(production);
        LegalOrder order = production.order();
        return new OrdersPage.Line(
                production.id(),
                production.request().value(),
                requests.find(production.request()).map(RecordsRequest::what).orElse(""),
                production.volume(),
                production.items().size(),
                production.basis().name(),
                order == null ? null : new OrdersPage.Order(order.number(), order.court(), order.dated()),
                production.note(),
                name(production.by()),
                production.at(),
                review.map(known -> new OrdersPage.Review(known.may(), known.why(), name(known.by()), known.at()))
                        .orElse(null));
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse(person.value());
    }
}
