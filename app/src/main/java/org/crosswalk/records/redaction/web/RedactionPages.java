package org.crosswalk.records.redaction.web;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosswalk.access.SignedIn;
import org.crosswalk.records.Look;
import org.crosswalk.records.Looks;
import org.crosswalk.records.exemptions.Exemptions;
import org.crosswalk.records.redaction.Clearing;
import org.crosswalk.records.redaction.Enclosure;
import org.crosswalk.records.redaction.Field;
import org.crosswalk.records.redaction.Ground;
import org.crosswalk.records.redaction.Mark;
import org.crosswalk.records.redaction.Proposal;
import org.crosswalk.records.redaction.Redaction;
import org.crosswalk.records.redaction.Responsive;
import org.crosswalk.records.redaction.Role;
import org.crosswalk.records.redaction.Sheet;
import org.crosswalk.records.redaction.Span;
import org.crosswalk.records.redaction.Standing;
import org.crosswalk.records.redaction.Step;
import org.crosswalk.records.redaction.Steps;
import org.crosswalk.records.redaction.Worked;
import org.crosswalk.records.requests.RequestId;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.page.ExemptionChoice;
import org.crosswalk.templates.page.ItemPage;
import org.crosswalk.templates.page.ItemsPage;
import org.crosswalk.web.PageError;
import org.jspecify.annotations.Nullable;

/** Fills the pages about redaction. */
@Singleton
class RedactionPages {
    private static final int ON_A_PAGE = 25;

    private final Redaction redaction;
    private final Responsive responsive;
    private final Steps steps;
    private final Exemptions exemptions;
    private final People people;
    private final Looks looks;

    RedactionPages(
            Redaction redaction,
            Responsive responsive,
            Steps steps,
            Exemptions exemptions,
            People people,
            Looks looks) {
        this.redaction = redaction;
        this.responsive = responsive;
        this.steps = steps;
        this.exemptions = exemptions;
        this.people = people;
        this.looks = looks;
    }

    List<Long> entries(RequestId request) {
        return responsive.entries(request);
    }

    ItemsPage items(
            SignedIn who, Frame frame, RequestId request, int page, @Nullable Said said, ItemsPage.Typed typed) {
        List<Long> entries = entries(request);
        List<Long> shown =
                entries.stream().skip((long) page * ON_A_PAGE).limit(ON_A_PAGE).toList();
        List<Worked> worked = redaction.find(request, shown);
        return new ItemsPage(
                frame,
                request.value(),
                said == null ? null : said.words(),
                said != null && said.went(),
                counts(entries, steps.of(request)),
                worked.stream().map(item -> line(who, item)).toList(),
                page,
                (long) (page + 1) * ON_A_PAGE < entries.size(),
                choices(),
                worked.stream()
                        .flatMap(item -> item.open().stream().map(Proposal::category))
                        .distinct()
                        .sorted()
                        .toList(),
                typed);
    }

    /** Opens a record, which is a look into what is not one's own and is archived first. */
    ItemPage item(
            SignedIn who,
            Frame frame,
            RequestId request,
            long entry,
            @Nullable Said said,
            ItemsPage.Typed typed,
            Instant now) {
        Worked worked = redaction.find(request, entry).orElseThrow(PageError::notFound);
        if (said == null) {
            looks.archive(new Look.Opening(who.person().value(), entry), request.value(), now);
        }
        Sheet sheet = worked.sheet();
        ItemPage.Turn turn = turn(who, sheet);
        Step ready = sheet.ready();
        Step returned = sheet.returned();
        Ground whole = sheet.withheld().get(Sheet.WHOLE);
        return new ItemPage(
                frame,
                request.value(),
                entry,
                worked.item().kind().name(),
                worked.item().at(),
                said == null ? null : said.words(),
                said != null && said.went(),
                turn,
                ready == null ? null : ready.id(),
                returned == null ? null : returned.reason(),
                whole == null ? null : ground(whole),
                parts(worked, false),
                parts(worked, true),
                sheet.marks().stream().map(mark -> mark(worked, mark)).toList(),
                turn == ItemPage.Turn.WORK
                        ? worked.open().stream()
                                .map(proposal -> proposed(worked, proposal))
                                .toList()
                        : List.of(),
                worked.item().enclosures().stream()
                        .map(file -> file(worked, file))
                        .toList(),
                worked.elsewhere(),
                choices(),
                typed,
                next(request, entry));
    }

    private static ItemsPage.Counts counts(List<Long> entries, Map<Long, List<Step>> taken) {
        int[] counted = new int[Standing.values().length];
        for (long entry : entries) {
            counted[Sheet.of(taken.getOrDefault(entry, List.of())).standing().ordinal()]++;
        }
        return new ItemsPage.Counts(entries.size(), counted[0], counted[1], counted[2]);
    }

