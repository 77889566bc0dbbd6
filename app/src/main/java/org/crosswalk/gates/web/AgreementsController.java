package org.crosswalk.gates.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.gates.agreements.Agreements;
import org.crosswalk.gates.agreements.Agreements.Standing;
import org.crosswalk.gates.agreements.Signature.Part;
import org.crosswalk.gates.agreements.Signing;
import org.crosswalk.policy.Agreement;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.page.AgreementsPage;
import org.crosswalk.templates.page.AgreementsPage.Became;
import org.crosswalk.templates.page.AgreementsPage.Item;
import org.crosswalk.templates.page.AgreementsPage.Question;
import org.crosswalk.web.PageError;
import org.jspecify.annotations.Nullable;

/** What one has to sign, and signs. */
@Hidden
@Controller("/agreements")
@Produces(MediaType.TEXT_HTML)
class AgreementsController {
    private static final int MOST_QUESTIONS = 50;

    private final Agreements agreements;
    private final Signing signing;
    private final Clock clock;

    AgreementsController(Agreements agreements, Signing signing, Clock clock) {
        this.agreements = agreements;
        this.signing = signing;
        this.clock = clock;
    }

    @Get
    @Needs(Act.BE_HERE)
    View list(SignedIn who, Frame frame) {
        return page(who, frame, null);
    }

    @Post("/{agreement}")
    @Needs(Act.BE_HERE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> sign(SignedIn who, Frame frame, String agreement, @Body Map<String, String> form) {
        List<String> answers = IntStream.range(0, MOST_QUESTIONS)
                .mapToObj(number -> form.getOrDefault("answer-" + number, ""))
                .toList();
        return switch (signing.sign(who, agreement, form.containsKey("agreed"), answers, ZonedDateTime.now(clock))) {
            case SIGNED -> HttpResponse.ok(page(who, frame, Became.SIGNED));
            case NOT_AGREED -> HttpResponse.unprocessableEntity().body(page(who, frame, Became.NOT_AGREED));
            case NOT_RIGHT -> HttpResponse.unprocessableEntity().body(page(who, frame, Became.NOT_RIGHT));
            case NOT_THERE -> throw PageError.notFound();
        };
    }

    private AgreementsPage page(SignedIn who, Frame frame, @Nullable Became became) {
        LocalDate day = LocalDate.now(clock);
        return new AgreementsPage(
                frame,
                agreements.of(who, day).stream()
                        .map(standing -> item(standing, frame.words().language(), day))
                        .toList(),
                became);
    }

    private static Item item(Standing standing, String language, LocalDate day) {
        Agreement.Text text = standing.agreement().in(language);
        return new Item(
                standing.agreement().id(),
                text.title(),
                text.says(),
                standing.agreement().link(),
                standing.agreement().citation().clause(),
                standing.agreement().citation().document(),
                standing.signedOn().orElse(null),
                standing.due(),
                standing.missing().contains(Part.SELF),
                standing.missing().contains(Part.GUARDIAN),
                standing.isOverdue(day),
                text.questions().stream().map(AgreementsController::question).toList());
    }

    /** In the order of the alphabet, so that the right answer's place tells nothing. */
    private static Question question(Agreement.Question question) {
        return new Question(
                question.asks(),
                question.answers().stream().sorted(Comparator.naturalOrder()).toList());
    }
}
