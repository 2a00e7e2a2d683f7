package fr.rncp.rules.catalogue.blocks;

import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.ExampleSheets.RS;
import static fr.rncp.rules.catalogue.ExampleSheets.block;
import static fr.rncp.rules.catalogue.Judged.NOTHING_TO_JUDGE;
import static fr.rncp.rules.catalogue.Judged.PASSED;
import static fr.rncp.rules.catalogue.Judged.by;
import static fr.rncp.rules.catalogue.Judged.findings;
import static fr.rncp.rules.catalogue.Judged.inferring;
import static fr.rncp.rules.catalogue.Judged.losing;
import static fr.rncp.rules.catalogue.Judged.places;
import static fr.rncp.rules.catalogue.Judged.undetermined;
import static fr.rncp.rules.catalogue.blocks.BlockExamples.FIRST;
import static fr.rncp.rules.catalogue.blocks.BlockExamples.SECOND;
import static fr.rncp.rules.catalogue.blocks.BlockExamples.activities;
import static fr.rncp.rules.catalogue.blocks.BlockExamples.blocks;
import static fr.rncp.rules.catalogue.blocks.BlockExamples.coded;
import static fr.rncp.rules.catalogue.blocks.BlockExamples.optionalUnits;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Classification;
import fr.rncp.model.Language;
import fr.rncp.model.Prerequisites;
import fr.rncp.model.Registration;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.SpecificRegister;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.Coded;
import fr.rncp.model.value.DiplomaTypeCode;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Outcome.NotApplicable;
import fr.rncp.rules.Outcome.Reason;
import fr.rncp.rules.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlockRulesTest {

    private static final Outcome NOT_IN_FORCE = new NotApplicable(Reason.NOT_IN_FORCE);

    private static CertificationSheet second(SkillBlock block) {
        return blocks(FIRST, block);
    }

    private static CertificationSheet numbered(int number, String start) {
        return blocks().withNumber(SheetNumber.of("RNCP" + number))
                .withRegistration(
                        start.isEmpty()
                                ? Registration.NONE
                                : Registration.NONE.withEffectiveDate(LocalDate.parse(start)));
    }

    private static String message(String rule, CertificationSheet sheet) {
        return findings(rule, sheet).get(0).message(Language.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({"33999, 2019-01-01", "34000, 2018-12-31", "34000, ''"})
    void demandsBlocksUnderLawOf2018(int number, String start) {
        assertThat(places("BLK-001", numbered(number, start))).isEqualTo(List.of("/blocks"));
    }

    @ParameterizedTest
    @CsvSource({"33999, 2018-12-31", "33999, ''"})
    void demandsNoBlocksBefore(int number, String start) {
        assertThat(by("BLK-001", numbered(number, start))).isEqualTo(NOT_IN_FORCE);
    }

    @Test
    void oldSheetWithBlocksPasses() {
        assertThat(by("BLK-001", numbered(33999, "").withBlocks(FIRST))).isEqualTo(PASSED);
    }

    @Test
    void lostBlocksAreNotMissing() {
        assertThat(by("BLK-001", losing(blocks(), "/blocks"))).isEqualTo(undetermined("/blocks"));
        assertThat(by("BLK-002", losing(blocks(FIRST), "/blocks"))).isEqualTo(undetermined("/blocks"));
        assertThat(by("BLK-003", losing(RS, "/blocks"))).isEqualTo(undetermined("/blocks"));
        assertThat(by("BLK-002", losing(RNCP, "/blocks"))).isEqualTo(PASSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"BLK-004", "BLK-005", "BLK-006", "BLK-008", "BLK-009", "BLK-010", "BLK-014", "BLK-015", "EVA-001"
            })
    void noRuleJudgesLostBlocks(String rule) {
        assertThat(by(rule, losing(blocks(), "/blocks"))).isEqualTo(undetermined("/blocks"));
    }

    @Test
    void countsBlocksWhoseSkillsAreLost() {
        CertificationSheet sheet = losing(RNCP, "/blocks/*/skills");
        assertThat(Stream.of("BLK-001", "BLK-002").map(rule -> by(rule, sheet)).toList())
                .isEqualTo(List.of(PASSED, PASSED));
    }

    @Test
    void noBlockIsNotOneBlock() {
        assertThat(by("BLK-002", blocks())).isEqualTo(NOTHING_TO_JUDGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Socle de connaissances et de compétences professionnelles (CléA)",
                "Mandat d'élu au comité social et économique",
                "Exercer les responsabilités d'une représentante du personnel",
                "Action syndicale"
            })
    void someSheetsOfRsAreRegisteredInBlocks(String title) {
        assertThat(by("BLK-003", RS.withBlocks(FIRST).withTitle(title))).isEqualTo(new NotApplicable(Reason.OTHER));
    }

    @Test
    void testsWithLevelsMayHaveBlocks() {
        SpecificRegister levels = SpecificRegister.NONE.withMasteryLevels(Prose.of("A1 à C2"));
        SpecificRegister partly = SpecificRegister.NONE.withPartialValidation(Answer.YES);
        SpecificRegister none = SpecificRegister.NONE.withMasteryLevels(Prose.of("sans objet"));
        CertificationSheet sheet = RS.withBlocks(FIRST);
        assertThat(places("BLK-003", sheet.withSpecificRegister(levels))).isEmpty();
        assertThat(places("BLK-003", sheet.withSpecificRegister(partly))).isEmpty();
        assertThat(places("BLK-003", sheet.withSpecificRegister(none))).isEqualTo(List.of("/blocks"));
    }

    @Test
    void sheetOfRsWithoutTitleCannotBeTold() {
        assertThat(by("BLK-003", RS.withBlocks(FIRST).withTitle(Optional.empty())))
                .isEqualTo(undetermined("/title"));
    }

    @ParameterizedTest
    @CsvSource({
        "RNCP40001BC02, ",
        "02, WARNING",
        "2, WARNING",
        "BC2, WARNING",
        "RNCP40001BC2, WARNING",
        "rncp 40001 bc 02, WARNING",
        "RNCP34160BCRNCP34160BC01, ERROR",
        "RNCP40001BC123, ERROR",
        "RS7001BC01, ERROR",
        "bloc deux, ERROR"
    })
    void weighsCodes(String code, Severity severity) {
        assertThat(findings("BLK-004", second(coded(SECOND, code))).stream()
                        .map(Finding::severity)
                        .toList())
                .isEqualTo(Stream.ofNullable(severity).toList());
    }

    @Test
    void missingCodeIsWarned() {
        Finding finding =
                findings("BLK-004", second(SECOND.withCode(Optional.empty()))).get(0);
        assertThat(finding.message(Language.ENGLISH)).isEqualTo("The block at position 2 has no code.");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void codesNeedBlocks() {
        assertThat(by("BLK-004", blocks())).isEqualTo(NOTHING_TO_JUDGE);
        assertThat(by("BLK-007", blocks())).isEqualTo(NOTHING_TO_JUDGE);
        assertThat(by("BLK-008", blocks())).isEqualTo(NOTHING_TO_JUDGE);
    }

    @Test
    void comparesPrefixWithStatedNumberOnly() {
        CertificationSheet sheet = second(coded(SECOND, "rncp 40002 bc 02"));
        assertThat(places("BLK-005", sheet)).isEqualTo(List.of("/blocks/1/code"));
        assertThat(by("BLK-005", inferring(sheet, "/number"))).isEqualTo(new NotApplicable(Reason.INFERRED_VALUE));
        assertThat(by("BLK-005", second(coded(SECOND, "02")))).isEqualTo(PASSED);
    }

    @Test
    void foreignBlockIsNamedWithItsSheet() {
        assertThat(message("BLK-005", second(coded(SECOND, "RNCP40002BC02"))))
                .isEqualTo("Block RNCP40002BC02 does not belong to sheet RNCP40001.");
    }

    @Test
    void oneCodeInTwoSpellingsIsOneCode() {
        CertificationSheet sheet = blocks(FIRST, SECOND, coded(SECOND, "RNCP-40001-BC-01"), coded(SECOND, "x"));
        assertThat(places("BLK-006", sheet)).isEqualTo(List.of("/blocks/2/code"));
        assertThat(message("BLK-006", sheet))
                .isEqualTo("The code RNCP-40001-BC-01 is already that of the block at position 1.");
    }

    @Test
    void repeatedCodesAreNoGap() {
        assertThat(by("BLK-007", blocks(FIRST, SECOND, SECOND))).isEqualTo(PASSED);
    }

    @Test
    void ranksStartFromOne() {
        CertificationSheet sheet = blocks(coded(FIRST, "RNCP40001BC00"), coded(SECOND, "01"));
        assertThat(message("BLK-007", sheet))
                .isEqualTo("The ranks of the blocks (00, 01) do not follow each other from 01 on.");
        assertThat(places("BLK-007", blocks(SECOND))).isEqualTo(List.of("/blocks"));
    }

    @Test
    void codeWithoutRankLeavesGapsOpen() {
        assertThat(by("BLK-007", second(coded(SECOND, "bloc deux")))).isEqualTo(undetermined("/blocks/1/code"));
    }

    @Test
    void missingTitleIsWarned() {
        CertificationSheet sheet = second(SECOND.withTitle("…"));
        assertThat(message("BLK-008", sheet)).isEqualTo("The block at position 2 has no title.");
    }

    @Test
    void repeatedTitleNamesBothBlocks() {
        assertThat(message("BLK-008", second(SECOND.withTitle("Conduire l'atelier"))))
                .isEqualTo("The blocks at positions 1 and 2 have the same title, “Conduire l'atelier”.");
    }

    @Test
    void titleOfSheetIsNoTitleOfBlock() {
        CertificationSheet sheet = second(SECOND.withTitle("REGISSEUR D’ATELIER DE RELIURE"));
        assertThat(message("BLK-009", sheet))
                .isEqualTo(
                        "The title of block RNCP40001BC02, “REGISSEUR D’ATELIER DE RELIURE”, is that of the certification itself.");
        assertThat(by("BLK-009", second(SECOND.withTitle("…")).withTitle(Optional.empty())))
                .isEqualTo(PASSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Chef d'atelier\nRelieur\nDoreur", "Doreur ; relieur", "Doreur/Relieur", "relieur"})
    void jobsMayStandInOneLine(String jobs) {
        CertificationSheet sheet = second(SECOND.withTitle("Relieur"))
                .withDescription(RNCP.description().withJobs(Prose.of(jobs)));
        assertThat(places("BLK-009", sheet)).isEqualTo(List.of("/blocks/1/title"));
    }

    @ParameterizedTest
    @CsvSource({
        "Dorer une tranche, /blocks/1/skills",
        "'', /blocks/1/skills",
        "Néant, /blocks/1/skills",
        "Dorer une tranche ; rogner un livre, ",
        "'Dorer une tranche, rogner un livre', ",
        "Dorer une tranche. Rogner un livre, "
    })
    void oneSkillIsTooFewWhereItIsClearlyOne(String skills, String place) {
        CertificationSheet sheet = second(SECOND.withSkills(Prose.of(skills)));
        assertThat(places("BLK-010", sheet)).isEqualTo(Stream.ofNullable(place).toList());
        if (place == null) {
            assertThat(by("BLK-010", sheet)).isEqualTo(undetermined("/blocks/1/skills"));
        }
    }

    @Test
    void longUndividedTextMayHoldSeveralSkills() {
        CertificationSheet shortest = second(SECOND.withSkills(Prose.of("Dorer " + "a".repeat(194))));
        CertificationSheet longest = second(SECOND.withSkills(Prose.of("Dorer " + "a".repeat(195))));
        assertThat(findings("BLK-010", shortest)).hasSize(1);
        assertThat(by("BLK-010", longest)).isEqualTo(undetermined("/blocks/1/skills"));
    }

    @Test
    void lostSkillsAreNotMissing() {
        CertificationSheet sheet = losing(second(SECOND.withSkills(Prose.NONE)), "/blocks/1/skills");
        assertThat(by("BLK-010", sheet)).isEqualTo(undetermined("/blocks/1/skills"));
        assertThat(by("BLK-010", blocks())).isEqualTo(NOTHING_TO_JUDGE);
        assertThat(by("BLK-011", losing(RNCP, "/blocks/*/skills"))).isEqualTo(undetermined("/blocks/*/skills"));
        assertThat(by("BLK-019", losing(RNCP, "/blocks/*/skills"))).isEqualTo(undetermined("/blocks/*/skills"));
    }

    @Test
    void sharedSkillNamesBothBlocks() {
        CertificationSheet sheet = second(
                SECOND.withSkills(Prose.of("- Dorer une tranche\n- Adapter les postes de travail afin d'accueillir "
                        + "une personne en situation de handicap, grâce à des outils réglables")));
        assertThat(message("BLK-011", sheet))
                .isEqualTo("1 skill of block RNCP40001BC02 stands in another block too (RNCP40001BC01).");
        assertThat(by("BLK-011", blocks(FIRST))).isEqualTo(NOTHING_TO_JUDGE);
    }

    @Test
    void skillTwiceInOneBlockIsNotShared() {
        SkillBlock repeating = SECOND.withSkills(Prose.of("- Dorer une tranche\n- Dorer une tranche"));
        assertThat(by("BLK-011", second(repeating))).isEqualTo(PASSED);
    }

    @Test
    void piecesOfWrongCutsAreNotShared() {
        SkillBlock first = FIRST.withSkills(Prose.of("Dorer une tranche    Et rogner"));
        SkillBlock second = SECOND.withSkills(Prose.of("Coudre un cahier    Et rogner"));
        assertThat(by("BLK-011", blocks(first, second))).isEqualTo(PASSED);
    }

    @Test
    void attestedSkillNeedsHalfOfItsWords() {
        assertThat(by("BLK-012", attesting("Restaurer des livres sous contrat international")))
                .isEqualTo(PASSED);
        assertThat(message("BLK-012", attesting("- Restaurer un livre\n- Négocier les contrats des livres")))
                .isEqualTo("1 of the 2 attested skills is found in no block.");
        assertThat(by("BLK-012", attesting("Oui"))).isEqualTo(PASSED);
    }

    private static CertificationSheet attesting(String skills) {
        return RNCP.withDescription(RNCP.description().withSkills(Prose.of(skills)));
    }

    @Test
    void coverageNeedsAllLists() {
        assertThat(by("BLK-012", attesting(""))).isEqualTo(NOTHING_TO_JUDGE);
        assertThat(by("BLK-012", RNCP.withBlocks(FIRST, SECOND.withSkills(Prose.NONE))))
                .isEqualTo(NOTHING_TO_JUDGE);
        assertThat(by("BLK-012", losing(RNCP, "/blocks/*/skills"))).isEqualTo(undetermined("/blocks/*/skills"));
    }

    @Test
    void activitiesAreComparedInOrderOfCodes() {
        CertificationSheet sheet = activities("Activité 1 : Conduite de l'atelier\nActivité 2 : Vente de livres");
        assertThat(places("BLK-013", sheet)).isEqualTo(List.of("/blocks/1/title"));
        assertThat(places("BLK-013", sheet.withBlocks(SECOND, FIRST))).isEqualTo(List.of("/blocks/0/title"));
    }

    @Test
    void activityAndTitleMatchByHalfOfEither() {
        assertThat(by("BLK-013", activities("1. Conduire\n2. Restaurer des ouvrages anciens de grande valeur")))
                .isEqualTo(PASSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Conduire\nRestaurer",
                "1. Conduire\n3. Restaurer\n4. Vendre",
                "1. Conduire",
                "A1 – Conduire\nA2 – Restaurer\nA3 – Vendre"
            })
    void otherActivitiesAreNotCounted(String activities) {
        assertThat(by("BLK-013", activities(activities))).isEqualTo(NOTHING_TO_JUDGE);
    }

    @Test
    void activitiesWithoutBlocksAreNotCompared() {
        assertThat(by("BLK-013", activities("1. Conduire\n2. Vendre").withBlocks(List.of())))
                .isEqualTo(NOTHING_TO_JUDGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dorer (option A)",
                "Option dorure",
                "Bloc optionnel : dorer",
                "Unité facultative de dorure",
                "Dorure ou gaufrage, au choix",
                "Spécialité dorure",
                "Reliure (spécialisation). Dorer",
                "Bloc 4 - bloc de spécialité dorure"
            })
    void seesOptions(String title) {
        assertThat(places("BLK-014", second(SECOND.withTitle(title)))).isEqualTo(List.of("/blocks/1/title"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Préparer les spécialités régionales",
                "Proposer une option de financement",
                "Adopter les bonnes pratiques",
                ""
            })
    void seesNoOptionInOtherTitles(String title) {
        assertThat(by("BLK-014", second(SECOND.withTitle(title)))).isEqualTo(PASSED);
        assertThat(by("BLK-014", blocks())).isEqualTo(NOTHING_TO_JUDGE);
    }

    @Test
    void optionalUnitsAreCountedInVocationalBaccalaureates() {
        CertificationSheet four = optionalUnits(4);
        assertThat(by("BLK-015", RNCP)).isEqualTo(NOTHING_TO_JUDGE);
        assertThat(by("BLK-015", four.withClassification(Classification.NONE)))
                .isEqualTo(undetermined("/classification/diplomaType"));
        assertThat(by("BLK-015", typed(four, "TP", "Titre professionnel"))).isEqualTo(NOTHING_TO_JUDGE);
        assertThat(findings("BLK-015", typed(four, "BAC PRO", ""))).hasSize(1);
        assertThat(findings("BLK-015", typed(four, "X", "Baccalauréat professionnel agricole")))
                .hasSize(1);
    }

    private static CertificationSheet typed(CertificationSheet sheet, String code, String label) {
        return sheet.withClassification(
                Classification.NONE.withDiplomaType(Coded.of(new DiplomaTypeCode(code), label)));
    }

    @Test
    void prerequisitesAreToldBothWays() {
        CertificationSheet entry = second(SECOND.withEntryPrerequisite(Prose.of("Savoir coudre")));
        CertificationSheet award = second(SECOND.withCertificationPrerequisite(Prose.of("Un stage")));
        CertificationSheet none = second(SECOND.withEntryPrerequisite(Prose.of("Néant")));
        assertThat(message("BLK-017", entry))
                .isEqualTo("The sheet announces no prerequisites of the blocks' own, but 1 block states some.");
        assertThat(findings("BLK-017", award)).hasSize(1);
        assertThat(by("BLK-017", none)).isEqualTo(PASSED);
        assertThat(by("BLK-017", entry.withPrerequisites(Prerequisites.NONE.withBlocksHaveOwn(Answer.YES))))
                .isEqualTo(PASSED);
        assertThat(by("BLK-017", entry.withPrerequisites(Prerequisites.NONE)))
                .isEqualTo(undetermined("/prerequisites/blocksHaveOwn"));
    }

    @Test
    void styleIsThatOfSeveralTitles() {
        assertThat(by("BLK-018", blocks(FIRST.withTitle("Dorure"), SECOND.withTitle("Couture"))))
                .isEqualTo(PASSED);
        assertThat(by("BLK-018", second(SECOND.withTitle(Optional.empty())))).isEqualTo(NOTHING_TO_JUDGE);
        assertThat(message("BLK-018", blocks(FIRST, SECOND.withTitle("Dorure"), SECOND.withTitle("Couture"))))
                .isEqualTo("The titles of blocks are of two styles: 1 opens with a verb in the infinitive, 2 do not.");
    }

    @Test
    void twelveBlocksAreUsual() {
        assertThat(by("BLK-019", RNCP.withBlocks(copies(12)))).isEqualTo(PASSED);
        assertThat(message("BLK-019", RNCP.withBlocks(copies(13))))
                .isEqualTo("The sheet has 13 blocks, more than is usual (12).");
        assertThat(by("BLK-019", blocks())).isEqualTo(NOTHING_TO_JUDGE);
    }

    private static List<SkillBlock> copies(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> block(1, "Bloc", "Dorer"))
                .toList();
    }

    @Test
    void unsureItemsCountIfTheyAreVerbal() {
        String verbal = "Dorer une tranche    ".repeat(21);
        String nominal = "Dorure d'une tranche    ".repeat(21);
        assertThat(findings("BLK-019", second(SECOND.withSkills(Prose.of(verbal)))))
                .hasSize(1);
        assertThat(by("BLK-019", second(SECOND.withSkills(Prose.of(nominal))))).isEqualTo(PASSED);
    }
}
