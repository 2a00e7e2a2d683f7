package fr.rncp.rules.catalogue.identity;

import static fr.rncp.rules.Outcome.Reason.NOTHING_TO_JUDGE;
import static fr.rncp.rules.Outcome.Reason.NOT_IN_FORCE;
import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.ExampleSheets.RS;
import static fr.rncp.rules.catalogue.RuleAssert.assertThat;
import static fr.rncp.rules.catalogue.RuleAssert.rule;
import static fr.rncp.rules.catalogue.Sheets.inferring;
import static fr.rncp.rules.catalogue.Sheets.losing;
import static fr.rncp.rules.catalogue.identity.IdentityExamples.active;
import static fr.rncp.rules.catalogue.identity.IdentityExamples.printing;
import static fr.rncp.rules.catalogue.identity.IdentityExamples.withForeignBlock;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Classification;
import fr.rncp.model.Description;
import fr.rncp.model.EditorialState;
import fr.rncp.model.Registration;
import fr.rncp.model.RegistrationType;
import fr.rncp.model.SourceFormat;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.Coded;
import fr.rncp.model.value.LevelCode;
import fr.rncp.model.value.QualificationLevel;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IdentityRulesTest {

    private static final String PASSED = "passed";
    private static final Registration REGISTRATION = RNCP.registration();

    @ParameterizedTest
    @CsvSource({
        "/number, RNCP36440BC01, ERROR ID-001 at /number",
        "/number, RNCP99999999, ERROR ID-001 at /number",
        "/number, RS 12, ERROR ID-001 at /number",
        "/number, RNCP36440, passed",
        "/number, ' ', passed",
        "/relations/correspondences/0/target, RNCP 1, passed",
        "'', RS 12, passed"
    })
    void judgesNumbersPrintedForTheSheetOnly(String component, String text, String expected) {
        assertThat(rule("ID-001"), printing(component, text)).hasOutcome(expected);
    }

    @Test
    void statedNumberPrevailsOverItsBlocks() {
        assertThat(rule("ID-002"), withForeignBlock()).passes();
        assertThat(rule("ID-002"), losing(RNCP, "/blocks")).passes();
    }

    @Test
    void isUndeterminedIfNumberIsInferredWithoutBlocks() {
        CertificationSheet codeless = RNCP.withBlocks(RNCP.blocks().get(0).withCode(new SkillBlockCode("01")));
        assertThat(rule("ID-002"), inferring(codeless, "/number")).isUndeterminedAt("/number");
        assertThat(rule("ID-002"), inferring(RS, "/number")).isUndeterminedAt("/number");
    }

    @Test
    void reportsForeignBlocksOnce() {
        assertThat(rule("ID-002"), inferring(RNCP.withNumber(SheetNumber.of("RNCP40009")), "/number"))
                .finds("ERROR ID-002 at /number");
    }

    @Test
    void countsCharactersOfTheTitle() {
        assertThat(rule("ID-003"), RNCP.withTitle("😀".repeat(800))).passes();
        assertThat(rule("ID-003"), RNCP.withTitle("é".repeat(801))).finds("ERROR ID-003.long at /title");
    }

    @Test
    void requiresNoTitleFromSourceWithoutTitles() {
        CertificationSheet untitled = RNCP.withTitle(Optional.empty());
        assertThat(rule("ID-003"), losing(untitled, "/title")).isUndeterminedAt("/title");
        assertThat(rule("ID-003"), untitled).finds("ERROR ID-003 at /title");
    }

    @Test
    void asksLevelOfEveryCertificationSinceTheLawOf2018() {
        CertificationSheet none = RNCP.withClassification(RNCP.classification().withLevel(Optional.empty()));
        assertThat(rule("ID-004"), none).finds("ERROR ID-004 at /classification/level");
        CertificationSheet first = none.withNumber(SheetNumber.of("RNCP34000"));
        assertThat(rule("ID-004"), first).finds("ERROR ID-004 at /classification/level");
        CertificationSheet old = none.withNumber(SheetNumber.of("RNCP33999"));
        assertThat(rule("ID-004"), old).doesNotApply(NOT_IN_FORCE);
        assertThat(rule("ID-004"), RNCP.withNumber(SheetNumber.of("RNCP33999"))).passes();
    }

    @Test
    void acceptsStatedAbsenceOfLevelInTheSpecificRegister() {
        Classification none = RS.classification().withLevelAsPublished(Coded.of(new LevelCode("AUCUN")));
        assertThat(rule("ID-004"), RS.withClassification(none)).passes();
        assertThat(rule("ID-004"), RS.withClassification(none.withLevel(QualificationLevel.LEVEL_1)))
                .finds("ERROR ID-004.specific at /classification/level");
    }

    @Test
    void asksObjectivesOfBothRegistersAndTheRestOfOne() {
        CertificationSheet blank = RNCP.withDescription(Description.NONE);
        assertThat(rule("ID-005"), blank)
                .finds(
                        "ERROR ID-005.objectives at /description/objectives",
                        "ERROR ID-005.activities at /description/activities",
                        "ERROR ID-005.skills at /description/skills");
        assertThat(rule("ID-005"), RS.withDescription(Description.NONE))
                .finds("ERROR ID-005.objectives at /description/objectives");
    }

    @Test
    void statedAbsenceCountsAsEmptySection() {
        CertificationSheet none = RNCP.withDescription(RNCP.description().withSkills(Prose.of("Néant")));
        assertThat(rule("ID-005"), none).finds("ERROR ID-005.skills at /description/skills");
    }

    @Test
    void warnsOnlyOfEmptySectionsOfTheFormerLaw() {
        CertificationSheet old =
                RNCP.withDescription(RNCP.description().withSkills(Prose.NONE)).withNumber(SheetNumber.of("RNCP33999"));
        assertThat(rule("ID-005"), old).finds("WARNING ID-005.skills at /description/skills");
    }

    @Test
    void asksNoSectionThatTheSourceLost() {
        CertificationSheet blank =
                RNCP.withDescription(RNCP.description().withSkills(Prose.NONE).withActivities(Prose.NONE));
        assertThat(rule("ID-005"), losing(blank, "/description/activities"))
                .finds("ERROR ID-005.skills at /description/skills");
        assertThat(rule("ID-005"), losing(blank, "/description"))
                .isUndeterminedAt("/description/activities", "/description/skills");
        assertThat(rule("ID-005"), losing(RNCP, "/description/assessment")).passes();
    }

    @ParameterizedTest
    @CsvSource({
        "YES, 2024-07-01, passed",
        "YES, 2029-07-01, passed",
        "YES, 2029-07-02, WARNING ID-006 at /registration/active",
        "YES, 2024-06-30, undetermined: /registration/decisionDate",
        "NO, 2024-06-30, undetermined: /registration/decisionDate",
        "NO, 2029-07-02, passed",
        "NO, 2024-07-01, WARNING ID-006.inactive at /registration/active",
        "NO, 2029-07-01, WARNING ID-006.inactive at /registration/active",
        "UNKNOWN, 2029-07-02, undetermined: /registration/active"
    })
    void comparesStateWithTheDay(Answer active, LocalDate day, String expected) {
        assertThat(rule("ID-006"), active(active), day).hasOutcome(expected);
    }

    @Test
    void registrationMayBeStatedBeforeItsPathwaysStart() {
        CertificationSheet early = RNCP.withRegistration(REGISTRATION.withPathwaysStartDate(LocalDate.of(2026, 9, 1)));
        assertThat(rule("ID-006"), early).finds("INFO ID-006.early at /registration/active");
        assertThat(rule("ID-006"), early.withRegistration(early.registration().withActive(Answer.NO)))
                .passes();
    }

    @Test
    void knowsStateOfExpiredSheetWithoutItsStart() {
        Registration ended = Registration.NONE.withActive(Answer.YES).withEndDate(LocalDate.of(2025, 1, 1));
        assertThat(rule("ID-006"), RNCP.withRegistration(ended)).finds("WARNING ID-006 at /registration/active");
        Registration runs = ended.withEndDate(LocalDate.of(2027, 1, 1));
        assertThat(rule("ID-006"), RNCP.withRegistration(runs)).isUndeterminedAt("/registration/effectiveDate");
    }

    @Test
    void stateIsUndeterminedWithoutEnd() {
        Registration endless = REGISTRATION.withEndDate(Optional.empty());
        assertThat(rule("ID-006"), RNCP.withRegistration(endless)).isUndeterminedAt("/registration/endDate");
    }

    private static CertificationSheet from(SourceFormat format, CertificationSheet sheet) {
        return sheet.withSource(sheet.source().withFormat(format));
    }

    private static CertificationSheet exported(String day, CertificationSheet sheet) {
        return sheet.withSource(sheet.source().withFormat(SourceFormat.XML).withExportedOn(LocalDate.parse(day)));
    }

    private static CertificationSheet ending(String day) {
        return RNCP.withRegistration(REGISTRATION.withEndDate(LocalDate.parse(day)));
    }

    @Test
    void pageHasNoDayWithWhichItsStateCanBeCompared() {
        CertificationSheet page = from(SourceFormat.PAGE, ending("2025-07-01"));
        assertThat(rule("ID-006"), page).isUndeterminedAt("/source/exportedOn");
        CertificationSheet changedLater =
                page.withAccessPathways(RNCP.accessPathways().get(0).withModifiedOn(LocalDate.of(2025, 9, 1)));
        assertThat(rule("ID-006"), changedLater).finds("WARNING ID-006 at /registration/active");
        CertificationSheet changedBefore =
                page.withAccessPathways(RNCP.accessPathways().get(0).withModifiedOn(LocalDate.of(2025, 6, 1)));
        assertThat(rule("ID-006"), changedBefore).isUndeterminedAt("/source/exportedOn");
    }

    @Test
    void stateOfExportIsThatOfItsDay() {
        assertThat(rule("ID-006"), exported("2025-06-30", ending("2025-07-01"))).passes();
        assertThat(rule("ID-006"), exported("2025-07-02", ending("2025-07-01")))
                .finds("WARNING ID-006 at /registration/active");
        assertThat(rule("ID-006"), from(SourceFormat.XML, ending("2025-07-01")))
                .finds("INFO ID-006.undated at /registration/active");
        assertThat(rule("ID-006"), exported("2024-06-30", active(Answer.NO))).passes();
    }

    @Test
    void feedAlwaysStatesItsType() {
        CertificationSheet typeless = RNCP.withRegistration(REGISTRATION.withType(Optional.empty()));
        assertThat(rule("ID-007"), from(SourceFormat.XML, typeless))
                .finds("WARNING ID-007.missing at /registration/type");
        assertThat(rule("ID-007"), from(SourceFormat.PAGE, typeless)).isUndeterminedAt("/registration/type");
        assertThat(rule("ID-007"), from(SourceFormat.JSON, typeless)).isUndeterminedAt("/registration/type");
        assertThat(rule("ID-007"), losing(from(SourceFormat.XML, typeless), "/registration/type"))
                .isUndeterminedAt("/registration/type");
    }

    @Test
    void acceptsEitherDateOfRegistrationByLaw() {
        Registration both = REGISTRATION
                .withType(RegistrationType.BY_LAW)
                .withEffectiveDate(LocalDate.of(2024, 7, 1))
                .withPublicationDate(LocalDate.of(2024, 7, 1));
        assertThat(rule("ID-007"), RNCP.withRegistration(both)).passes();
        assertThat(rule("ID-007"), RNCP.withRegistration(both.withEffectiveDate(Optional.empty())))
                .finds("WARNING ID-007.bylaw at /registration/decisionDate");
        assertThat(rule("ID-007"), RNCP.withRegistration(both.withType(RegistrationType.ON_REQUEST)))
                .finds("WARNING ID-007.effect at /registration/effectiveDate");
    }

    @Test
    void startCountsAsEffectiveDate() {
        Registration started =
                REGISTRATION.withType(RegistrationType.BY_LAW).withPathwaysStartDate(LocalDate.of(2024, 7, 1));
        assertThat(rule("ID-007"), RNCP.withRegistration(started)).passes();
    }

    @Test
    void comparesTypeWithDatesThatTheSourceStates() {
        CertificationSheet byLaw = RNCP.withRegistration(REGISTRATION.withType(RegistrationType.BY_LAW));
        assertThat(rule("ID-007"), losing(byLaw, "/registration/effectiveDate"))
                .isUndeterminedAt("/registration/effectiveDate");
        assertThat(rule("ID-007"), losing(RNCP, "/registration/effectiveDate"))
                .isUndeterminedAt("/registration/effectiveDate");
        assertThat(rule("ID-007"), losing(RNCP, "/registration/pathwaysStartDate"))
                .passes();
        CertificationSheet effective = RNCP.withRegistration(REGISTRATION.withEffectiveDate(LocalDate.of(2024, 7, 1)));
        assertThat(rule("ID-007"), losing(effective, "/registration/publicationDate"))
                .finds("WARNING ID-007.effect at /registration/effectiveDate");
    }

    @Test
    void needsTypeToJudgeIt() {
        assertThat(rule("ID-007"), RNCP.withRegistration(REGISTRATION.withType(RegistrationType.OTHER)))
                .finds("WARNING ID-007.unknown at /registration/type");
        assertThat(rule("ID-007"), RNCP.withRegistration(REGISTRATION.withType(Optional.empty())))
                .isUndeterminedAt("/registration/type");
    }

    @ParameterizedTest
    @EnumSource(EditorialState.class)
    void asksActiveSheetToBePublished(EditorialState state) {
        String expected = List.of(
                        PASSED,
                        "INFO ID-009 at /editorialState",
                        PASSED,
                        PASSED,
                        "INFO ID-009.other at /editorialState")
                .get(List.of(EditorialState.values()).indexOf(state));
        assertThat(rule("ID-009"), RNCP.withEditorialState(state)).hasOutcome(expected);
        assertThat(rule("ID-009"), active(Answer.NO).withEditorialState(state)).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("ID-009"), active(Answer.UNKNOWN).withEditorialState(state))
                .isUndeterminedAt("/registration/active");
    }

    @Test
    void publicationIsUndeterminedWithoutState() {
        assertThat(rule("ID-009"), RNCP.withEditorialState(Optional.empty())).isUndeterminedAt("/editorialState");
    }
}
