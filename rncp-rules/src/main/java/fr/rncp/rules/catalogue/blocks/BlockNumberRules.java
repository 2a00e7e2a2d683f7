package fr.rncp.rules.catalogue.blocks;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.SpecificRegister;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.prose.SplitConfidence;
import fr.rncp.model.value.Answer;
import fr.rncp.rules.EffectivePeriod;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Outcome.Reason;
import fr.rncp.rules.Severity;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.RuleScope;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.RunningRegistration;
import fr.rncp.rules.engine.SheetBlocks;
import fr.rncp.rules.engine.SheetCheck;
import fr.rncp.rules.engine.Skill;
import fr.rncp.rules.engine.SkillList;
import fr.rncp.rules.engine.SkillText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** BLK-001 to BLK-003, BLK-017 and BLK-019: the number of blocks, their size and their prerequisites. */
final class BlockNumberRules {

    private static final LocalDate LAW_OF_2018 = LocalDate.of(2019, 1, 1);

    /** L6112-5 exists since 24 December 2025. */
    private static final EffectivePeriod MANDATES_OF_ELECTED =
            EffectivePeriod.from(EffectivePeriod.ReferenceDate.AS_OF, LocalDate.of(2025, 12, 24));

    private static final int MOST_BLOCKS = 12;
    private static final int MOST_SKILLS = 20;

    /**
     * Mandates of employee representatives and of local elected representatives, and the common core of knowledge and
     * skills.
     */
    private static final Pattern REGISTERED_IN_BLOCKS =
            Pattern.compile("\\bclea\\b|socle de (?:connaissances|competences)|\\bmandats?\\b|"
                    + "\\belue?s?\\b|representante?s? (?:du personnel|syndica)|syndica|comite social et economique");

