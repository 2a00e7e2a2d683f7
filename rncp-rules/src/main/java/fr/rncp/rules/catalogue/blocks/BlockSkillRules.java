package fr.rncp.rules.catalogue.blocks;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.prose.SplitConfidence;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import fr.rncp.rules.catalogue.skills.SkillListRules;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.OutcomeBuilder;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SheetBlocks;
import fr.rncp.rules.engine.SheetCheck;
import fr.rncp.rules.engine.Skill;
import fr.rncp.rules.engine.SkillList;
import fr.rncp.rules.engine.SkillText;
import fr.rncp.rules.engine.WordKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** BLK-010 to BLK-013: the skills and activities that form blocks. */
final class BlockSkillRules {

    /** Characters that may separate several skills in a text without line breaks. */
    private static final Pattern SEVERAL = Pattern.compile("[,;:•\\n]|\\. ");

    private static final int LONGEST_SKILL = 200;
    private static final Pattern NUMBERED = Pattern.compile("(?:activites? )?([0-9]{1,3})(?![0-9])[ .):–-]*");

    private BlockSkillRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("BLK-010", Severity.WARNING, RuleSources.BLOCK_NOTE)
                        .reads(SheetPointers.BLOCKS_SKILLS, SheetPointers.BLOCKS_CODE)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(BlockSkillRules::hasSeveralSkills),
                rule("BLK-011", Severity.WARNING, RuleSources.BLOCK_NOTE)
                        .reads(SheetPointers.BLOCKS_SKILLS, SheetPointers.BLOCKS_CODE)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(BlockSkillRules::noSkillInTwoBlocks),
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
                        .check(BlockSkillRules::activitiesMatchBlocks));
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

    private static Outcome noSkillInTwoBlocks(SheetCheck check) {
        Map<WordKey, Integer> owner = new HashMap<>();
        List<SkillText> texts = SkillText.ofBlocks(check);
        return texts.size() < 2 && !SkillText.someBlocksAreLost(check)
                ? check.nothingToJudge()
                : check.violatedBy(texts.stream().flatMap(text -> sharedSkills(check, text, owner)));
    }

    private static Stream<Finding> sharedSkills(SheetCheck check, SkillText text, Map<WordKey, Integer> owner) {
        List<Skill> shared = new ArrayList<>();
        for (Skill skill : text.skills()) {
            if (SkillListRules.isWhole(skill, text.list().confidence())
                    && owner.computeIfAbsent(skill.key(), key -> text.block()) != text.block()) {
                shared.add(skill);
            }
        }
        if (shared.isEmpty()) {
            return Stream.empty();
        }
        int other = owner.getOrDefault(shared.get(0).key(), text.block());
        Finding finding = check.finding(
                text.pointer(),
                SheetBlocks.name(check, text.block()),
                Argument.number("count", shared.size()),
                SheetBlocks.named("other", check, other));
        return Stream.of(finding.showing(shared.get(0).text()));
    }

    /**
     * A skill counts as covered by the blocks if they contain half of its words. One that is not covered is therefore
     * certainly worded differently.
     */
    private static Outcome blocksCoverAttestedSkills(SheetCheck check) {
        SkillText attested = SkillText.general(check);
        List<SkillText> ofBlocks = SkillText.ofBlocks(check);
        if (attested.list().isEmpty() || ofBlocks.size() < SheetBlocks.of(check).size() || ofBlocks.isEmpty()) {
            return check.nothingToJudge();
        }
        List<Skill> missing = missing(check, others(attested, ofBlocks));
        return missing.isEmpty()
                ? check.passed()
                : check.violatedBy(check.finding(
                                SheetPointers.DESCRIPTION_SKILLS,
                                Argument.number("count", missing.size()),
                                Argument.number("total", attested.list().size()))
                        .showing(missing.get(0).text()));
    }

    /**
     * Returns the skills that no block contains in the same words: few or none, because most lists of the certification
     * repeat those of its blocks.
     */
    private static List<Skill> others(SkillText attested, List<SkillText> ofBlocks) {
        Set<String> known = new HashSet<>();
        ofBlocks.forEach(text -> text.skills().forEach(skill -> known.add(skill.folded())));
        return attested.skills().stream()
                .filter(skill -> !known.contains(skill.folded()))
                .toList();
    }

    private static List<Skill> missing(SheetCheck check, List<Skill> skills) {
        if (skills.isEmpty()) {
            return List.of();
        }
        StemSet stems = new StemSet();
        SheetBlocks.stream(check).forEach(block -> {
            stems.addAll(check.folded(block.title().orElse("")));
            stems.addAll(check.folded(block.skills()));
        });
        return skills.stream()
                .filter(skill -> !StemSet.of(skill.folded()).isMostlyIn(stems))
                .toList();
    }

    private static Outcome activitiesMatchBlocks(SheetCheck check) {
        if (SheetBlocks.of(check).isEmpty()) {
            return check.nothingToJudge();
        }
        List<Skill> numbered = numbered(check, check.sheet().description().activities());
        if (numbered.size() < 2 || !areCountedFromOne(numbered)) {
            return check.nothingToJudge();
        }
        int blocks = SheetBlocks.of(check).size();
        return numbered.size() == blocks
                ? check.violatedBy(titlesThatDiffer(check, numbered))
                : check.violatedBy(check.finding(
                        SheetPointers.DESCRIPTION_ACTIVITIES,
                        Argument.number("count", numbered.size()),
                        Argument.number("blocks", blocks)));
    }

    /** Returns the items with a plain number. A text without a 1 and a 2 has no numbering that starts at one. */
    private static List<Skill> numbered(SheetCheck check, Prose activities) {
        return !hasNumber(activities.text(), '1') || !hasNumber(activities.text(), '2')
                ? List.of()
                : check.facts().items(activities).items().stream()
                        .filter(BlockSkillRules::mayBeNumbered)
                        .map(Skill::of)
                        .filter(item -> NUMBERED.matcher(item.label()).matches())
                        .toList();
    }

    /** Checks whether a text contains the number that consists of this figure. */
    private static boolean hasNumber(String text, char figure) {
        int at = text.indexOf(figure);
        while (at >= 0 && !(isNoLetter(text, at - 1) && isNoLetter(text, at + 1))) {
            at = text.indexOf(figure, at + 1);
        }
        return at >= 0;
    }

    private static boolean isNoLetter(String text, int index) {
        return index < 0 || index == text.length() || !Character.isLetterOrDigit(text.charAt(index));
    }

    /**
     * Checks the first character, to avoid reading items that can start neither with a number nor with "activite 1".
     */
    private static boolean mayBeNumbered(String item) {
        char first = item.charAt(0);
        return first == 'a' || first == 'A' || (first >= '0' && first <= '9') || first >= 128;
    }

    /** Blocks may be listed in any order, so they are numbered by their codes. */
    private static Stream<Finding> titlesThatDiffer(SheetCheck check, List<Skill> numbered) {
        List<Integer> byCode = SheetBlocks.positions(check)
                .boxed()
                .sorted(Comparator.comparing(i -> SheetBlocks.of(check)
                        .get(i)
                        .code()
                        .map(Object::toString)
                        .orElse("")))
                .toList();
        return check.positions(byCode)
                .filter(rank -> !titlesMatch(
                        check,
                        numbered.get(rank),
                        SheetBlocks.of(check).get(byCode.get(rank)).title().orElse("")))
                .mapToObj(rank -> titlesDiffer(check, numbered.get(rank), byCode.get(rank)));
    }

    private static boolean areCountedFromOne(List<Skill> numbered) {
        return IntStream.range(0, numbered.size())
                .allMatch(i -> NUMBERED.matcher(numbered.get(i).label())
                        .replaceAll("$1")
                        .equals(String.valueOf(i + 1)));
    }

    private static boolean titlesMatch(SheetCheck check, Skill activity, String title) {
        StemSet ofActivity = StemSet.of(activity.folded());
        StemSet ofTitle = StemSet.of(check.folded(title));
        return ofActivity.isMostlyIn(ofTitle) || ofTitle.isMostlyIn(ofActivity);
    }

    private static Finding titlesDiffer(SheetCheck check, Skill activity, int position) {
        return check.variant(
                        "other",
                        SheetPointers.BLOCKS_TITLE.at(position),
                        SheetBlocks.name(check, position),
                        Argument.text("activity", activity.label().strip()))
                .showing(activity.text());
    }
}