    private static ItemsPage.Line line(SignedIn who, Worked worked) {
        Sheet sheet = worked.sheet();
        Step ready = sheet.ready();
        boolean releasable = turn(who, sheet) == ItemPage.Turn.RELEASE;
        return new ItemsPage.Line(
                worked.item().entry(),
                worked.item().at(),
                worked.item().text(Role.FROM) + worked.item().text(Role.DETAIL),
                worked.item().text(Role.SUBJECT),
                sheet.standing().name(),
                sheet.marks().size() + sheet.withheld().size(),
                sheet.standing() == Standing.OPEN ? worked.open().size() : 0,
                releasable && ready != null ? ready.id() : null);
    }

    private static ItemPage.Turn turn(SignedIn who, Sheet sheet) {
        return switch (sheet.standing()) {
            case OPEN -> ItemPage.Turn.WORK;
            case READY -> sheet.authors().contains(who.person()) ? ItemPage.Turn.SOMEBODY_ELSES : ItemPage.Turn.RELEASE;
            case RELEASED -> ItemPage.Turn.RELEASED;
        };
    }

    private List<ItemPage.Part> parts(Worked worked, boolean particulars) {
        return worked.item().fields().stream()
                .filter(field -> (field.role() == Role.PARTICULAR) == particulars)
                .filter(field -> field.role() != Role.CUSTODIAN)
                .sorted(Comparator.comparing(Field::role))
                .map(field -> new ItemPage.Part(
                        field.name(),
                        field.label().isEmpty() ? field.role().name() : field.label(),
                        stretches(worked, field),
                        field.text()))
                .toList();
    }

    private List<ItemPage.Stretch> stretches(Worked worked, Field field) {
        List<ItemPage.Stretch> stretches = new ArrayList<>();
        int done = 0;
        for (Shown shown : shown(worked, field)) {
            int start = Math.max(done, shown.span().start());
            int end = Math.min(field.text().length(), shown.span().end());
            if (start < end) {
                add(stretches, field.text().substring(done, start), "plain", "");
                add(stretches, field.text().substring(start, end), shown.kind(), shown.says());
                done = end;
            }
        }
        add(stretches, field.text().substring(done), "plain", "");
        return stretches;
    }

    private record Shown(Span span, String kind, String says) {}

    private List<Shown> shown(Worked worked, Field field) {
        List<Shown> shown = new ArrayList<>();
        worked.sheet()
                .marks(field.name())
                .forEach(mark -> shown.add(new Shown(mark.span(), "marked", ground(mark.ground()))));
        worked.open().stream()
                .filter(proposal -> proposal.span().field().equals(field.name()))
                .forEach(proposal -> shown.add(new Shown(proposal.span(), "proposed", proposal.why())));
        shown.sort((one, other) -> Span.IN_ORDER.compare(one.span(), other.span()));
        return shown;
    }

    private static void add(List<ItemPage.Stretch> stretches, String text, String kind, String says) {
        if (!text.isEmpty()) {
            stretches.add(new ItemPage.Stretch(text, kind, says));
        }
    }

    private ItemPage.Mark mark(Worked worked, Mark mark) {
        return new ItemPage.Mark(
                mark.id(),
                worked.words(mark.span()),
                role(mark.span()),
                label(mark.ground().exemption()),
                mark.ground().reason(),
                people.find(mark.by()).map(Person::name).orElse(mark.by().value()),
                mark.at());
    }

    private ItemPage.Proposed proposed(Worked worked, Proposal proposal) {
        return new ItemPage.Proposed(
                RedactForm.place(proposal),
                worked.words(proposal.span()),
                proposal.category(),
                label(proposal.exemption()),
                proposal.why());
    }

    private ItemPage.File file(Worked worked, Enclosure file) {
        String part = Clearing.part(file.index());
        Ground withheld = worked.sheet().withheld().get(part);
        String state = withheld != null
                ? "WITHHELD"
                : worked.sheet().isGiven(part) ? "GIVEN" : file.readable() ? "TEXT" : "LOOK";
        String name = worked.item()
                .field(Role.FILE_NAME + "." + file.index())
                .map(Field::text)
                .orElse("");
        return new ItemPage.File(part, name, file.type(), state, withheld == null ? "" : ground(withheld));
    }

    private @Nullable Long next(RequestId request, long entry) {
        Map<Long, List<Step>> taken = steps.of(request);
        Optional<Long> next = entries(request).stream()
                .filter(other -> other > entry)
                .filter(other -> Sheet.of(taken.getOrDefault(other, List.of())).standing() != Standing.RELEASED)
                .findFirst();
        return next.orElse(null);
    }

    private List<ExemptionChoice> choices() {
        return exemptions.all().stream()
                .map(known -> new ExemptionChoice(known.code(), known.label(), known.name()))
                .toList();
    }

    private String ground(Ground ground) {
        return label(ground.exemption()) + " " + ground.reason();
    }

    private String label(String code) {
        return exemptions.find(code).map(known -> known.label()).orElse(code);
    }

    private static String role(Span span) {
        return span.field().substring(0, span.field().indexOf('.'));
    }
}