    private BlockNumberRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("BLK-001", Severity.ERROR, RuleSources.labour("L6113-1"))
                        .reads(RunningRegistration.withStart(SheetPointers.BLOCKS))
                        .only(RuleScope.RNCP)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(BlockNumberRules::hasBlocks),
                rule("BLK-002", Severity.WARNING, RuleSources.OBSERVED)
                        .reads(SheetPointers.BLOCKS)
                        .only(RuleScope.RNCP)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(BlockNumberRules::hasTwoBlocks),
                rule("BLK-003", Severity.WARNING, RuleSources.labour("L6112-4"), RuleSources.BLOCK_NOTE)
                        .citing(RuleSources.rs("L6112-5").inForce(MANDATES_OF_ELECTED))
                        .reads(
                                SheetPointers.BLOCKS,
                                SheetPointers.TITLE,
                                SheetPointers.SPECIFIC_REGISTER_MASTERY_LEVELS,
                                SheetPointers.SPECIFIC_REGISTER_PARTIAL_VALIDATION)
                        .only(RuleScope.RS)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(BlockNumberRules::specificSheetHasNoBlock),
                rule("BLK-017", Severity.INFO, RuleSources.OBSERVED)
                        .reads(
                                SheetPointers.PREREQUISITES_BLOCKS_HAVE_OWN,
                                SheetPointers.BLOCKS_ENTRY_PREREQUISITE,
                                SheetPointers.BLOCKS_CERTIFICATION_PREREQUISITE)
                        .only(RuleScope.BLOCKS)
                        .check(BlockNumberRules::prerequisitesAreAnnounced),
                rule("BLK-019", Severity.INFO, RuleSources.HOUSE)
                        .reads(SheetPointers.BLOCKS)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(BlockNumberRules::sizesAreUsual));
    }

    private static Outcome hasBlocks(SheetCheck check) {
        if (!SheetBlocks.of(check).isEmpty()) {
            return check.passed();
        }
        if (!isUnderLawOf2018(check)) {
            return check.notApplicable(Reason.NOT_IN_FORCE);
        }
        return check.hasLost(SheetPointers.BLOCKS)
                ? check.undetermined(SheetPointers.BLOCKS)
                : check.violatedBy(check.finding(SheetPointers.BLOCKS));
    }

    private static boolean isUnderLawOf2018(SheetCheck check) {
        return check.sheet().number().number() >= SheetBlocks.FIRST_SHEET_UNDER_LAW
                || check.sheet()
                        .registration()
                        .startDate()
                        .filter(day -> !day.isBefore(LAW_OF_2018))
                        .isPresent();
    }

    private static Outcome hasTwoBlocks(SheetCheck check) {
        int count = SheetBlocks.of(check).size();
        if (count < 2 && check.hasLost(SheetPointers.BLOCKS)) {
            return check.undetermined(SheetPointers.BLOCKS);
        }
        return count == 0 ? check.nothingToJudge() : check.violatedIf(count == 1, check.finding(SheetPointers.BLOCKS));
    }

    private static Outcome specificSheetHasNoBlock(SheetCheck check) {
        int count = SheetBlocks.of(check).size();
        if (count == 0) {
            return check.hasLost(SheetPointers.BLOCKS) ? check.undetermined(SheetPointers.BLOCKS) : check.passed();
        }
        Optional<String> title = check.sheet().title();
        if (title.isEmpty()) {
            return check.undetermined(SheetPointers.TITLE);
        }
        return REGISTERED_IN_BLOCKS.matcher(check.folded(title.get())).find() || hasMasteryLevels(check)
                ? check.notApplicable(Reason.OTHER)
                : check.violatedBy(check.finding(SheetPointers.BLOCKS, Argument.number("count", count)));
    }

    /** Checks whether the sheet is a test with levels of mastery, which may be validated level by level. */
    private static boolean hasMasteryLevels(SheetCheck check) {
        SpecificRegister register = check.sheet().specificRegister();
        return register.partialValidation() == Answer.YES || isStated(register.masteryLevels());
    }

    private static boolean isStated(Prose text) {
        return !text.isEmpty() && !text.statesAbsence();
    }

    private static Outcome prerequisitesAreAnnounced(SheetCheck check) {
        Answer announced = check.sheet().prerequisites().blocksHaveOwn();
        if (!announced.isKnown()) {
            return check.undetermined(SheetPointers.PREREQUISITES_BLOCKS_HAVE_OWN);
        }
        long count = SheetBlocks.stream(check)
                .filter(BlockNumberRules::hasPrerequisite)
                .count();
        if (announced.isNo()) {
            return check.violatedIf(
                    count > 0,
                    check.variant(
                            "unannounced",
                            SheetPointers.PREREQUISITES_BLOCKS_HAVE_OWN,
                            Argument.number("count", count)));
        }
        return check.violatedIf(count == 0, check.finding(SheetPointers.PREREQUISITES_BLOCKS_HAVE_OWN));
    }

    private static boolean hasPrerequisite(SkillBlock block) {
        return isStated(block.entryPrerequisite()) || isStated(block.certificationPrerequisite());
    }

    private static Outcome sizesAreUsual(SheetCheck check) {
        int count = SheetBlocks.of(check).size();
        Stream<Finding> many = count > MOST_BLOCKS
                ? Stream.of(check.finding(SheetPointers.BLOCKS, Argument.number("count", count)))
                : Stream.empty();
        List<Finding> findings = Stream.concat(
                        many, SkillText.ofBlocks(check).stream().flatMap(text -> tooLong(check, text)))
                .toList();
        if (findings.isEmpty() && SkillText.someBlocksAreLost(check)) {
            return check.undetermined(SheetPointers.BLOCKS_SKILLS);
        }
        return count == 0 ? check.nothingToJudge() : check.violatedBy(findings.stream());
    }

    private static Stream<Finding> tooLong(SheetCheck check, SkillText text) {
        long count = sureSkills(text.list());
        return count > MOST_SKILLS
                ? Stream.of(check.variant(
                        "skills",
                        text.pointer(),
                        SheetBlocks.name(check, text.block()),
                        Argument.number("count", count)))
                : Stream.empty();
    }

    /**
     * Counts the items that are certainly skills: even if the split may be wrong, an item that starts with a verb is
     * one.
     */
    private static long sureSkills(SkillList list) {
        return list.confidence() == SplitConfidence.EXACT
                ? list.size()
                : list.skills().stream().filter(Skill::isVerbal).count();
    }
}
