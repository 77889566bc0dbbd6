package org.crosswalk.roster.oneroster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.crosswalk.common.GroupId;
import org.crosswalk.roster.Groups;
import org.crosswalk.roster.Guardianship;
import org.crosswalk.roster.Guardianships;
import org.crosswalk.roster.RosterEditions;
import org.crosswalk.roster.Students;
import org.crosswalk.roster.oneroster.ImportResult.Imported;
import org.crosswalk.roster.oneroster.ImportResult.NothingChanged;
import org.crosswalk.roster.oneroster.RosterImports.Intent;
import org.junit.jupiter.api.Test;

/** A whole district's package, as an SIS would export it. */
@MicronautTest(transactional = false)
class GrandBendTest {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

    @Inject
    RosterImports imports;

    @Inject
    Students students;

    @Inject
    Guardianships guardianships;

    @Inject
    Groups groups;

    @Inject
    RosterEditions editions;

    @Test
    void wholeDistrictIsImportedOnceAndThenNothingChanges() {
        Path district = Shared.file("data/grand-bend-oneroster");

        assertThat(imports.run(district, Intent.IMPORT)).isInstanceOfSatisfying(Imported.class, first -> {
            assertThat(first.report().quarantined())
                    .as("three addresses, not their owners")
                    .hasSize(3)
                    .allMatch(row -> row.field().equals("email"));
            assertThat(first.report().lines())
                    .extracting(Report.Line::kind, Report.Line::now)
                    .contains(tuple("guardianships", 1872), tuple("enrolments", 6521), tuple("groups", 279));
        });
        long edition = editions.newest();

        assertThat(imports.run(district, Intent.IMPORT))
                .isInstanceOfSatisfying(
                        NothingChanged.class,
                        second -> assertThat(second.report().changes()).isZero());
        assertThat(editions.newest()).isEqualTo(edition);
        assertThat(students.all(OCTOBER)).hasSize(960);
        assertThat(everybodysGuardians()).hasSize(1872);
        assertThat(groups.members(new GroupId("255901107-team-2"), OCTOBER)).isNotEmpty();
        assertThat(groups.members(new GroupId("255901107-team-2"), LocalDate.of(2027, 6, 18)))
                .as("an end date is the day after the last one")
                .isEmpty();
    }

    private List<Guardianship> everybodysGuardians() {
        return guardianships.of(
                students.all().stream().map(Students.Student::id).toList());
    }
}
