package fr.rncp.rules.catalogue.blocks;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.prose.Prose;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.NormalizedWords;
import fr.rncp.rules.engine.RuleScope;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SheetBlocks;
import fr.rncp.rules.engine.SheetCheck;
import fr.rncp.rules.engine.Skill;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** BLK-008, BLK-009, BLK-018 and BLK-020: titles of blocks. */
final class BlockTitleRules {

    private static final Pattern JOB_SEPARATORS = Pattern.compile("[,;/]");

    private BlockTitleRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("BLK-008", Severity.WARNING, RuleSources.BLOCK_NOTE)
                        .reads(SheetPointers.BLOCKS_TITLE)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(BlockTitleRules::titlesArePresentAndUnique),
                rule("BLK-009", Severity.WARNING, RuleSources.BLOCK_NOTE)
                        .reads(
                                SheetPointers.BLOCKS_TITLE,
                                SheetPointers.BLOCKS_CODE,
                                SheetPointers.DESCRIPTION_JOBS,
                                SheetPointers.TITLE)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(BlockTitleRules::titlesAreNoJobs),
                rule("BLK-018", Severity.INFO, RuleSources.OBSERVED)
                        .reads(SheetPointers.BLOCKS_TITLE)
                        .only(RuleScope.ON_REQUEST)
                        .check(BlockTitleRules::titlesHaveOneStyle),
                rule("BLK-020", Severity.WARNING, RuleSources.BLOCK_NOTE)
                        .reads(SheetPointers.BLOCKS_TITLE, SheetPointers.BLOCKS_CODE)
                        .only(RuleScope.RNCP)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(BlockTitleRules::titlesAreNoCourses));
    }

    private static String title(SheetCheck check, int position) {
        return SheetBlocks.of(check).get(position).title().orElse("");
    }

    private static Outcome judge(SheetCheck check, IntFunction<Stream<Finding>> test) {
        return SheetBlocks.of(check).isEmpty()
                ? SheetBlocks.nothingToJudge(check)
                : check.violatedBy(SheetBlocks.positions(check).mapToObj(test).flatMap(findings -> findings));
    }

    private static Outcome titlesArePresentAndUnique(SheetCheck check) {
        Map<String, Integer> first = new HashMap<>();
        return judge(check, i -> {
            String key = key(check, i);
            if (key.isEmpty()) {
                return Stream.of(check.variant("missing", titleOf(i), Argument.number("position", i + 1)));
            }
            Integer earlier = first.putIfAbsent(key, i);
            return earlier == null
                    ? Stream.empty()
                    : Stream.of(check.finding(
                            titleOf(i),
                            Argument.text("title", title(check, i)),
                            Argument.number("position", i + 1),
                            Argument.number("first", earlier + 1)));
        });
    }

    private static SheetPointer titleOf(int position) {
        return SheetPointers.BLOCKS_TITLE.at(position);
    }

    private static Outcome titlesAreNoJobs(SheetCheck check) {
        String sheet = NormalizedWords.key(check.sheet().title().orElse(""));
        List<String> keys =
                SheetBlocks.positions(check).mapToObj(i -> key(check, i)).toList();
        Set<String> jobs = jobsThatMayBe(
                check,
                keys.stream()
                        .filter(key -> !key.isEmpty() && !key.equals(sheet))
                        .toList());
        return judge(check, i -> {
            String key = keys.get(i);
            if (key.isEmpty()) {
                return Stream.empty();
            }
            if (key.equals(sheet)) {
                return Stream.of(unsuitable(check, "sheet", i));
            }
            if (jobs.contains(key)) {
                return Stream.of(unsuitable(check, "", i));
            }
            return OccupationTitles.names(check.folded(title(check, i)))
                    ? Stream.of(unsuitable(check, "occupation", i))
                    : Stream.empty();
        });
    }

    private static Finding unsuitable(SheetCheck check, String variant, int position) {
        return check.variant(
                variant,
                titleOf(position),
                SheetBlocks.name(check, position),
                Argument.text("title", title(check, position)));
    }

    private static Outcome titlesAreNoCourses(SheetCheck check) {
        return judge(check, i -> TrainingTitles.find(check.folded(title(check, i))).stream()
                .map(words ->
                        check.finding(titleOf(i), SheetBlocks.name(check, i)).showing(title(check, i))));
    }

    private static String key(SheetCheck check, int position) {
        return NormalizedWords.keyOfFolded(check.folded(title(check, position)));
    }

    /** Returns the jobs; empty if the words of their list already show that none of the titles is among them. */
    private static Set<String> jobsThatMayBe(SheetCheck check, List<String> keys) {
        Prose jobs = check.sheet().description().jobs();
        StemSet stems = StemSet.of(check.folded(jobs));
        return keys.stream().map(StemSet::of).anyMatch(title -> title.countIn(stems) == title.size())
                ? names(check, jobs)
                : Set.of();
    }

    /** Returns the entries of the list of jobs, and the parts of each entry. */
    private static Set<String> names(SheetCheck check, Prose jobs) {
        Set<String> names = new HashSet<>();
        for (String item : check.facts().items(jobs).items()) {
            names.add(NormalizedWords.key(item));
            JOB_SEPARATORS.splitAsStream(item).map(NormalizedWords::key).forEach(names::add);
        }
        return names;
    }

    /** Blocks of registrations by law are shared by many certifications, and their titles fixed by decree. */
    private static Outcome titlesHaveOneStyle(SheetCheck check) {
        Map<Boolean, List<SkillBlock>> titled = SheetBlocks.stream(check)
                .filter(block -> block.title().isPresent())
                .collect(Collectors.partitioningBy(BlockTitleRules::isVerbal));
        List<SkillBlock> verbal = titled.getOrDefault(true, List.of());
        List<SkillBlock> others = titled.getOrDefault(false, List.of());
        if (verbal.size() + others.size() < 2) {
            return check.nothingToJudge();
        }
        if (verbal.isEmpty() || others.isEmpty()) {
            return check.passed();
        }
        return check.violatedBy(stylesDiffer(check, verbal, others));
    }

    /** Quotes a title in the rarer style. */
    private static Finding stylesDiffer(SheetCheck check, List<SkillBlock> verbal, List<SkillBlock> others) {
        List<SkillBlock> fewer = verbal.size() < others.size() ? verbal : others;
        return check.finding(
                        SheetPointers.BLOCKS,
                        Argument.number("verbs", verbal.size()),
                        Argument.number("others", others.size()))
                .showing(fewer.get(0).title().orElse(""));
    }

    private static boolean isVerbal(SkillBlock block) {
        return Skill.of(block.title().orElse("")).isVerbal();
    }
}
