package org.crosswalk.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.roster.Ground.LEGAL_CUSTODY_DENIED;
import static org.crosswalk.roster.Ground.PROTECTIVE_ORDER;
import static org.crosswalk.roster.Ground.RECORDS_ORDER;
import static org.crosswalk.roster.Ground.STUDENT_LIMITED;
import static org.crosswalk.roster.Ground.SUPERVISED_VISITATION;
import static org.crosswalk.roster.Ground.VISITATION_DENIED;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosswalk.MovingNoon;
import org.crosswalk.Tidewater;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.PersonId;
import org.crosswalk.messaging.Correspondence;
import org.crosswalk.messaging.Draft;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Matter;
import org.crosswalk.roster.Ground;
import org.crosswalk.roster.Papers;
import org.crosswalk.roster.PapersOnFile.Filed;
import org.crosswalk.roster.Rights;
import org.crosswalk.roster.oneroster.RosterImports;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Custody and rights, a sentence a row. The SIS is first imported on Monday, 5 October 2026; days without a year are of 2026. */
@MicronautTest(transactional = false)
@Property(name = "test.moving-noon", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
class CustodyTest {
    private static final PersonId OFFICE = new PersonId("office");
    private static final String CLEAR = "Father,true,,,";

    private record Scenario(String sentence, Consumer<Family> given, Function<Family, String> ask, String expected) {}

    private static final List<Scenario> SCENARIOS = List.of(
            // what the SIS says of rights
            row("A parent with rights and without an order hears", f -> {}, f -> f.father("10-06"), "MAY_HEAR"),
            row("A parent without rights does not", f -> f.sis("Father,false,,,"), f -> f.father("10-06"), "NO_RIGHTS"),
            row(
                    "A parent of whom the SIS does not say it does not",
                    f -> f.sis("Father,,,,"),
                    f -> f.father("10-06"),
                    "RIGHTS_UNKNOWN"),
            row("Whoever is not listed is nobody", f -> f.sis(null), f -> f.father("10-06"), "NOT_LISTED"),
            row(
                    "Rights for one child are none for the other",
                    f -> f.sisOfSibling("Father,false,,,"),
                    f -> f.fatherOfSibling("10-06"),
                    "NO_RIGHTS"),
            row(
                    "Rights that one child's row denies stay for the other",
                    f -> f.sisOfSibling("Father,false,,,"),
                    f -> f.father("10-06"),
                    "MAY_HEAR"),
            // orders that the SIS tells of
            row(
                    "A protective order without end restricts",
                    f -> f.sis("Father,true,protective-order,2026-01-12,"),
                    f -> f.father("10-06"),
                    "RESTRICTED"),
            row(
                    "An order restricts on its last day",
                    f -> f.sis("Father,true,no-contact-order,2026-01-12,2026-10-06"),
                    f -> f.father("10-06"),
                    "RESTRICTED"),
            row(
                    "An order does not restrict on the day after",
                    f -> f.sis("Father,true,no-contact-order,2026-01-12,2026-10-06"),
                    f -> f.father("10-07"),
                    "MAY_HEAR"),
            row(
                    "An order does not restrict on the day before its first",
                    f -> f.sis("Father,true,protective-order,2026-10-07,"),
                    f -> f.father("10-06"),
                    "MAY_HEAR"),
            row(
                    "An order restricts on its first day",
                    f -> f.sis("Father,true,protective-order,2026-10-07,"),
                    f -> f.father("10-07"),
                    "RESTRICTED"),
            row(
                    "An order without dates always restricts",
                    f -> f.sis("Father,true,protective-order,,"),
                    f -> f.father("10-06"),
                    "RESTRICTED"),
            row(
                    "A kind of order that nobody knows restricts as well",
                    f -> f.sis("Father,true,see the principal,,"),
                    f -> f.father("10-06"),
                    "RESTRICTED"),
            row(
                    "An order against a parent without rights is still an order",
                    f -> f.sis("Father,false,protective-order,,"),
                    f -> f.father("10-06"),
                    "RESTRICTED"),
            row(
                    "An order against a parent of unknown rights is still an order",
                    f -> f.sis("Father,,protective-order,,"),
                    f -> f.father("10-06"),
                    "RESTRICTED"),
            row(
                    "When an order against a parent of unknown rights ends, they are unknown still",
                    f -> f.sis("Father,,protective-order,,2026-10-05"),
                    f -> f.father("10-06"),
                    "RIGHTS_UNKNOWN"),
            // papers that the office files
            row(
                    "An order that arrives today counts today",
                    f -> f.paper(PROTECTIVE_ORDER, "10-05", null),
                    f -> f.father("10-05"),
                    "RESTRICTED"),
            row(
                    "An order that begins tomorrow does not count today",
                    f -> f.paper(PROTECTIVE_ORDER, "10-06", null),
                    f -> f.father("10-05"),
                    "MAY_HEAR"),
            row(
                    "An order that begins tomorrow counts tomorrow",
                    f -> f.paper(PROTECTIVE_ORDER, "10-06", null),
                    f -> f.father("10-06"),
                    "RESTRICTED"),
            row(
                    "An order counts on its last day",
                    f -> f.paper(PROTECTIVE_ORDER, "10-05", "10-20"),
                    f -> f.father("10-20"),
                    "RESTRICTED"),
            row(
                    "An order does not count after it",
                    f -> f.paper(PROTECTIVE_ORDER, "10-05", "10-20"),
                    f -> f.father("10-21"),
                    "MAY_HEAR"),
            row(
                    "An order on file survives the next import",
                    f -> f.paper(PROTECTIVE_ORDER, "10-05", null)
                            .at("10-06")
                            .sisOfSibling("Father,true,protective-order,,"),
                    f -> f.father("10-06"),
                    "RESTRICTED"),
            row(
                    "An order on file survives that the SIS takes its own off",
                    f -> f.sis("Father,true,protective-order,2026-10-06,")
                            .paper(PROTECTIVE_ORDER, "10-05", null)
                            .at("10-08")
                            .sis(CLEAR),
                    f -> f.father("10-09"),
                    "RESTRICTED"),
            row(
                    "An order on file survives that the SIS drops the parent and lists them again",
                    f -> f.paper(PROTECTIVE_ORDER, "10-05", null)
                            .sis(null)
                            .at("10-08")
                            .sis(CLEAR),
                    f -> f.father("10-09"),
                    "RESTRICTED"),
            row(
                    "An order against one parent leaves the other alone",
                    f -> f.paper(PROTECTIVE_ORDER, "10-05", null),
                    f -> f.mother("10-06"),
                    "MAY_HEAR"),
            row(
                    "An order about one child leaves the sibling's alone",
                    f -> f.paper(PROTECTIVE_ORDER, "10-05", null),
                    f -> f.fatherOfSibling("10-06"),
                    "MAY_HEAR"),
            row(
                    "Denied visitation restricts",
                    f -> f.paper(VISITATION_DENIED, "10-05", null),
                    f -> f.father("10-06"),
                    "RESTRICTED"),
            row(
                    "Denied legal custody restricts",
                    f -> f.paper(LEGAL_CUSTODY_DENIED, "10-05", null),
                    f -> f.father("10-06"),
                    "RESTRICTED"),
            row(
                    "An order against access to the record restricts",
                    f -> f.paper(RECORDS_ORDER, "10-05", null),
                    f -> f.father("10-06"),
                    "RESTRICTED"),
            row(
                    "Supervised visitation for a threat that the order notes restricts",
                    f -> f.supervised(true),
                    f -> f.father("10-06"),
                    "RESTRICTED"),
            row(
                    "Supervised visitation for no noted threat takes nothing away",
                    f -> f.supervised(false),
                    f -> f.father("10-06"),
                    "MAY_HEAR"),
            row(
                    "An order that is vacated counts until its last day",
                    f -> f.paper(PROTECTIVE_ORDER, "10-05", null).vacated("10-10"),
                    f -> f.father("10-10"),
                    "RESTRICTED"),
            row(
                    "An order that is vacated does not count after it",
                    f -> f.paper(PROTECTIVE_ORDER, "10-05", null).vacated("10-10"),
                    f -> f.father("10-11"),
                    "MAY_HEAR"),
            row(
                    "Of two orders the second counts on when the first is vacated",
                    f -> f.paper(PROTECTIVE_ORDER, "10-05", null)
                            .vacated("10-10")
                            .paper(RECORDS_ORDER, "10-05", null),
                    f -> f.father("10-11"),
                    "RESTRICTED"),
            row(
                    "A vacated order whose own last day was earlier stays ended then",
                    f -> f.paper(PROTECTIVE_ORDER, "10-05", "10-07").vacated("10-10"),
                    f -> f.father("10-08"),
                    "MAY_HEAR"),
            row("An order without evidence is not filed", f -> f.paperSaying(" "), f -> f.father("10-06"), "MAY_HEAR"),
            row(
                    "An order against somebody who is no guardian of the child is not filed",
                    f -> f.sis(null).paper(PROTECTIVE_ORDER, null, null).sis(CLEAR),
                    f -> f.father("10-06"),
                    "MAY_HEAR"),
            // looking back, and ahead
            row(
                    "An order that arrives late says what was lawful, and what was known then",
                    f -> f.at("10-12").paper(PROTECTIVE_ORDER, "10-06", null).at("10-13"),
                    f -> f.father("10-07"),
                    "RESTRICTED, known then MAY_HEAR"),
            row(
                    "After it arrived both say the same",
                    f -> f.at("10-12").paper(PROTECTIVE_ORDER, "10-06", null).at("10-13"),
                    f -> f.father("10-12"),
                    "RESTRICTED"),
            row(
                    "A day within a vacated order was restricted",
                    f -> f.paper(PROTECTIVE_ORDER, "10-05", null)
                            .at("10-12")
                            .vacated("10-12")
                            .at("10-14"),
                    f -> f.father("10-08"),
                    "RESTRICTED"),
            row("Of a day before the first import nobody knows", f -> {}, f -> f.father("03-03"), "RIGHTS_UNKNOWN"),
            row(
                    "A parent who lost rights had them before",
                    f -> f.at("10-10").sis("Father,false,,,").at("10-14"),
                    f -> f.father("10-07"),
                    "MAY_HEAR"),
            row(
                    "A parent who lost rights has none after",
                    f -> f.at("10-10").sis("Father,false,,,").at("10-14"),
                    f -> f.father("10-12"),
                    "NO_RIGHTS"),
            row(
                    "A parent who gained rights had none before",
                    f -> f.sis("Father,false,,,").at("10-10").sis(CLEAR).at("10-14"),
                    f -> f.father("10-07"),
                    "NO_RIGHTS"),
            row(
                    "A parent whom the SIS dropped was listed before",
                    f -> f.at("10-10").sis(null).at("10-14"),
                    f -> f.father("10-07"),
                    "MAY_HEAR"),
            row(
                    "A parent whom the SIS dropped is not listed after",
                    f -> f.at("10-10").sis(null).at("10-14"),
                    f -> f.father("10-12"),
                    "NOT_LISTED"),
            row(
                    "A day to come is answered by what is known today",
                    f -> f.paper(PROTECTIVE_ORDER, "2027-01-01", "2027-01-31"),
                    f -> f.father("2027-01-15"),
                    "RESTRICTED"),
            // students who have come of age
            row(
                    "A student of 18 limits a parent in writing",
                    f -> f.born("2008-10-01").paper(STUDENT_LIMITED, "10-05", null),
                    f -> f.father("10-06"),
                    "RESTRICTED"),
            row(
                    "A student of 18 who limits nobody shares",
                    f -> f.born("2008-10-01"),
                    f -> f.father("10-06"),
                    "MAY_HEAR"),
            row(
                    "A student of 17 limits nobody",
                    f -> f.born("2009-10-01").paper(STUDENT_LIMITED, "10-05", null),
                    f -> f.father("10-06"),
                    "MAY_HEAR"),
            row(
                    "A student of unknown age is no adult, in grade 12 neither",
                    f -> f.paper(STUDENT_LIMITED, "10-05", null),
                    f -> f.father("10-06"),
                    "MAY_HEAR"),
            row(
                    "A student limits from the 18th birthday on",
                    f -> f.born("2008-10-05").paper(STUDENT_LIMITED, "10-05", null),
                    f -> f.father("10-05"),
                    "RESTRICTED"),
            row(
                    "A student of 18 limits one parent and not the other",
                    f -> f.born("2008-10-01").paper(STUDENT_LIMITED, "10-05", null),
                    f -> f.mother("10-06"),
                    "MAY_HEAR"),
            row(
                    "A student of 14 shares the rights, and the parents keep theirs",
                    f -> f.born("2012-10-01"),
                    f -> f.father("10-06"),
                    "MAY_HEAR"),
            // where they are reached
            row("A parent is written to at the listed address", f -> {}, f -> f.reached(), "father@mail, mother@mail"),
            row(
                    "A parent who verified another address is written to there",
                    f -> f.verified("father@post"),
                    f -> f.reached(),
                    "father@post, mother@mail"),
            row(
                    "A verified address gives no rights",
                    f -> f.verified("father@post").sis("Father,false,,,").sisOfSibling("Father,false,,,"),
                    f -> f.reached(),
                    "mother@mail"),
            row(
                    "A parent with a verified address and an order about both children hears nothing",
                    f -> f.verified("father@post")
                            .paper(PROTECTIVE_ORDER, null, null)
                            .paperOfSibling(PROTECTIVE_ORDER),
                    f -> f.reached(),
                    "mother@mail"),
            row(
                    "A parent with an order about one child is written to as the other's parent",
                    f -> f.paper(PROTECTIVE_ORDER, null, null),
                    f -> f.reached(),
                    "father@mail, mother@mail"),
            row(
                    "A verified address dies when the SIS lists another one",
                    f -> f.verified("father@post").at("10-07").mail("father@new"),
                    f -> f.reached(),
                    "father@new, mother@mail"),
            row(
                    "A verified address dies when the SIS changes the rights, and is not back when they are",
                    f -> f.verified("father@post")
                            .at("10-07")
                            .sis("Father,false,,,")
                            .sis(CLEAR),
                    f -> f.reached(),
                    "father@mail, mother@mail"),
            row(
                    "A revoked address is used no more",
                    f -> f.verified("father@post").revoked(),
                    f -> f.reached(),
                    "father@mail, mother@mail"),
            row(
                    "A verified address has run out after a year",
                    f -> f.verified("father@post").at("2027-10-06"),
                    f -> f.addressNow(),
                    "none"),
            row(
                    "The newest verified address counts",
                    f -> f.verified("father@post").verified("father@work"),
                    f -> f.reached(),
                    "father@work, mother@mail"),
            row(
                    "A parent without rights is not verified",
                    f -> f.sis("Father,false,,,").verified("father@post"),
                    f -> f.addressNow(),
                    "none"),
            row(
                    "A parent with an order in force is not verified",
                    f -> f.paper(RECORDS_ORDER, null, null).verified("father@post"),
                    f -> f.addressNow(),
                    "none"),
            row(
                    "A parent whose order has ended is verified",
                    f -> f.paper(RECORDS_ORDER, null, "10-04").verified("father@post"),
                    f -> f.addressNow(),
                    "father@post"),
            row(
                    "The other parent's address is not verified as one's own",
                    f -> f.verified("mother@mail"),
                    f -> f.addressNow(),
                    "none"));

    @Inject
    RosterImports imports;

    @Inject
    Rights rights;

    @Inject
    Papers papers;

    @Inject
    InPerson inPerson;

    @Inject
    Addresses addresses;

    @Inject
    Correspondence correspondence;

    @Inject
    MovingNoon clock;

    @TestFactory
    Stream<DynamicTest> custodyAndRights(@TempDir Path folder) {
        assertThat(SCENARIOS).hasSizeGreaterThanOrEqualTo(50);
        clock.set(Tidewater.NOON);
        Families sis = new Families(folder, imports, SCENARIOS.size());
        sis.imported();
        return IntStream.range(0, SCENARIOS.size()).mapToObj(n -> {
            Scenario scenario = SCENARIOS.get(n);
            return DynamicTest.dynamicTest(scenario.sentence(), () -> {
                clock.set(Tidewater.NOON.plusMinutes(5));
                Family family = new Family(sis, n);
                scenario.given().accept(family);
                assertThat(scenario.ask().apply(family)).isEqualTo(scenario.expected());
            });
        });
    }

    private static Scenario row(
            String sentence, Consumer<Family> given, Function<Family, String> ask, String expected) {
        return new Scenario(sentence, given, ask, expected);
    }

    /** One family, told about in the words of a scenario; the orders are against its father, about its first child. */
    private final class Family {
        private final Families sis;
        private final int number;

        Family(Families sis, int number) {
            this.sis = sis;
            this.number = number;
        }

        Family at(String day) {
            clock.set(date(day).atTime(12, 0).atZone(Tidewater.NOON.getZone()));
            return this;
        }

        Family sis(@Nullable String says) {
            sis.guardianship(id("child-"), id("father-"), says);
            return this;
        }

        Family sisOfSibling(String says) {
            sis.guardianship(id("sibling-"), id("father-"), says);
            return this;
        }

        Family born(String day) {
            sis.born(id("child-"), day);
            return this;
        }

        Family mail(String name) {
            sis.mail(id("father-"), address(name));
            return this;
        }

        Family paper(Ground ground, @Nullable String from, @Nullable String to) {
            return filed("child-", ground, from, to, "Docket 26-114", false);
        }

        Family paperOfSibling(Ground ground) {
            return filed("sibling-", ground, null, null, "Docket 26-114", false);
        }

        Family paperSaying(String evidence) {
            return filed("child-", PROTECTIVE_ORDER, null, null, evidence, false);
        }

        Family supervised(boolean threatNoted) {
            return filed("child-", SUPERVISED_VISITATION, null, null, "Docket 26-114", threatNoted);
        }

        private Family filed(
                String child,
                Ground ground,
                @Nullable String from,
                @Nullable String to,
                String evidence,
                boolean threatNoted) {
            papers.file(
                    new Filed(
                            person(child),
                            person("father-"),
                            ground,
                            from == null ? null : date(from),
                            to == null ? null : date(to),
                            evidence),
                    threatNoted,
                    OFFICE,
                    now());
            return this;
        }

        Family vacated(String lastDay) {
            papers.end(
                    papers.of(person("child-")).getLast().id(), date(lastDay), "Vacated, same docket", OFFICE, now());
            return this;
        }

        Family verified(String name) {
            inPerson.verify(
                    person("father-"),
                    person("child-"),
                    address(name),
                    InPerson.Document.PHOTO_ID,
                    "At the counter",
                    OFFICE,
                    now());
            return this;
        }

        Family revoked() {
            inPerson.revoke(addresses.of(person("father-")).getFirst(), "He asked for it", OFFICE, now().toInstant());
            return this;
        }

        String father(String day) {
            return standing("child-", "father-", day);
        }

        String mother(String day) {
            return standing("child-", "mother-", day);
        }

        String fatherOfSibling(String day) {
            return standing("sibling-", "father-", day);
        }

        private String standing(String child, String guardian, String day) {
            return rights.on(person(child), date(day), now()).stream()
                    .filter(answer -> answer.guardian().equals(person(guardian)))
                    .map(answer -> answer.wasKnownOtherwise()
                            ? answer.lawful() + ", known then " + answer.knownThen()
                            : answer.lawful().name())
                    .findFirst()
                    .orElse("NOT_LISTED");
        }

        String reached() {
            Draft draft = new Draft(
                    new GroupId(id("team-")),
                    new Audience.GuardiansOfGroup(),
                    Matter.ORDINARY,
                    "Practice",
                    "Bring water.",
                    true);
            return correspondence
                    .preview(new PersonId("coach"), draft, now().toLocalDate())
                    .reach()
                    .addressees()
                    .stream()
                    .map(addressee -> name(addressee.email().value()))
                    .sorted()
                    .collect(Collectors.joining(", "));
        }

        String addressNow() {
            VerifiedAddress verified = addresses
                    .verified(List.of(person("father-")), now().toInstant())
                    .get(person("father-"));
            return verified == null ? "none" : name(verified.address().value());
        }

        private PersonId person(String part) {
            return new PersonId(id(part));
        }

        private String id(String part) {
            return part + number;
        }

        /** {@code father@post} is {@code father-7@post.example} in family 7. */
        private String address(String name) {
            return name.replace("@", "-" + number + "@") + ".example";
        }

        private String name(String address) {
            return address.replace("-" + number + "@", "@").replace(".example", "");
        }
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }

    private static LocalDate date(String day) {
        return LocalDate.parse(day.length() == 5 ? "2026-" + day : day);
    }
}
