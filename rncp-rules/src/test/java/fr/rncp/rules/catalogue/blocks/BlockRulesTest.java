package fr.rncp.rules.catalogue.blocks;

import static fr.rncp.model.Language.ENGLISH;
import static fr.rncp.rules.Outcome.Reason.INFERRED_VALUE;
import static fr.rncp.rules.Outcome.Reason.NOTHING_TO_JUDGE;
import static fr.rncp.rules.Outcome.Reason.NOT_IN_FORCE;
import static fr.rncp.rules.Outcome.Reason.OTHER;
import static fr.rncp.rules.catalogue.ExampleSheets.RNCP;
import static fr.rncp.rules.catalogue.ExampleSheets.RS;
import static fr.rncp.rules.catalogue.ExampleSheets.block;
import static fr.rncp.rules.catalogue.RuleAssert.assertThat;
import static fr.rncp.rules.catalogue.RuleAssert.rule;
import static fr.rncp.rules.catalogue.Sheets.inferring;
import static fr.rncp.rules.catalogue.Sheets.losing;
import static fr.rncp.rules.catalogue.blocks.BlockExamples.FIRST;
import static fr.rncp.rules.catalogue.blocks.BlockExamples.SECOND;
import static fr.rncp.rules.catalogue.blocks.BlockExamples.blocks;
import static fr.rncp.rules.catalogue.blocks.BlockExamples.coded;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Prerequisites;
import fr.rncp.model.Registration;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.SpecificRegister;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.SheetNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlockRulesTest {

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

    @ParameterizedTest
    @CsvSource({"33999, 2019-01-01", "34000, 2018-12-31", "34000, ''"})
    void demandsBlocksUnderLawOf2018(int number, String start) {
        assertThat(rule("BLK-001"), numbered(number, start)).isViolatedAt("/blocks");
    }

    @ParameterizedTest
    @CsvSource({"33999, 2018-12-31", "33999, ''"})
    void demandsNoBlocksBefore(int number, String start) {
        assertThat(rule("BLK-001"), numbered(number, start)).doesNotApply(NOT_IN_FORCE);
    }

    @Test
    void oldSheetWithBlocksPasses() {
        assertThat(rule("BLK-001"), numbered(33999, "").withBlocks(FIRST)).passes();
    }

    @Test
    void lostBlocksAreNotMissing() {
        assertThat(rule("BLK-001"), losing(blocks(), "/blocks")).isUndeterminedAt("/blocks");
        assertThat(rule("BLK-002"), losing(blocks(FIRST), "/blocks")).isUndeterminedAt("/blocks");
        assertThat(rule("BLK-003"), losing(RS, "/blocks")).isUndeterminedAt("/blocks");
        assertThat(rule("BLK-002"), losing(RNCP, "/blocks")).passes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BLK-004", "BLK-005", "BLK-006", "BLK-008", "BLK-009", "BLK-010", "BLK-020", "EVA-001"})
    void noRuleJudgesLostBlocks(String rule) {
        assertThat(rule(rule), losing(blocks(), "/blocks")).isUndeterminedAt("/blocks");
    }

    @Test
    void countsBlocksWhoseSkillsAreLost() {
        CertificationSheet sheet = losing(RNCP, "/blocks/*/skills");
        assertThat(rule("BLK-001"), sheet).passes();
        assertThat(rule("BLK-002"), sheet).passes();
    }

    @Test
    void noBlockIsNotOneBlock() {
        assertThat(rule("BLK-002"), blocks()).doesNotApply(NOTHING_TO_JUDGE);
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
        assertThat(rule("BLK-003"), RS.withBlocks(FIRST).withTitle(title)).doesNotApply(OTHER);
    }

    @Test
    void testsWithLevelsMayHaveBlocks() {
        SpecificRegister levels = SpecificRegister.NONE.withMasteryLevels(Prose.of("A1 à C2"));
        SpecificRegister partly = SpecificRegister.NONE.withPartialValidation(Answer.YES);
        SpecificRegister none = SpecificRegister.NONE.withMasteryLevels(Prose.of("sans objet"));
        CertificationSheet sheet = RS.withBlocks(FIRST);
        assertThat(rule("BLK-003"), sheet.withSpecificRegister(levels)).doesNotApply(OTHER);
        assertThat(rule("BLK-003"), sheet.withSpecificRegister(partly)).doesNotApply(OTHER);
        assertThat(rule("BLK-003"), sheet.withSpecificRegister(none)).isViolatedAt("/blocks");
    }

    @Test
    void sheetOfRsWithoutTitleCannotBeTold() {
        assertThat(rule("BLK-003"), RS.withBlocks(FIRST).withTitle(Optional.empty()))
                .isUndeterminedAt("/title");
    }

    @ParameterizedTest
    @CsvSource({
        "RNCP40001BC02, passed",
        "02, WARNING BLK-004.spelling at /blocks/1/code",
        "2, WARNING BLK-004.spelling at /blocks/1/code",
        "BC2, WARNING BLK-004.spelling at /blocks/1/code",
        "RNCP40001BC2, WARNING BLK-004.spelling at /blocks/1/code",
        "rncp 40001 bc 02, WARNING BLK-004.spelling at /blocks/1/code",
        "RNCP34160BCRNCP34160BC01, ERROR BLK-004 at /blocks/1/code",
        "RNCP40001BC123, ERROR BLK-004 at /blocks/1/code",
        "RS7001BC01, ERROR BLK-004 at /blocks/1/code",
        "bloc deux, ERROR BLK-004 at /blocks/1/code"
    })
    void weighsCodes(String code, String expected) {
        assertThat(rule("BLK-004"), second(coded(SECOND, code))).hasOutcome(expected);
    }

    @Test
    void missingCodeIsWarned() {
        assertThat(rule("BLK-004"), second(SECOND.withCode(Optional.empty())))
                .finds("WARNING BLK-004.missing at /blocks/1/code")
                .says(ENGLISH, "The block at position 2 has no code.");
    }

    @Test
    void codesNeedBlocks() {
        assertThat(rule("BLK-004"), blocks()).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("BLK-007"), blocks()).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("BLK-008"), blocks()).doesNotApply(NOTHING_TO_JUDGE);
    }

    @Test
    void comparesPrefixWithStatedNumberOnly() {
        CertificationSheet sheet = second(coded(SECOND, "rncp 40002 bc 02"));
        assertThat(rule("BLK-005"), sheet).isViolatedAt("/blocks/1/code");
        assertThat(rule("BLK-005"), inferring(sheet, "/number")).doesNotApply(INFERRED_VALUE);
        assertThat(rule("BLK-005"), second(coded(SECOND, "02"))).passes();
    }

    @Test
    void foreignBlockIsNamedWithItsSheet() {
        assertThat(rule("BLK-005"), second(coded(SECOND, "RNCP40002BC02")))
                .says(ENGLISH, "Block RNCP40002BC02 does not belong to sheet RNCP40001.");
    }

    @Test
    void oneCodeInTwoSpellingsIsOneCode() {
        CertificationSheet sheet = blocks(FIRST, SECOND, coded(SECOND, "RNCP-40001-BC-01"), coded(SECOND, "x"));
        assertThat(rule("BLK-006"), sheet)
                .isViolatedAt("/blocks/2/code")
                .says(ENGLISH, "The block at position 1 already has the code RNCP-40001-BC-01.");
    }

    @Test
    void repeatedCodesAreNoGap() {
        assertThat(rule("BLK-007"), blocks(FIRST, SECOND, SECOND)).passes();
    }

    @Test
    void ranksStartFromOne() {
        CertificationSheet sheet = blocks(coded(FIRST, "RNCP40001BC00"), coded(SECOND, "01"));
        assertThat(rule("BLK-007"), sheet)
                .says(ENGLISH, "The numbers of the blocks do not run from 01 without a gap. They are 00, 01.");
        assertThat(rule("BLK-007"), blocks(SECOND)).isViolatedAt("/blocks");
    }

    @Test
    void codeWithoutRankLeavesGapsOpen() {
        assertThat(rule("BLK-007"), second(coded(SECOND, "bloc deux"))).isUndeterminedAt("/blocks/1/code");
    }

    @Test
    void missingTitleIsWarned() {
        CertificationSheet sheet = second(SECOND.withTitle("…"));
        assertThat(rule("BLK-008"), sheet).says(ENGLISH, "The block at position 2 has no title.");
    }

    @Test
    void repeatedTitleNamesBothBlocks() {
        assertThat(rule("BLK-008"), second(SECOND.withTitle("Conduire l'atelier")))
                .says(ENGLISH, "The blocks at positions 1 and 2 have the same title, “Conduire l'atelier”.");
    }

    @Test
    void titleOfSheetIsNotATitleOfBlock() {
        CertificationSheet sheet = second(SECOND.withTitle("REGISSEUR D’ATELIER DE RELIURE"));
        assertThat(rule("BLK-009"), sheet)
                .says(
                        ENGLISH,
                        "The title of block RNCP40001BC02, “REGISSEUR D’ATELIER DE RELIURE”, is the title of the certification itself.");
        assertThat(rule("BLK-009"), second(SECOND.withTitle("…")).withTitle(Optional.empty()))
                .passes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Chef d'atelier\nRelieur\nDoreur", "Doreur ; relieur", "Doreur/Relieur", "relieur"})
    void jobsMayBeOnOneLine(String jobs) {
        CertificationSheet sheet = second(SECOND.withTitle("Relieur"))
                .withDescription(RNCP.description().withJobs(Prose.of(jobs)));
        assertThat(rule("BLK-009"), sheet).isViolatedAt("/blocks/1/title");
    }

    @ParameterizedTest
    @CsvSource({
        "Dorer une tranche, WARNING BLK-010 at /blocks/1/skills",
        "'', WARNING BLK-010.none at /blocks/1/skills",
        "Néant, WARNING BLK-010.none at /blocks/1/skills",
        "Dorer une tranche ; rogner un livre, undetermined: /blocks/1/skills",
        "'Dorer une tranche, rogner un livre', undetermined: /blocks/1/skills",
        "Dorer une tranche. Rogner un livre, undetermined: /blocks/1/skills"
    })
    void oneSkillIsTooFewWhereItIsClearlyOne(String skills, String expected) {
        assertThat(rule("BLK-010"), second(SECOND.withSkills(Prose.of(skills)))).hasOutcome(expected);
    }

    @Test
    void longUndividedTextMayHoldSeveralSkills() {
        CertificationSheet shortest = second(SECOND.withSkills(Prose.of("Dorer " + "a".repeat(194))));
        CertificationSheet longest = second(SECOND.withSkills(Prose.of("Dorer " + "a".repeat(195))));
        assertThat(rule("BLK-010"), shortest).isViolatedAt("/blocks/1/skills");
        assertThat(rule("BLK-010"), longest).isUndeterminedAt("/blocks/1/skills");
    }

    @Test
    void lostSkillsAreNotMissing() {
        CertificationSheet sheet = losing(second(SECOND.withSkills(Prose.NONE)), "/blocks/1/skills");
        assertThat(rule("BLK-010"), sheet).isUndeterminedAt("/blocks/1/skills");
        assertThat(rule("BLK-010"), blocks()).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("BLK-011"), losing(RNCP, "/blocks/*/skills")).isUndeterminedAt("/blocks/*/skills");
        assertThat(rule("BLK-019"), losing(RNCP, "/blocks/*/skills")).isUndeterminedAt("/blocks/*/skills");
    }

    @Test
    void sharedSkillNamesBothBlocks() {
        CertificationSheet sheet = second(
                SECOND.withSkills(Prose.of("- Dorer une tranche\n- Adapter les postes de travail afin d'accueillir "
                        + "une personne en situation de handicap, grâce à des outils réglables")));
        assertThat(rule("BLK-011"), sheet)
                .says(ENGLISH, "1 skill of block RNCP40001BC02 also occurs in another block (RNCP40001BC01).");
        assertThat(rule("BLK-011"), blocks(FIRST)).doesNotApply(NOTHING_TO_JUDGE);
    }

    @Test
    void skillTwiceInOneBlockIsNotShared() {
        SkillBlock repeating = SECOND.withSkills(Prose.of("- Dorer une tranche\n- Dorer une tranche"));
        assertThat(rule("BLK-011"), second(repeating)).passes();
    }

    @Test
    void piecesOfWrongCutsAreNotShared() {
        SkillBlock first = FIRST.withSkills(Prose.of("Dorer une tranche    Et rogner"));
        SkillBlock second = SECOND.withSkills(Prose.of("Coudre un cahier    Et rogner"));
        assertThat(rule("BLK-011"), blocks(first, second)).passes();
    }

    @Test
    void attestedSkillNeedsHalfOfItsWords() {
        assertThat(rule("BLK-012"), attesting("Restaurer des livres sous contrat international"))
                .passes();
        assertThat(rule("BLK-012"), attesting("- Restaurer un livre\n- Négocier les contrats des livres"))
                .says(ENGLISH, "1 of the 2 attested skills does not occur in any block.");
        assertThat(rule("BLK-012"), attesting("Oui")).passes();
    }

    private static CertificationSheet attesting(String skills) {
        return RNCP.withDescription(RNCP.description().withSkills(Prose.of(skills)));
    }

    @Test
    void coverageNeedsAllLists() {
        assertThat(rule("BLK-012"), attesting("")).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("BLK-012"), RNCP.withBlocks(FIRST, SECOND.withSkills(Prose.NONE)))
                .doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("BLK-012"), losing(RNCP, "/blocks/*/skills")).isUndeterminedAt("/blocks/*/skills");
    }

    @Test
    void prerequisitesAreToldBothWays() {
        CertificationSheet entry = second(SECOND.withEntryPrerequisite(Prose.of("Savoir coudre")));
        CertificationSheet award = second(SECOND.withCertificationPrerequisite(Prose.of("Un stage")));
        CertificationSheet none = second(SECOND.withEntryPrerequisite(Prose.of("Néant")));
        assertThat(rule("BLK-017"), entry)
                .says(
                        ENGLISH,
                        "1 block states prerequisites, but according to the sheet, blocks do not have prerequisites of their own.");
        assertThat(rule("BLK-017"), award).isViolatedAt("/prerequisites/blocksHaveOwn");
        assertThat(rule("BLK-017"), none).passes();
        assertThat(rule("BLK-017"), entry.withPrerequisites(Prerequisites.NONE.withBlocksHaveOwn(Answer.YES)))
                .passes();
        assertThat(rule("BLK-017"), entry.withPrerequisites(Prerequisites.NONE))
                .isUndeterminedAt("/prerequisites/blocksHaveOwn");
    }

    @Test
    void styleIsThatOfSeveralTitles() {
        assertThat(rule("BLK-018"), blocks(FIRST.withTitle("Dorure"), SECOND.withTitle("Couture")))
                .passes();
        assertThat(rule("BLK-018"), second(SECOND.withTitle(Optional.empty()))).doesNotApply(NOTHING_TO_JUDGE);
        assertThat(rule("BLK-018"), blocks(FIRST, SECOND.withTitle("Dorure"), SECOND.withTitle("Couture")))
                .says(
                        ENGLISH,
                        "The titles of the blocks mix two styles: 1 begins with a verb in the infinitive, and 2 do not.");
    }

    @Test
    void twelveBlocksAreUsual() {
        assertThat(rule("BLK-019"), RNCP.withBlocks(copies(12))).passes();
        assertThat(rule("BLK-019"), RNCP.withBlocks(copies(13)))
                .says(ENGLISH, "The sheet has 13 blocks. A sheet usually has at most 12.");
        assertThat(rule("BLK-019"), blocks()).doesNotApply(NOTHING_TO_JUDGE);
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
        assertThat(rule("BLK-019"), second(SECOND.withSkills(Prose.of(verbal)))).isViolatedAt("/blocks/1/skills");
        assertThat(rule("BLK-019"), second(SECOND.withSkills(Prose.of(nominal))))
                .passes();
    }
}
