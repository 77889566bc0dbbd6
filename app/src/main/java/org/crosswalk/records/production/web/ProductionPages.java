package org.crosswalk.records.production.web;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crosswalk.common.PersonId;
import org.crosswalk.records.production.Bates;
import org.crosswalk.records.production.LegalBasis;
import org.crosswalk.records.production.Making;
import org.crosswalk.records.production.Producing;
import org.crosswalk.records.production.Production;
import org.crosswalk.records.production.Productions;
import org.crosswalk.records.production.WithholdingLog;
import org.crosswalk.records.requests.RecordsRequest;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.page.DisclosuresPage;
import org.crosswalk.templates.page.ProductionsPage;
import org.crosswalk.templates.page.WithholdingLogPage;
import org.crosswalk.web.PageError;
import org.jspecify.annotations.Nullable;

/** Fills the pages about volumes. */
@Singleton
class ProductionPages {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Producing producing;
    private final Productions productions;
    private final WithholdingLog logs;
    private final People people;

    ProductionPages(Producing producing, Productions productions, WithholdingLog logs, People people) {
        this.producing = producing;
        this.productions = productions;
        this.logs = logs;
        this.people = people;
    }

    /** @param form what was typed before, as it is shown again */
    ProductionsPage volumes(Frame frame, RecordsRequest request, @Nullable String said, Map<String, String> form) {
        Producing.Outlook outlook = producing.outlook(request.id());
        String requester = Objects.requireNonNullElse(request.asked().by().name(), "");
        return new ProductionsPage(
                frame,
                request.id().value(),
                said,
                false,
                outlook.ready().size(),
                outlook.open(),
                Arrays.stream(LegalBasis.values())
                        .filter(basis -> request.isLeavers() == (basis == LegalBasis.LEAVER_COPY))
                        .map(LegalBasis::name)
                        .toList(),
                form.getOrDefault("basis", LegalBasis.PUBLIC_RECORDS.name()),
                form.getOrDefault("note", ""),
                new ProductionsPage.Order(
                        form.getOrDefault("number", ""),
                        form.getOrDefault("court", ""),
                        form.getOrDefault("dated", "")),
                form.getOrDefault("recipient", requester),
                password(),
                productions.of(request.id()).stream().map(this::volume).toList());
    }

    WithholdingLogPage log(Frame frame, Production production) {
        List<List<String>> lines = logs.of(production).orElseThrow(PageError::notFound);
        return new WithholdingLogPage(
                frame,
                production.request().value(),
                production.id(),
                production.volume(),
                lines.getFirst(),
                lines.subList(1, lines.size()));
    }

    DisclosuresPage disclosures(Frame frame, String student) {
        return new DisclosuresPage(
                frame,
                student,
                student.isEmpty() ? "" : name(student),
                student.isEmpty()
                        ? List.of()
                        : productions.disclosures(student).stream()
                                .map(this::line)
                                .toList());
    }

    private ProductionsPage.Volume volume(Production production) {
        Making making = productions.making(production.id());
        return new ProductionsPage.Volume(
                production.id(),
                production.volume(),
                making.state().name(),
                making.done(),
                making.total(),
                making.pages(),
                making.why(),
                production.basis().name(),
                production.paper(),
                review(production),
                new Bates(production.prefix(), 1).toString(),
                producing.mustBeEncrypted(production),
                productions.exports(production.id()).stream()
                        .map(left -> new ProductionsPage.Left(
                                left.recipient(),
                                left.encrypted(),
                                name(left.by().value()),
                                left.at()))
                        .toList());
    }

    private ProductionsPage.@Nullable Review review(Production production) {
        return !production.basis().needsOrder()
                ? null
                : productions
                        .review(production.id())
                        .map(known -> new ProductionsPage.Review(
                                known.may() ? "MAY" : "MAY_NOT",
                                known.why(),
                                name(known.by().value()),
                                known.at()))
                        .orElseGet(() -> new ProductionsPage.Review("WAITS", "", "", production.at()));
    }

    private DisclosuresPage.Line line(Productions.Disclosure known) {
        return new DisclosuresPage.Line(
                known.export().at(),
                known.export().recipient(),
                known.production().basis().name(),
                known.production().paper(),
                known.production().request().value(),
                known.production().volume(),
                String.join(", ", known.bates()),
                name(known.export().by().value()));
    }

    private String name(String person) {
        return people.find(new PersonId(person)).map(Person::name).orElse(person);
    }

    /** Sixteen letters that are not mistaken for each other, in fours: about 79 bits. */
    private static String password() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            password.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
