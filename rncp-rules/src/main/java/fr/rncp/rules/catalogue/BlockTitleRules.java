package fr.rncp.rules.catalogue;

import static fr.rncp.rules.catalogue.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.Prose;
import fr.rncp.model.SkillBlock;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import fr.rncp.rules.catalogue.CatalogueRule.WhenLost;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** BLK-008, BLK-009 and BLK-018: titles of blocks. */
final class BlockTitleRules {

    private static final String JOBS = "/description/jobs";
    private static final Pattern JOB_SEPARATORS = Pattern.compile("[,;/]");

    private BlockTitleRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("BLK-008", Severity.WARNING, Sources.BLOCK_NOTE)
                        .reads(Blocks.TITLES)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(BlockTitleRules::titlesArePresentAndUnique),
                rule("BLK-009", Severity.WARNING, Sources.BLOCK_NOTE)
                        .reads(Blocks.TITLES, Blocks.CODES, JOBS, "/title")
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(BlockTitleRules::titlesAreNoJobs),
                rule("BLK-018", Severity.INFO, Sources.OBSERVED)
                        .reads(Blocks.TITLES)
                        .check(BlockTitleRules::titlesHaveOneStyle));
    }

    private static String title(Examination x, int position) {
        return Blocks.of(x).get(position).title().orElse("");
    }

    private static Outcome judge(Examination x, IntFunction<Stream<Finding>> check) {
        return Blocks.of(x).isEmpty()
                ? Blocks.nothingToJudge(x)
                : Examination.judge(Blocks.positions(x).mapToObj(check).flatMap(findings -> findings));
    }

    private static Outcome titlesArePresentAndUnique(Examination x) {
        Map<String, Integer> first = new HashMap<>();
        return judge(x, i -> {
            String key = key(x, i);
            if (key.isEmpty()) {
                return Stream.of(x.variant("missing", titleOf(i), Argument.number("position", i + 1)));
            }
            Integer earlier = first.putIfAbsent(key, i);
            return earlier == null
                    ? Stream.empty()
                    : Stream.of(x.finding(
                            titleOf(i),
                            Argument.text("title", title(x, i)),
                            Argument.number("position", i + 1),
                            Argument.number("first", earlier + 1)));
        });
    }

    private static String titleOf(int position) {
        return Blocks.pointer(position, "title");
    }

    private static Outcome titlesAreNoJobs(Examination x) {
        String sheet = Words.key(x.sheet().title().orElse(""));
        List<String> keys = Blocks.positions(x).mapToObj(i -> key(x, i)).toList();
        Set<String> jobs = jobsThatMayBe(
                x,
                keys.stream()
                        .filter(key -> !key.isEmpty() && !key.equals(sheet))
                        .toList());
        return judge(x, i -> {
            String key = keys.get(i);
            if (key.isEmpty()) {
                return Stream.empty();
            }
            Argument[] arguments = {Blocks.name(x, i), Argument.text("title", title(x, i))};
            if (key.equals(sheet)) {
                return Stream.of(x.variant("sheet", titleOf(i), arguments));
            }
            return jobs.contains(key) ? Stream.of(x.finding(titleOf(i), arguments)) : Stream.empty();
        });
    }

    private static String key(Examination x, int position) {
        return Words.keyOfFolded(x.folded(title(x, position)));
    }

    /** The jobs, unless the words of their list show at once that none of the titles is among them. */
    private static Set<String> jobsThatMayBe(Examination x, List<String> keys) {
        Prose jobs = x.sheet().description().jobs();
        StemSet stems = StemSet.of(x.folded(jobs));
        return keys.stream().map(StemSet::of).anyMatch(title -> title.countIn(stems) == title.size())
                ? names(x, jobs)
                : Set.of();
    }

    /** The entries of the list of jobs, and their parts. */
    private static Set<String> names(Examination x, Prose jobs) {
        Set<String> names = new HashSet<>();
        for (String item : x.facts().items(jobs).items()) {
            names.add(Words.key(item));
            JOB_SEPARATORS.splitAsStream(item).map(Words::key).forEach(names::add);
        }
        return names;
    }

    private static Outcome titlesHaveOneStyle(Examination x) {
        List<SkillBlock> titled =
                Blocks.stream(x).filter(block -> block.title().isPresent()).toList();
        if (titled.size() < 2) {
            return Examination.nothingToJudge();
        }
        IntStream verbal = IntStream.range(0, titled.size()).filter(i -> isVerbal(titled.get(i)));
        long verbs = verbal.count();
        return Examination.violatedIf(
                verbs > 0 && verbs < titled.size(),
                x.finding(
                        Blocks.ALL, Argument.number("verbs", verbs), Argument.number("others", titled.size() - verbs)));
    }

    private static boolean isVerbal(SkillBlock block) {
        return Skill.of(block.title().orElse("")).isVerbal();
    }
}
