package org.crosswalk.roster.oneroster;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.crosswalk.October;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.Group;
import org.crosswalk.roster.GroupKind;
import org.crosswalk.roster.Groups;
import org.crosswalk.roster.Guardianship;
import org.crosswalk.roster.Guardianships;
import org.crosswalk.roster.Member;
import org.crosswalk.roster.Member.Part;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.roster.RosterEditions;
import org.crosswalk.roster.Schools;
import org.crosswalk.roster.oneroster.ImportResult.Imported;
import org.crosswalk.roster.oneroster.ImportResult.NeedsConfirmation;
import org.crosswalk.roster.oneroster.ImportResult.NothingChanged;
import org.crosswalk.roster.oneroster.ImportResult.Refused;
import org.crosswalk.roster.oneroster.ImportResult.Rehearsed;
import org.crosswalk.roster.oneroster.RosterImports.Intent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
@Property(name = "test.october", value = "true")
class RosterImportsTest {
    private static final LocalDate OCTOBER = October.TODAY;
    private static final GroupId SOCCER = new GroupId("soccer");
    private static final PersonId COACH = new PersonId("coach");
    private static final PersonId JAY = new PersonId("jay");
    private static final PersonId MUM = new PersonId("mum");
    private static final OrgId HARBOR = new OrgId("s");

    @Inject
    RosterImports imports;

    @Inject
    People people;

    @Inject
    Groups groups;

    @Inject
    Schools schools;

    @Inject
    Guardianships guardianships;

    @Inject
    RosterEditions editions;

    @Inject
    DataSource database;

    @TempDir
    Path home;

    private PackageFolder small;

    @BeforeEach
    void startWithAnEmptyRoster() throws Exception {
        small = PackageFolder.small(home.resolve("package"));
        try (var connection = DelegatingDataSource.unwrapDataSource(database).getConnection();
                var statement = connection.createStatement()) {
            for (Kind kind : Kind.values()) {
                statement.execute("UPDATE roster_%s SET ended_on = '2000-01-01'".formatted(kind.plural()));
            }
        }
    }

    @Test
    void groupsFollowFromEnrolments() {
        assertThat(imported(small)).isEmpty();

        assertThat(groups.find(SOCCER)).contains(new Group(SOCCER, "Varsity Soccer", GroupKind.TEAM, HARBOR));
        assertThat(groups.members(SOCCER, OCTOBER))
                .containsExactlyInAnyOrder(new Member(COACH, Part.STAFF), new Member(JAY, Part.STUDENT));
        assertThat(groups.ledBy(COACH, OCTOBER)).extracting(Group::id).containsExactly(SOCCER);
        assertThat(groups.ledBy(JAY, OCTOBER)).isEmpty();
        assertThat(groups.members(SOCCER, LocalDate.of(2026, 8, 23))).isEmpty();
    }

    @Test
    void wholeSchoolIsAGroupOfItsStudentsAndStaff() {
        imported(small);
        GroupId everybody = new GroupId("school:s");

        assertThat(groups.find(everybody))
                .contains(new Group(everybody, "Harbor High School", GroupKind.SCHOOL, HARBOR));
        assertThat(groups.find(new GroupId("school:d")))
                .as("a district is no school")
                .isEmpty();
        assertThat(groups.members(everybody, OCTOBER))
                .extracting(Member::person)
                .containsExactlyInAnyOrder(COACH, JAY);
        assertThat(groups.ofSchool(HARBOR, OCTOBER)).extracting(Group::id).containsExactly(everybody, SOCCER);
        assertThat(schools.attendedBy(List.of(JAY, MUM), OCTOBER)).containsOnlyKeys(JAY);
    }

