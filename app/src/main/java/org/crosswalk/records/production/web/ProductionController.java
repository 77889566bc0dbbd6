package org.crosswalk.records.production.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.records.production.LegalBasis;
import org.crosswalk.records.production.LegalOrder;
import org.crosswalk.records.production.Producing;
import org.crosswalk.records.production.Production;
import org.crosswalk.records.production.Productions;
import org.crosswalk.records.requests.RecordsRequest;
import org.crosswalk.records.requests.RequestId;
import org.crosswalk.records.requests.Requests;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.web.PageError;

/** Volumes of a request: asked for, watched while they are made, and let out on a legal basis. */
@Hidden
@Controller("/requests/{request}/productions")
@Produces(MediaType.TEXT_HTML)
class ProductionController {
    private final Producing producing;
    private final Productions productions;
    private final Requests requests;
    private final ProductionPages pages;
    private final Clock clock;

    ProductionController(
            Producing producing, Productions productions, Requests requests, ProductionPages pages, Clock clock) {
        this.producing = producing;
        this.productions = productions;
        this.requests = requests;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    @Needs(Act.PRODUCE)
    View volumes(Frame frame, String request) {
        return pages.volumes(frame, known(request), null, Map.of());
    }

    @Post
    @Needs(Act.PRODUCE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> ask(SignedIn who, Frame frame, String request, @Body Map<String, String> form) {
        RecordsRequest known = known(request);
        String note = form.getOrDefault("note", "");
        LegalBasis basis = basis(form);
        LegalOrder order = basis.needsOrder() ? order(form).orElse(null) : null;
        return switch (producing.ask(known.id(), basis, note, order, who.person(), clock.instant())) {
            case Producing.Asking.Asked _ ->
                HttpResponse.seeOther(URI.create("/requests/" + known.id() + "/productions"));
            case Producing.Asking.NothingReleased _ -> refused(frame, known, "nothing", form);
            case Producing.Asking.NoteUnfit _ -> refused(frame, known, "note", form);
            case Producing.Asking.OrderUnfit _ -> refused(frame, known, "order", form);
            case Producing.Asking.BasisUnfit _ -> refused(frame, known, "basis", form);
            case Producing.Asking.PrefixTaken _ -> refused(frame, known, "prefix", form);
        };
    }

    @Get("/{production}/withholding-log")
    @Needs(Act.PRODUCE)
    View log(Frame frame, String request, String production) {
        return pages.log(frame, volume(known(request).id(), production));
    }

    /** What leaves is archived before its first byte is sent. */
    @Post("/{production}/volume")
    @Needs(Act.PRODUCE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> let(SignedIn who, Frame frame, String request, String production, @Body Map<String, String> form) {
        RecordsRequest known = known(request);
        Production volume = volume(known.id(), production);
        String password = form.getOrDefault("password", "");
        String recipient = form.getOrDefault("recipient", "");
        return switch (producing.let(volume, recipient, password, who.person(), ZonedDateTime.now(clock))) {
            case Producing.Letting.Left _ -> sent(volume, password);
            case Producing.Letting.NotMade _ -> refused(frame, known, "notMade", form);
            case Producing.Letting.NotReviewed _ -> refused(frame, known, "notReviewed", form);
            case Producing.Letting.PasswordUnfit _ -> refused(frame, known, "password", form);
            case Producing.Letting.RecipientUnfit _ -> refused(frame, known, "recipient", form);
        };
    }

    private HttpResponse<?> sent(Production volume, String password) {
        return HttpResponse.ok(new StreamedFile(
                        Piped.from(to -> producing.write(volume, password, to)), MediaType.of("application/zip"))
                .attach(Producing.name(volume) + ".zip"));
    }

    private HttpResponse<?> refused(Frame frame, RecordsRequest known, String said, Map<String, String> form) {
        return HttpResponse.unprocessableEntity().body(pages.volumes(frame, known, said, form));
    }

    /** Nothing where a part of it is missing, or its day has not come. */
    private Optional<LegalOrder> order(Map<String, String> form) {
        try {
            LocalDate dated = LocalDate.parse(form.getOrDefault("dated", ""));
            return dated.isAfter(LocalDate.now(clock))
                    ? Optional.empty()
                    : Optional.of(
                            new LegalOrder(form.getOrDefault("number", ""), form.getOrDefault("court", ""), dated));
        } catch (DateTimeParseException | IllegalArgumentException unfit) {
            return Optional.empty();
        }
    }

    private static LegalBasis basis(Map<String, String> form) {
        String asked = form.getOrDefault("basis", "");
        return Arrays.stream(LegalBasis.values())
                .filter(basis -> basis.name().equals(asked))
                .findFirst()
                .orElse(LegalBasis.LAW);
    }

    private Production volume(RequestId request, String id) {
        Optional<Production> found = productions.find(id);
        return found.filter(known -> known.request().equals(request)).orElseThrow(PageError::notFound);
    }

    private RecordsRequest known(String request) {
        return RequestId.parse(request).flatMap(requests::find).orElseThrow(PageError::notFound);
    }
}
