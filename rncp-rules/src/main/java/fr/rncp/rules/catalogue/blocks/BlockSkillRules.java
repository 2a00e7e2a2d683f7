package fr.rncp.rules.catalogue.blocks;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.prose.SplitConfidence;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.OutcomeBuilder;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SheetBlocks;
import fr.rncp.rules.engine.SheetCheck;
import fr.rncp.rules.engine.Skill;
import fr.rncp.rules.engine.SkillList;
import fr.rncp.rules.engine.SkillText;
import fr.rncp.rules.reading.title.OptionMark.BlockRole;
import fr.rncp.rules.reading.title.OptionTitle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** BLK-010 to BLK-013: the skills and activities that form blocks. */
final class BlockSkillRules {

    /** Characters that may separate several skills in a text without line breaks. */
    private static final Pattern SEVERAL = Pattern.compile("[,;:•\\n]|\\. ");

    private static final int LONGEST_SKILL = 200;

    /** Sheets have fewer blocks. */
    private static final int MOST_BLOCKS = 100;

    private BlockSkillRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("BLK-010", Severity.WARNING, RuleSources.BLOCK_NOTE)
                        .reads(SheetPointers.BLOCKS_SKILLS, SheetPointers.BLOCKS_CODE)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(BlockSkillRules::hasSeveralSkills),
                rule("BLK-011", Severity.WARNING, RuleSources.BLOCK_NOTE)
                        .reads(SharedSkills.READS)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(SharedSkills::judge),
                rule("BLK-012", Severity.INFO, RuleSources.HOUSE)
                        .reads(
                                SheetPointers.BLOCKS_SKILLS,
                                SheetPointers.BLOCKS_TITLE,
                                SheetPointers.DESCRIPTION_SKILLS)
                        .check(BlockSkillRules::blocksCoverAttestedSkills),
                rule("BLK-013", Severity.INFO, RuleSources.OBSERVED)
                        .reads(
                                SheetPointers.DESCRIPTION_ACTIVITIES,
                                SheetPointers.BLOCKS_TITLE,
                                SheetPointers.BLOCKS_CODE)
                        .check(ActivityRules::activitiesMatchBlocks));
    }

    private static Outcome hasSeveralSkills(SheetCheck check) {
        OutcomeBuilder outcome = check.outcome();
        for (int i = 0; i < SheetBlocks.of(check).size(); i++) {
            SkillText text = SkillText.ofBlock(check, i);
            if (check.hasLost(text.pointer()) || isUnclear(text.list())) {
                outcome.unknown(text.pointer());
            } else if (text.list().size() < 2) {
                outcome.found(tooFew(check, text));
            } else {
                outcome.passed();
            }
        }
        return SheetBlocks.of(check).isEmpty() ? SheetBlocks.nothingToJudge(check) : outcome.build();
    }

    /** Checks whether the only item may contain several skills, separated only by commas or the like. */
    private static boolean isUnclear(SkillList list) {
        return list.size() == 1
                && (list.confidence() == SplitConfidence.HEURISTIC
                        || list.skills().get(0).text().length() > LONGEST_SKILL
                        || SEVERAL.matcher(list.skills().get(0).text()).find());
    }

    private static Finding tooFew(SheetCheck check, SkillText text) {
        return text.list().isEmpty()
                ? check.variant("none", text.pointer(), SheetBlocks.name(check, text.block()))
                : check.finding(text.pointer(), SheetBlocks.name(check, text.block()))
                        .showing(text.skills().get(0).text());
    }

    /**
     * A skill counts as covered by the blocks if one of them contains half of its words. One that is not covered is
     * therefore certainly worded differently.
     */
    private static Outcome blocksCoverAttestedSkills(SheetCheck check) {
        SkillText attested = SkillText.general(check);
        List<SkillText> ofBlocks = SkillText.ofBlocks(check);
        if (attested.list().isEmpty() || ofBlocks.size() < SheetBlocks.of(check).size() || ofBlocks.isEmpty()) {
            return check.nothingToJudge();
        }
        List<Skill> missing = missing(check, others(attested, ofBlocks)).stream()
                .filter(skill -> !namesOption(check, skill))
                .toList();
        if (attested.list().isAmbiguous() && !missing.isEmpty()) {
            return check.undetermined(attested.pointer());
        }
        return missing.isEmpty()
                ? check.passed()
                : check.violatedBy(check.finding(
                                SheetPointers.DESCRIPTION_SKILLS,
                                Argument.number("count", missing.size()),
                                Argument.number("total", attested.list().size()))
                        .showing(missing.get(0).text()));
    }

    /** Checks whether an item is a heading: "Option A – Administrer des réseaux :". */
    private static boolean namesOption(SheetCheck check, Skill skill) {
        return OptionTitle.read(check.foldedText(skill.text())).role() == BlockRole.OPTION;
    }

    /**
     * Returns the skills that no block contains in the same words: few or none, because most lists of the certification
     * repeat those of its blocks.
     */
    private static List<Skill> others(SkillText attested, List<SkillText> ofBlocks) {
        Set<Skill> same = new HashSet<>();
        ofBlocks.forEach(text -> same.addAll(text.skills()));
        List<Skill> others = new ArrayList<>(attested.skills());
        others.removeIf(same::contains); // Equal items are read once, as one skill.
        if (others.isEmpty()) {
            return others;
        }
        Set<String> known = same.stream().map(Skill::folded).collect(Collectors.toSet());
        others.removeIf(skill -> known.contains(skill.folded()));
        return others;
    }

    private static List<Skill> missing(SheetCheck check, List<Skill> skills) {
        if (skills.isEmpty()) {
            return List.of();
        }
        List<StemSet> sought =
                skills.stream().map(skill -> StemSet.of(skill.folded())).toList();
        StemSet all = new StemSet();
        sought.forEach(all::addAll);
        List<StemSet> blocks = stemsOfBlocks(check, all);
        return IntStream.range(0, skills.size())
                .filter(i -> blocks.stream().noneMatch(sought.get(i)::isMostlyIn))
                .mapToObj(skills::get)
                .toList();
    }

    /**
     * Returns those of some words that each block contains. The words of many more blocks are put together, because
     * each skill is compared with each block.
     */
    private static List<StemSet> stemsOfBlocks(SheetCheck check, StemSet sought) {
        List<StemSet> stems = new ArrayList<>();
        SheetBlocks.stream(check).forEach(block -> {
            if (stems.size() < MOST_BLOCKS) {
                stems.add(new StemSet());
            }
            StemSet last = stems.get(stems.size() - 1);
            last.addSought(check.folded(block.title().orElse("")), sought);
            last.addSought(check.folded(block.skills()), sought);
        });
        return stems;
    }
}