    @Test
    void secondImportChangesNothing() {
        imported(small);
        long edition = editions.newest();

        assertThat(run(small.folder())).isInstanceOf(NothingChanged.class);
        assertThat(editions.newest()).isEqualTo(edition);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "export/", "../../"})
    void zipIsReadAsAFolderIs(String inside) throws Exception {
        assertThat(run(small.zipped(inside))).isInstanceOf(Imported.class);
        assertThat(people.find(JAY)).isPresent();
    }

    @Test
    void bomCrlfQuotesAndExtraColumnsAreUsual() throws Exception {
        small.withText(
                "users.csv",
                "\uFEFFsourcedId,status,givenName,familyName,nickname,email\r\n"
                        + "coach,active,\"Dana\",\"Reyes, \"\"D\"\"\",x,\r\njay,active,Jaylen,Carter,,\r\nmum,active,Denise,Carter,,\r\n");

        assertThat(imported(small)).isEmpty();
        assertThat(people.find(COACH)).map(Person::familyName).contains("Reyes, \"D\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "users.csv       | x,,,Carter,,                  | givenName",
                "users.csv       | x,gone,Jay,Carter,,           | status",
                "users.csv       | x,,Jay                        | (row)",
                "users.csv       | jay,,Jay,Carter,,             | sourcedId",
                "users.csv       | ,,Jay,Carter,,                | sourcedId",
                "users.csv       | x,,Jay,Carter,not an address, | email",
                "roles.csv       | x,nobody,student,s            | userSourcedId",
                "roles.csv       | x,jay,student,nowhere         | orgSourcedId",
                "roles.csv       | x,jay,pupil,s                 | role",
                "classes.csv     | x,Chess Club,nowhere,y        | schoolSourcedId",
                "classes.csv     | x,Chess Club,s,never          | termSourcedIds",
                "enrollments.csv | x,soccer,nobody,student       | userSourcedId",
                "enrollments.csv | x,rowing,jay,student          | classSourcedId",
                "academicSessions.csv | x,tomorrow,2027-01-01    | startDate",
                "academicSessions.csv | x,2027-01-01,2026-01-01  | endDate",
            })
    void badRowIsLeftOutWithItsReasonAndTheOthersAreImported(String file, String line, String field) throws Exception {
        small.plus(file, line);

        assertThat(imported(small)).singleElement().satisfies(row -> {
            assertThat(row.file()).isEqualTo(file);
            assertThat(row.field()).isEqualTo(field);
            assertThat(row.line()).isPositive();
        });
        assertThat(groups.members(SOCCER, OCTOBER)).hasSize(2);
    }

    @Test
    void rowsOfAPersonWhoWasLeftOutAreLeftOutTooAndEndNothing() throws Exception {
        imported(small);
        small.with(
                "users.csv",
                PackageFolder.USERS_1_2,
                "coach,,Dana,Reyes,,",
                "jay,,,Carter,,mum",
                "mum,,Denise,Carter,,");

        assertThat(imported(small)).extracting(Quarantined::file).contains("users.csv", "roles.csv", "enrollments.csv");
        assertThat(people.find(JAY)).map(Person::givenName).contains("Jaylen");
        assertThat(groups.members(SOCCER, OCTOBER)).hasSize(2);
        assertThat(guardianships.of(List.of(JAY))).hasSize(1);
    }

    @Test
    void agentIsAGuardianWhoseRightsAreUnknown() {
        imported(small);

        assertThat(guardianships.of(List.of(JAY))).singleElement().satisfies(mother -> {
            assertThat(mother.guardian()).isEqualTo(MUM);
            assertThat(mother.educationalRights()).isNull();
            assertThat(mother.mayHear(OCTOBER)).isFalse();
        });
    }

    @Test
    void sideFileTellsRightsAndRestrictions() throws Exception {
        small.with(
                "ext-guardianships.csv",
                "studentSourcedId,guardianSourcedId,relationship,educationalRights,contactRestriction,restrictionFrom,restrictionTo",
                "jay,mum,Mother,true,protective-order,2026-09-01,2026-10-05");
        imported(small);

        Guardianship mother = guardianships.of(List.of(JAY)).getFirst();
        assertThat(mother.educationalRights()).isTrue();
        assertThat(mother.mayHear(OCTOBER)).isFalse();
        assertThat(mother.mayHear(OCTOBER.plusDays(1))).isTrue();
    }

    @Test
    void oneRosterOneOneCarriesRolesWithPeople() throws Exception {
        small.without("roles.csv")
                .with(
                        "users.csv",
                        "sourcedId,status,orgSourcedIds,role,givenName,familyName,agentSourcedIds",
                        "coach,active,\"s,d\",teacher,Dana,Reyes,",
                        "jay,active,s,student,Jaylen,Carter,mum",
                        "mum,active,s,parent,Denise,Carter,jay");

        assertThat(imported(small)).isEmpty();
        assertThat(schools.attendedBy(List.of(JAY), OCTOBER)).containsEntry(JAY, Set.of(HARBOR));
        assertThat(guardianships.of(List.of(JAY, MUM)))
                .as("a mother's agent is her child, not her guardian")
                .extracting(Guardianship::guardian)
                .containsExactly(MUM);
        assertThat(run(small.folder())).isInstanceOf(NothingChanged.class);
    }

    @Test
    void deltaTouchesOnlyWhatItNames() throws Exception {
        imported(small);
        Path delta = new PackageFolder(Files.createDirectories(home.resolve("delta")))
                .with(
                        "manifest.csv",
                        "propertyName,value",
                        "file.users,delta",
                        "file.enrollments,delta",
                        "file.roles,absent")
                .with("users.csv", PackageFolder.USERS_1_2, "jay,active,Jay,Carter,,mum")
                .with("enrollments.csv", "sourcedId,status,classSourcedId,userSourcedId,role", "e1,tobedeleted,,,")
                .folder();

        assertThat(run(delta)).isInstanceOf(Imported.class);
        assertThat(people.all(List.of(COACH, JAY, MUM))).hasSize(3);
        assertThat(people.find(JAY)).map(Person::givenName).contains("Jay");
        assertThat(groups.ledBy(COACH, OCTOBER)).isEmpty();
    }

    @Test
    void whoVanishesIsEndedAndMayComeBack() throws Exception {
        manyStudents();
        imported(small);
        small.with("users.csv", PackageFolder.USERS_1_2, "coach,,Dana,Reyes,,", "jay,,Jaylen,Carter,,");
        manyStudents();

        assertThat(run(small.folder())).isInstanceOf(Imported.class);
        assertThat(people.find(MUM)).isEmpty();
        small.plus("users.csv", "mum,,Denise,Carter,,");
        assertThat(run(small.folder())).isInstanceOf(Imported.class);
        assertThat(people.find(MUM)).isPresent();
    }

    private void manyStudents() throws Exception {
        small.plus(
                "users.csv",
                IntStream.range(0, 30)
                        .mapToObj("m%d,,Many,Student,,"::formatted)
                        .toArray(String[]::new));
    }

    @Test
    void packageThatWouldEndATenthOfThePeopleMustBeConfirmed() throws Exception {
        imported(small);
        small.with("users.csv", PackageFolder.USERS_1_2, "coach,,Dana,Reyes,,", "jay,,Jaylen,Carter,,");

        assertThat(run(small.folder())).isInstanceOf(NeedsConfirmation.class);
        assertThat(people.find(MUM)).isPresent();
        assertThat(imports.run(small.folder(), Intent.IMPORT_CONFIRMED)).isInstanceOf(Imported.class);
        assertThat(people.find(MUM)).isEmpty();
    }

    @Test
    void packageWithoutPeopleMustBeConfirmedAndEndsNobody() throws Exception {
        imported(small);
        small.without("users.csv");

        assertThat(run(small.folder())).isInstanceOf(NeedsConfirmation.class);
        imports.run(small.folder(), Intent.IMPORT_CONFIRMED);
        assertThat(people.all(List.of(COACH, JAY, MUM))).hasSize(3);
    }

    @Test
    void rehearsalWritesNothing() {
        long edition = editions.newest();

        assertThat(imports.run(small.folder(), Intent.REHEARSE))
                .isInstanceOfSatisfying(
                        Rehearsed.class,
                        would -> assertThat(would.report().changes()).isPositive());
        assertThat(people.find(JAY)).isEmpty();
        assertThat(editions.newest()).isEqualTo(edition);
    }

    static Stream<byte[]> brokenFiles() {
        return Stream.of(
                "sourcedId,givenName,familyName\na,\"b,c\nd,e,f\n".getBytes(StandardCharsets.UTF_8),
                "sourcedId,givenName,familyName\na,Zo\u00eb,c\n".getBytes(StandardCharsets.ISO_8859_1),
                "sourcedId,givenName,familyName\n".getBytes(StandardCharsets.UTF_16),
                new byte[] {0, 1, 2, (byte) 0xff, 0},
                "id;name\n".getBytes(StandardCharsets.UTF_8),
                new byte[0]);
    }

    @ParameterizedTest
    @MethodSource("brokenFiles")
    void brokenFileRefusesTheWholePackage(byte[] broken) throws Exception {
        small.withBytes("users.csv", broken);

        assertThat(run(small.folder()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).contains("users.csv"));
        assertThat(people.find(JAY)).isEmpty();
    }

    @Test
    void tornPackageIsRefused() throws Exception {
        small.with("manifest.csv", "propertyName,value", "file.enrollments,bulk")
                .without("enrollments.csv");

        assertThat(run(small.folder())).isInstanceOf(Refused.class);
        assertThat(run(home.resolve("nowhere"))).isInstanceOf(Refused.class);
    }

    private ImportResult run(Path place) {
        return imports.run(place, Intent.IMPORT);
    }

    private List<Quarantined> imported(PackageFolder folder) {
        return switch (imports.run(folder.folder(), Intent.IMPORT)) {
            case Imported(Report report) -> report.quarantined();
            case NothingChanged(Report report) -> report.quarantined();
            case ImportResult other -> throw new AssertionError(other);
        };
    }
}
