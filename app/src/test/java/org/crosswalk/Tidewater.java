package org.crosswalk;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Set;
import org.crosswalk.access.Duty;
import org.crosswalk.access.GrantedDuties;
import org.crosswalk.access.GrantedDuty;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.gates.agreements.Signature;
import org.crosswalk.gates.agreements.Signatures;
import org.crosswalk.roster.Staff;
import org.crosswalk.roster.oneroster.ImportResult;
import org.crosswalk.roster.oneroster.RosterImports;
import org.jspecify.annotations.Nullable;

/** The demo district as a test's roster, at noon of a school day; docs/cast.md tells who is who. */
@Singleton
@Requires(property = "test.tidewater")
public class Tidewater implements ApplicationEventListener<StartupEvent> {
    public static final ZonedDateTime NOON = ZonedDateTime.of(2026, 10, 5, 12, 0, 0, 0, ZoneId.of("America/New_York"));

    public static final OrgId HARBOR = new OrgId("school-harbor");
    public static final GroupId SOCCER = new GroupId("team-soccer");
    public static final GroupId TRACK = new GroupId("team-track");
    public static final GroupId GRADE_3 = new GroupId("class-grade3");

    /** Coach of Varsity Soccer. */
    public static final PersonId DANA = new PersonId("dreyes");
    /** Teacher of Grade 3 at Gull Point, which has no principal. */
    public static final PersonId JOAO = new PersonId("jsilva");
    /** Principal of Harbor High. */
    public static final PersonId RUTH = new PersonId("rlindqvist");
    /** Principal of Mill Brook. */
    public static final PersonId CARLOS = new PersonId("cmendes");
    /** Reviewer for the district. */
    public static final PersonId IMANI = new PersonId("ibrooks");
    /** Records officer. */
    public static final PersonId THEO = new PersonId("tmarsh");

    public static final PersonId VERA = new PersonId("vsantos");
    public static final PersonId CORINNE = new PersonId("cbell");
    public static final PersonId HUGH = new PersonId("hdunn");
    public static final PersonId LUIS = new PersonId("lortiz");
    public static final PersonId GRACE = new PersonId("gwong");
    public static final PersonId OTIS = new PersonId("okline");
    public static final PersonId NADIA = new PersonId("nfarrow");
    /** Varsity Soccer. */
    public static final PersonId JAYLEN = new PersonId("stu-01");
    /** Varsity Soccer, without an e-mail address. */
    public static final PersonId KWAME = new PersonId("stu-06");
    /** Grade 3 at Gull Point. */
    public static final PersonId RUBY = new PersonId("stu-33");

    private static final Set<String> UNSIGNED = Set.of("lhoffmann", "adiallo", "pnair");

    private final RosterImports imports;
    private final GrantedDuties duties;
    private final Signatures signatures;
    private final Staff staff;

    Tidewater(RosterImports imports, GrantedDuties duties, Signatures signatures, Staff staff) {
        this.imports = imports;
        this.duties = duties;
        this.signatures = signatures;
        this.staff = staff;
    }

    @Factory
    @Requires(property = "test.tidewater")
    @Requires(missingProperty = "test.moving-noon")
    static class Noon {
        @Singleton
        @Primary
        Clock clock() {
            return Clock.fixed(NOON.toInstant(), NOON.getZone());
        }
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        if (!(imports.run(folder(), RosterImports.Intent.IMPORT) instanceof ImportResult.Imported)) {
            throw new AssertionError("The demo district was not imported");
        }
        sign();
        grant(IMANI, Duty.REVIEWER);
        grant(THEO, Duty.RECORDS_OFFICER);
        grant(VERA, Duty.RECORDS_OFFICER);
        grant(CORINNE, Duty.COUNSELOR, new OrgId("school-harbor"));
        grant(HUGH, Duty.OFFICE, new OrgId("school-harbor"));
        grant(LUIS, Duty.COMMUNICATIONS);
        grant(GRACE, Duty.SUPERINTENDENT);
        grant(OTIS, Duty.TECHNOLOGY_DIRECTOR);
        grant(NADIA, Duty.COUNSEL);
        grant(new PersonId("pnair"), Duty.IT_ADMINISTRATOR);
    }

    /** All staff have signed but three, so that nobody is reminded where a test is about something else. */
    private void sign() {
        staff.all().stream()
                .map(Staff.Employee::id)
                .filter(person -> !UNSIGNED.contains(person.value()))
                .map(person -> new Signature(
                        "staff-use",
                        person,
                        Signature.Part.SELF,
                        person,
                        Signature.How.FILE,
                        NOON.toLocalDate().minusDays(30),
                        "test",
                        ""))
                .forEach(signature -> signatures.add(signature, "test", NOON.toInstant()));
    }

    private void grant(PersonId person, Duty duty) {
        grant(person, duty, null);
    }

    private void grant(PersonId person, Duty duty, @Nullable OrgId school) {
        duties.grant(new GrantedDuty(person, duty, school, "test", NOON.toInstant()));
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(Tidewater.class.getResource("/demo/oneroster"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
