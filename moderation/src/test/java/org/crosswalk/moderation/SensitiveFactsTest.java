package org.crosswalk.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.crosswalk.moderation.detect.ScanContext;
import org.crosswalk.moderation.verdict.Category;
import org.crosswalk.moderation.verdict.Finding;
import org.junit.jupiter.api.Test;

class SensitiveFactsTest {
    private static final ScanContext TEAM = ScanContext.toGroup(Set.of("ana", "julien"));

    @Test
    void aDiagnosisOfANamedStudentIsHealthAndMedicalPrivacy() {
        List<Finding> findings = Cast.SCANNER.scan("Ana Prado was diagnosed with epilepsy.");
        assertThat(findings)
                .extracting(Finding::category)
                .contains(Category.STUDENT_NAME, Category.HEALTH, Category.PRIVACY_MEDICAL);
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.students()).containsExactly("ana"));
    }

    @Test
    void gradesOfANamedStudentAreAcademicPrivacy() {
        assertThat(categories("Julien Haddad is failing biology.", ScanContext.none()))
                .contains(Category.ACADEMIC, Category.PRIVACY_ACADEMIC);
    }

    @Test
    void aFirstNameOfTheTeamIsEnough() {
        assertThat(categories("Cover for Ana on Friday, she has a concussion.", TEAM))
                .contains(Category.HEALTH);
    }

    @Test
    void aPronounCarriesTheStudentIntoTheNextSentence() {
        assertThat(categories("Ana Prado sits out. She has mono.", ScanContext.none()))
                .contains(Category.HEALTH);
        assertThat(categories("Ana Prado sits out. Asthma inhalers are in the kit.", ScanContext.none()))
                .doesNotContain(Category.HEALTH);
    }

    @Test
    void aFactBelongsToTheStudentOfItsOwnClause() {
        List<Finding> facts = Cast.SCANNER.scan("Ana Prado drives; Julien Haddad has asthma.").stream()
                .filter(finding -> finding.category() == Category.HEALTH)
                .toList();
        assertThat(facts).hasSize(1);
        assertThat(facts.getFirst().students()).containsExactly("julien");
    }

    @Test
    void yourChildIsTheStudentWhomTheWritingConcerns() {
        assertThat(categories("Your daughter has detention tomorrow.", ScanContext.about(Set.of("ana"))))
                .contains(Category.DISCIPLINE);
    }

    @Test
    void aFactAboutNobodyIsClear() {
        assertThat(categories("Flu clinic in the gym. Concussion forms are due.", TEAM))
                .isEmpty();
    }

    private static List<Category> categories(String text, ScanContext context) {
        return Cast.SCANNER.scan(text, context).stream().map(Finding::category).toList();
    }
}
