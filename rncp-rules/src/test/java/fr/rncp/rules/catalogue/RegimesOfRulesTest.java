package fr.rncp.rules.catalogue;

import static fr.rncp.rules.Outcome.Reason.NOT_IN_FORCE;
import static fr.rncp.rules.Outcome.Reason.ON_REQUEST_ONLY;
import static fr.rncp.rules.catalogue.RuleAssert.assertThat;
import static fr.rncp.rules.catalogue.RuleAssert.rule;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Description;
import fr.rncp.model.Pathway;
import fr.rncp.model.Registration;
import fr.rncp.model.RegistrationType;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
import fr.rncp.rules.RegistrationApplication;
import fr.rncp.rules.Rule;
import fr.rncp.rules.RuleCatalogue;
import fr.rncp.rules.RuleContext;
import fr.rncp.rules.RuleId;
import fr.rncp.rules.RuleSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which law applies to which sheet: the register, the type of registration, the day of the application. */
class RegimesOfRulesTest {

    private static final CertificationSheet ON_REQUEST = silent(ExampleSheets.RNCP);
    private static final CertificationSheet SPECIFIC = silent(ExampleSheets.RS);

    /** A sheet whose texts mention none of the subjects of CMP-008 to CMP-010. */
    private static CertificationSheet silent(CertificationSheet sheet) {
        return sheet.withBlocks(List.of()).withDescription(Description.NONE.withSkills(Prose.of("Dorer une tranche")));
    }

    private static CertificationSheet byLaw(String start) {
        return ON_REQUEST.withRegistration(
                Registration.NONE.withType(RegistrationType.BY_LAW).withEffectiveDate(LocalDate.parse(start)));
    }

    private static CertificationSheet decided(CertificationSheet sheet, String day) {
        return sheet.withRegistration(
                Registration.NONE.withType(RegistrationType.ON_REQUEST).withDecisionDate(LocalDate.parse(day)));
    }

    private static RuleContext filed(String day) {
        return RuleContext.at(RuleExample.AS_OF)
                .withApplication(
                        new RegistrationApplication(Optional.of(LocalDate.parse(day)), Answer.UNKNOWN, Answer.UNKNOWN));
    }

    private static List<String> sources(String rule, CertificationSheet sheet, RuleContext context) {
        Rule found = RuleCatalogue.rule(RuleId.of(rule)).orElseThrow();
        return found.sourcesFor(sheet, context).stream()
                .map(RuleSource::reference)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "CMP-008, 2021-04-04, applies not",
        "CMP-008, 2021-04-05, violated",
        "CMP-009, 2025-09-30, applies not",
        "CMP-009, 2025-10-01, violated",
        "CMP-010, 2025-09-30, applies not",
        "CMP-010, 2025-10-01, violated"
    })
    void subjectsAreAskedForSinceTheirDecree(String id, String filed, String expected) {
        for (CertificationSheet sheet : List.of(ON_REQUEST, SPECIFIC)) {
            if (expected.equals("violated")) {
                assertThat(rule(id).check(sheet, filed(filed))).isViolatedAt("/description/skills");
            } else {
                assertThat(rule(id).check(sheet, filed(filed))).doesNotApply(NOT_IN_FORCE);
            }
        }
    }

    @Test
    void decisionOfTwoYearsLaterProvesThatTheCriterionApplied() {
        assertThat(rule("CMP-008"), decided(ON_REQUEST, "2021-04-05")).doesNotApply(NOT_IN_FORCE);
        assertThat(rule("CMP-008"), decided(ON_REQUEST, "2022-05-05")).isUndeterminedAt("/registration/decisionDate");
        assertThat(rule("CMP-008"), decided(ON_REQUEST, "2023-04-05")).isViolatedAt("/description/skills");
    }

    @Test
    void registrationByLawHasItsCriteriaSince2026() {
        for (String id : List.of("CMP-008", "CMP-009", "CMP-010")) {
            assertThat(rule(id), byLaw("2025-09-01")).doesNotApply(NOT_IN_FORCE);
            assertThat(rule(id), byLaw("2026-09-01")).isUndeterminedAt("/registration/effectiveDate");
            assertThat(rule(id).check(byLaw("2026-09-01"), filed("2026-01-01"))).isViolatedAt("/description/skills");
            assertThat(rule(id).check(byLaw("2026-09-01"), filed("2025-12-31"))).doesNotApply(NOT_IN_FORCE);
        }
    }

    @Test
    void eachSheetHasItsOwnSource() {
        assertThat(sources("CMP-009", ON_REQUEST, filed("2025-11-01")))
                .containsExactly("Code du travail, art. R6113-9, I, 3°, a");
        assertThat(sources("CMP-009", SPECIFIC, filed("2025-11-01")))
                .containsExactly("Code du travail, art. R6113-11, I, 2°, a");
        assertThat(sources("CMP-010", byLaw("2026-09-01"), filed("2026-02-01")))
                .containsExactly("Code du travail, art. R6113-25-1, I, 2°, b");
    }

    @Test
    void specificAssessmentIsACriterionOnRequestOnly() {
        assertThat(rule("EVA-002"), byLaw("2024-09-01")).doesNotApply(ON_REQUEST_ONLY);
        assertThat(sources("EVA-001", byLaw("2024-09-01"), filed("2024-01-01")))
                .containsExactly("Code du travail, art. L6113-1");
        assertThat(sources("EVA-001", ON_REQUEST, filed("2024-01-01")))
                .containsExactly("Code du travail, art. R6113-9, I, 7°", "Code du travail, art. L6113-1");
    }

    @Test
    void experienceIsACriterionOfRegistrationsByLawSince2026() {
        assertThat(rule("ACC-003"), closed(byLaw("2024-09-01"))).doesNotApply(NOT_IN_FORCE);
        assertThat(rule("ACC-003").check(closed(byLaw("2026-09-01")), filed("2026-01-05")))
                .isViolatedAt("/accessPathways/0/available");
        assertThat(rule("ACC-003"), closed(ON_REQUEST)).isViolatedAt("/accessPathways/0/available");
    }

    private static CertificationSheet closed(CertificationSheet sheet) {
        return sheet.withAccessPathways(ExampleSheets.pathway(Pathway.EXPERIENCE, Answer.NO, ""));
    }

    @Test
    void juryOfTheLabourCodeIsThatOfVae() {
        String law = "Code du travail, art. D6412-6";
        CertificationSheet open = ON_REQUEST.withAccessPathways(
                ExampleSheets.pathway(Pathway.EXPERIENCE, Answer.YES, "Deux professionnels"));
        assertThat(sources("JUR-003", open, filed("2024-01-01"))).contains(law).hasSize(2);
        assertThat(sources("JUR-003", closed(ON_REQUEST), filed("2024-01-01")))
                .doesNotContain(law)
                .hasSize(1);
    }
}
