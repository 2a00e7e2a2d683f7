package fr.rncp.rules.catalogue.skills;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.SheetPointers;
import fr.rncp.model.prose.SplitConfidence;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SheetCheck;
import fr.rncp.rules.engine.Skill;
import fr.rncp.rules.engine.SkillText;
import fr.rncp.rules.engine.WordKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules CMP-006, CMP-007 and CMP-011, on repeated skills, on items that are not skills, and on products that skills
 * require.
 */
public final class SkillListRules {

    private static final int WORDS_OF_A_SKILL = 3;

    private SkillListRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("CMP-006", Severity.WARNING, RuleSources.HOUSE)
                        .reads(SheetPointers.BLOCKS_SKILLS, SheetPointers.BLOCKS_CODE)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(SkillListRules::noSkillTwiceInBlock),
                rule("CMP-007", Severity.INFO, RuleSources.WORDING)
                        .reads(SkillText.READS)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(SkillListRules::attestedSkillsAreVerbal),
                rule("CMP-011", Severity.INFO, RuleSources.HOUSE)
                        .reads(SkillText.READS)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(SkillListRules::productsAreExamples));
    }

    private static Outcome noSkillTwiceInBlock(SheetCheck check) {
        List<SkillText> texts = SkillText.ofBlocks(check);
        return texts.isEmpty() && !SkillText.someBlocksAreLost(check)
                ? check.nothingToJudge()
                : check.violatedBy(texts.stream().flatMap(text -> findings(check, text, repeated(text))));
    }

    /** Of two skills with the same words, those with other sub-items differ. */
    private static List<Skill> repeated(SkillText text) {
        Set<WordKey> seen = new HashSet<>();
        List<Skill> repeated = new ArrayList<>();
        for (Skill skill : text.skills()) {
            if (text.list().partsOf(skill).isEmpty()
                    && isWhole(skill, text.list().confidence())
                    && !seen.add(skill.key())) {
                repeated.add(skill);
            }
        }
        return repeated;
    }

    /**
     * Checks whether a skill is certainly complete. An item from a wrong split has only a word or two, which may well
     * occur twice.
     */
    public static boolean isWhole(Skill skill, SplitConfidence confidence) {
        return confidence == SplitConfidence.EXACT || skill.key().count() >= WORDS_OF_A_SKILL;
    }

    /**
     * If no block has a list, CMP-001 checks the list of the certification itself. It also reports the skills that a
     * block repeats.
     */
    private static Outcome attestedSkillsAreVerbal(SheetCheck check) {
        SkillText text = SkillText.general(check);
        if (check.hasLost(SheetPointers.DESCRIPTION_SKILLS)) {
            return check.undetermined(SheetPointers.DESCRIPTION_SKILLS);
        }
        if (text.list().isEmpty() || SkillText.ofBlocks(check).isEmpty()) {
            return check.nothingToJudge();
        }
        List<Skill> odd =
                text.skills().stream().filter(skill -> !skill.isVerbal()).toList();
        List<Skill> others = notInBlocks(check, odd);
        return text.list().isAmbiguous() && !others.isEmpty()
                ? check.undetermined(text.pointer())
                : check.violatedBy(findings(check, text, others));
    }

    private static List<Skill> notInBlocks(SheetCheck check, List<Skill> skills) {
        if (skills.isEmpty()) {
            return skills;
        }
        Set<WordKey> ofBlocks = new HashSet<>();
        SkillText.ofBlocks(check).forEach(text -> text.skills().forEach(skill -> ofBlocks.add(skill.key())));
        return skills.stream().filter(skill -> !ofBlocks.contains(skill.key())).toList();
    }

    private static Outcome productsAreExamples(SheetCheck check) {
        List<SkillText> texts = SkillText.judged(check);
        return texts.isEmpty() && !SkillText.someAreLost(check)
                ? check.nothingToJudge()
                : check.violatedBy(texts.stream().flatMap(text -> requiringProducts(check, text)));
    }

    private static Stream<Finding> requiringProducts(SheetCheck check, SkillText text) {
        return ProductNames.mayMatch(text.text(check))
                ? findings(
                        check,
                        text,
                        text.skills().stream()
                                .filter(skill -> requiresProduct(text, skill))
                                .toList())
                : Stream.empty();
    }

    private static boolean requiresProduct(SkillText text, Skill skill) {
        return ProductNames.areRequired(skill)
                || text.list().partsOf(skill).stream().anyMatch(ProductNames::areRequired);
    }

    private static Stream<Finding> findings(SheetCheck check, SkillText text, List<Skill> odd) {
        return odd.isEmpty() ? Stream.empty() : Stream.of(text.finding(check, odd));
    }
}
