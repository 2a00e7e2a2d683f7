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
import static org.junit.jupiter.api.Assertions.assertEquals;

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
        assertEquals(List.of("/blocks"), places("BLK-001", numbered(number, start)));
    }

    @ParameterizedTest
    @CsvSource({"33999, 2018-12-31", "33999, ''"})
    void demandsNoBlocksBefore(int number, String start) {
        assertEquals(NOT_IN_FORCE, by("BLK-001", numbered(number, start)));
    }

    @Test
    void oldSheetWithBlocksPasses() {
        assertEquals(PASSED, by("BLK-001", numbered(33999, "").withBlocks(FIRST)));
    }

    @Test
    void lostBlocksAreNotMissing() {
        assertEquals(undetermined("/blocks"), by("BLK-001", losing(blocks(), "/blocks")));
        assertEquals(undetermined("/blocks"), by("BLK-002", losing(blocks(FIRST), "/blocks")));
        assertEquals(undetermined("/blocks"), by("BLK-003", losing(RS, "/blocks")));
        assertEquals(PASSED, by("BLK-002", losing(RNCP, "/blocks")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"BLK-004", "BLK-005", "BLK-006", "BLK-008", "BLK-009", "BLK-010", "BLK-014", "BLK-015", "EVA-001"
            })
    void noRuleJudgesLostBlocks(String rule) {
        assertEquals(undetermined("/blocks"), by(rule, losing(blocks(), "/blocks")));
    }

    @Test
    void countsBlocksWhoseSkillsAreLost() {
        CertificationSheet sheet = losing(RNCP, "/blocks/*/skills");
        assertEquals(
                List.of(PASSED, PASSED),
                Stream.of("BLK-001", "BLK-002").map(rule -> by(rule, sheet)).toList());
    }

    @Test
    void noBlockIsNotOneBlock() {
        assertEquals(NOTHING_TO_JUDGE, by("BLK-002", blocks()));
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
        assertEquals(
                new NotApplicable(Reason.OTHER),
                by("BLK-003", RS.withBlocks(FIRST).withTitle(title)));
    }

    @Test
    void testsWithLevelsMayHaveBlocks() {
        SpecificRegister levels = SpecificRegister.NONE.withMasteryLevels(Prose.of("A1 à C2"));
        SpecificRegister partly = SpecificRegister.NONE.withPartialValidation(Answer.YES);
        SpecificRegister none = SpecificRegister.NONE.withMasteryLevels(Prose.of("sans objet"));
        CertificationSheet sheet = RS.withBlocks(FIRST);
        assertEquals(List.of(), places("BLK-003", sheet.withSpecificRegister(levels)));
        assertEquals(List.of(), places("BLK-003", sheet.withSpecificRegister(partly)));
        assertEquals(List.of("/blocks"), places("BLK-003", sheet.withSpecificRegister(none)));
    }

    @Test
    void sheetOfRsWithoutTitleCannotBeTold() {
        assertEquals(undetermined("/title"), by("BLK-003", RS.withBlocks(FIRST).withTitle(Optional.empty())));
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
        assertEquals(
                Stream.ofNullable(severity).toList(),
                findings("BLK-004", second(coded(SECOND, code))).stream()
                        .map(Finding::severity)
                        .toList());
    }

    @Test
    void missingCodeIsWarned() {
        Finding finding =
                findings("BLK-004", second(SECOND.withCode(Optional.empty()))).get(0);
        assertEquals("The block at position 2 has no code.", finding.message(Language.ENGLISH));
        assertEquals(Severity.WARNING, finding.severity());
    }

    @Test
    void codesNeedBlocks() {
        assertEquals(NOTHING_TO_JUDGE, by("BLK-004", blocks()));
        assertEquals(NOTHING_TO_JUDGE, by("BLK-007", blocks()));
        assertEquals(NOTHING_TO_JUDGE, by("BLK-008", blocks()));
    }

    @Test
    void comparesPrefixWithStatedNumberOnly() {
        CertificationSheet sheet = second(coded(SECOND, "rncp 40002 bc 02"));
        assertEquals(List.of("/blocks/1/code"), places("BLK-005", sheet));
        assertEquals(new NotApplicable(Reason.INFERRED_VALUE), by("BLK-005", inferring(sheet, "/number")));
        assertEquals(PASSED, by("BLK-005", second(coded(SECOND, "02"))));
    }

    @Test
    void foreignBlockIsNamedWithItsSheet() {
        assertEquals(
                "Block RNCP40002BC02 does not belong to sheet RNCP40001.",
                message("BLK-005", second(coded(SECOND, "RNCP40002BC02"))));
    }

    @Test
    void oneCodeInTwoSpellingsIsOneCode() {
        CertificationSheet sheet = blocks(FIRST, SECOND, coded(SECOND, "RNCP-40001-BC-01"), coded(SECOND, "x"));
        assertEquals(List.of("/blocks/2/code"), places("BLK-006", sheet));
        assertEquals(
                "The code RNCP-40001-BC-01 is already that of the block at position 1.", message("BLK-006", sheet));
    }

    @Test
    void repeatedCodesAreNoGap() {
        assertEquals(PASSED, by("BLK-007", blocks(FIRST, SECOND, SECOND)));
    }

    @Test
    void ranksStartFromOne() {
        CertificationSheet sheet = blocks(coded(FIRST, "RNCP40001BC00"), coded(SECOND, "01"));
        assertEquals(
                "The ranks of the blocks (00, 01) do not follow each other from 01 on.", message("BLK-007", sheet));
        assertEquals(List.of("/blocks"), places("BLK-007", blocks(SECOND)));
    }

    @Test
    void codeWithoutRankLeavesGapsOpen() {
        assertEquals(undetermined("/blocks/1/code"), by("BLK-007", second(coded(SECOND, "bloc deux"))));
    }

    @Test
    void missingTitleIsWarned() {
        CertificationSheet sheet = second(SECOND.withTitle("…"));
        assertEquals("The block at position 2 has no title.", message("BLK-008", sheet));
    }

    @Test
    void repeatedTitleNamesBothBlocks() {
        assertEquals(
                "The blocks at positions 1 and 2 have the same title, “Conduire l'atelier”.",
                message("BLK-008", second(SECOND.withTitle("Conduire l'atelier"))));
    }

    @Test
    void titleOfSheetIsNoTitleOfBlock() {
        CertificationSheet sheet = second(SECOND.withTitle("REGISSEUR D’ATELIER DE RELIURE"));
        assertEquals(
                "The title of block RNCP40001BC02, “REGISSEUR D’ATELIER DE RELIURE”, is that of the certification itself.",
                message("BLK-009", sheet));
        assertEquals(PASSED, by("BLK-009", second(SECOND.withTitle("…")).withTitle(Optional.empty())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Chef d'atelier\nRelieur\nDoreur", "Doreur ; relieur", "Doreur/Relieur", "relieur"})
    void jobsMayStandInOneLine(String jobs) {
        CertificationSheet sheet = second(SECOND.withTitle("Relieur"))
                .withDescription(RNCP.description().withJobs(Prose.of(jobs)));
        assertEquals(List.of("/blocks/1/title"), places("BLK-009", sheet));
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
        assertEquals(Stream.ofNullable(place).toList(), places("BLK-010", sheet));
        if (place == null) {
            assertEquals(undetermined("/blocks/1/skills"), by("BLK-010", sheet));
        }
    }

    @Test
    void longUndividedTextMayHoldSeveralSkills() {
        CertificationSheet shortest = second(SECOND.withSkills(Prose.of("Dorer " + "a".repeat(194))));
        CertificationSheet longest = second(SECOND.withSkills(Prose.of("Dorer " + "a".repeat(195))));
        assertEquals(1, findings("BLK-010", shortest).size());
        assertEquals(undetermined("/blocks/1/skills"), by("BLK-010", longest));
    }

    @Test
    void lostSkillsAreNotMissing() {
        CertificationSheet sheet = losing(second(SECOND.withSkills(Prose.NONE)), "/blocks/1/skills");
        assertEquals(undetermined("/blocks/1/skills"), by("BLK-010", sheet));
        assertEquals(NOTHING_TO_JUDGE, by("BLK-010", blocks()));
        assertEquals(undetermined("/blocks/*/skills"), by("BLK-011", losing(RNCP, "/blocks/*/skills")));
        assertEquals(undetermined("/blocks/*/skills"), by("BLK-019", losing(RNCP, "/blocks/*/skills")));
    }

    @Test
    void sharedSkillNamesBothBlocks() {
        CertificationSheet sheet = second(
                SECOND.withSkills(Prose.of("- Dorer une tranche\n- Adapter les postes de travail afin d'accueillir "
                        + "une personne en situation de handicap, grâce à des outils réglables")));
        assertEquals(
                "1 skill of block RNCP40001BC02 stands in another block too (RNCP40001BC01).",
                message("BLK-011", sheet));
        assertEquals(NOTHING_TO_JUDGE, by("BLK-011", blocks(FIRST)));
    }

    @Test
    void skillTwiceInOneBlockIsNotShared() {
        SkillBlock repeating = SECOND.withSkills(Prose.of("- Dorer une tranche\n- Dorer une tranche"));
        assertEquals(PASSED, by("BLK-011", second(repeating)));
    }

    @Test
    void piecesOfWrongCutsAreNotShared() {
        SkillBlock first = FIRST.withSkills(Prose.of("Dorer une tranche    Et rogner"));
        SkillBlock second = SECOND.withSkills(Prose.of("Coudre un cahier    Et rogner"));
        assertEquals(PASSED, by("BLK-011", blocks(first, second)));
    }

    @Test
    void attestedSkillNeedsHalfOfItsWords() {
        assertEquals(PASSED, by("BLK-012", attesting("Restaurer des livres sous contrat international")));
        assertEquals(
                "1 of the 2 attested skills is found in no block.",
                message("BLK-012", attesting("- Restaurer un livre\n- Négocier les contrats des livres")));
        assertEquals(PASSED, by("BLK-012", attesting("Oui")));
    }

    private static CertificationSheet attesting(String skills) {
        return RNCP.withDescription(RNCP.description().withSkills(Prose.of(skills)));
    }

    @Test
    void coverageNeedsAllLists() {
        assertEquals(NOTHING_TO_JUDGE, by("BLK-012", attesting("")));
        assertEquals(NOTHING_TO_JUDGE, by("BLK-012", RNCP.withBlocks(FIRST, SECOND.withSkills(Prose.NONE))));
        assertEquals(undetermined("/blocks/*/skills"), by("BLK-012", losing(RNCP, "/blocks/*/skills")));
    }

    @Test
    void activitiesAreComparedInOrderOfCodes() {
        CertificationSheet sheet = activities("Activité 1 : Conduite de l'atelier\nActivité 2 : Vente de livres");
        assertEquals(List.of("/blocks/1/title"), places("BLK-013", sheet));
        assertEquals(List.of("/blocks/0/title"), places("BLK-013", sheet.withBlocks(SECOND, FIRST)));
    }

    @Test
    void activityAndTitleMatchByHalfOfEither() {
        assertEquals(
                PASSED, by("BLK-013", activities("1. Conduire\n2. Restaurer des ouvrages anciens de grande valeur")));
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
        assertEquals(NOTHING_TO_JUDGE, by("BLK-013", activities(activities)));
    }

    @Test
    void activitiesWithoutBlocksAreNotCompared() {
        assertEquals(
                NOTHING_TO_JUDGE,
                by("BLK-013", activities("1. Conduire\n2. Vendre").withBlocks(List.of())));
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
        assertEquals(List.of("/blocks/1/title"), places("BLK-014", second(SECOND.withTitle(title))));
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
        assertEquals(PASSED, by("BLK-014", second(SECOND.withTitle(title))));
        assertEquals(NOTHING_TO_JUDGE, by("BLK-014", blocks()));
    }

    @Test
    void optionalUnitsAreCountedInVocationalBaccalaureates() {
        CertificationSheet four = optionalUnits(4);
        assertEquals(NOTHING_TO_JUDGE, by("BLK-015", RNCP));
        assertEquals(
                undetermined("/classification/diplomaType"),
                by("BLK-015", four.withClassification(Classification.NONE)));
        assertEquals(NOTHING_TO_JUDGE, by("BLK-015", typed(four, "TP", "Titre professionnel")));
        assertEquals(1, findings("BLK-015", typed(four, "BAC PRO", "")).size());
        assertEquals(
                1,
                findings("BLK-015", typed(four, "X", "Baccalauréat professionnel agricole"))
                        .size());
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
        assertEquals(
                "The sheet announces no prerequisites of the blocks' own, but 1 block states some.",
                message("BLK-017", entry));
        assertEquals(1, findings("BLK-017", award).size());
        assertEquals(PASSED, by("BLK-017", none));
        assertEquals(PASSED, by("BLK-017", entry.withPrerequisites(Prerequisites.NONE.withBlocksHaveOwn(Answer.YES))));
        assertEquals(
                undetermined("/prerequisites/blocksHaveOwn"),
                by("BLK-017", entry.withPrerequisites(Prerequisites.NONE)));
    }

    @Test
    void styleIsThatOfSeveralTitles() {
        assertEquals(PASSED, by("BLK-018", blocks(FIRST.withTitle("Dorure"), SECOND.withTitle("Couture"))));
        assertEquals(NOTHING_TO_JUDGE, by("BLK-018", second(SECOND.withTitle(Optional.empty()))));
        assertEquals(
                "The titles of blocks are of two styles: 1 opens with a verb in the infinitive, 2 do not.",
                message("BLK-018", blocks(FIRST, SECOND.withTitle("Dorure"), SECOND.withTitle("Couture"))));
    }

    @Test
    void twelveBlocksAreUsual() {
        assertEquals(PASSED, by("BLK-019", RNCP.withBlocks(copies(12))));
        assertEquals(
                "The sheet has 13 blocks, more than is usual (12).", message("BLK-019", RNCP.withBlocks(copies(13))));
        assertEquals(NOTHING_TO_JUDGE, by("BLK-019", blocks()));
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
        assertEquals(
                1,
                findings("BLK-019", second(SECOND.withSkills(Prose.of(verbal)))).size());
        assertEquals(PASSED, by("BLK-019", second(SECOND.withSkills(Prose.of(nominal)))));
    }
}
