package fr.rncp.rules.catalogue;

import static fr.rncp.rules.catalogue.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.Prose;
import fr.rncp.model.SplitConfidence;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import fr.rncp.rules.catalogue.CatalogueRule.WhenLost;
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

/** BLK-010 to BLK-013: the skills and activities that blocks are made of. */
final class BlockSkillRules {

    private static final String ACTIVITIES = "/description/activities";

    /** What may part several skills in a text without line breaks. */
    private static final Pattern SEVERAL = Pattern.compile("[,;:•\\n]|\\. ");

    private static final int LONGEST_SKILL = 200;
    private static final Pattern NUMBERED = Pattern.compile("(?:activites? )?([0-9]{1,3})(?![0-9])[ .):–-]*");

    private BlockSkillRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("BLK-010", Severity.WARNING, Sources.BLOCK_NOTE)
                        .reads(Blocks.SKILLS, Blocks.CODES)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(BlockSkillRules::hasSeveralSkills),
                rule("BLK-011", Severity.WARNING, Sources.BLOCK_NOTE)
                        .reads(Blocks.SKILLS, Blocks.CODES)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(BlockSkillRules::noSkillInTwoBlocks),
                rule("BLK-012", Severity.INFO, Sources.HOUSE)
                        .reads(Blocks.SKILLS, Blocks.TITLES, SkillText.GENERAL)
                        .check(BlockSkillRules::blocksCoverAttestedSkills),
                rule("BLK-013", Severity.INFO, Sources.OBSERVED)
                        .reads(ACTIVITIES, Blocks.TITLES, Blocks.CODES)
                        .check(BlockSkillRules::activitiesMatchBlocks));
    }

    private static Outcome hasSeveralSkills(Examination x) {
        List<Finding> findings = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < Blocks.of(x).size(); i++) {
            SkillText text = SkillText.ofBlock(x, i);
            if (x.facts().lost(text.pointer()) || isUnclear(text.list())) {
                unknown.add(text.pointer());
            } else if (text.list().size() < 2) {
                findings.add(tooFew(x, text));
            }
        }
        if (!findings.isEmpty() || unknown.isEmpty()) {
            return Blocks.of(x).isEmpty() ? Blocks.nothingToJudge(x) : Examination.judge(findings.stream());
        }
        return Examination.undetermined(unknown.toArray(String[]::new));
    }

    /** One item may hold several skills that nothing parts but commas. */
    private static boolean isUnclear(SkillList list) {
        return list.size() == 1
                && (list.confidence() == SplitConfidence.HEURISTIC
                        || list.skills().get(0).text().length() > LONGEST_SKILL
                        || SEVERAL.matcher(list.skills().get(0).text()).find());
    }

    private static Finding tooFew(Examination x, SkillText text) {
        return text.list().isEmpty()
                ? x.variant("none", text.pointer(), Blocks.name(x, text.block()))
                : Examination.showing(
                        x.finding(text.pointer(), Blocks.name(x, text.block())),
                        text.skills().get(0).text());
    }

    private static Outcome noSkillInTwoBlocks(Examination x) {
        Map<WordKey, Integer> owner = new HashMap<>();
        List<SkillText> texts = SkillText.ofBlocks(x);
        return texts.size() < 2 && !SkillText.someBlocksAreLost(x)
                ? Examination.nothingToJudge()
                : Examination.judge(texts.stream().flatMap(text -> sharedSkills(x, text, owner)));
    }

    private static Stream<Finding> sharedSkills(Examination x, SkillText text, Map<WordKey, Integer> owner) {
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
        Finding finding = x.finding(
                text.pointer(),
                Blocks.name(x, text.block()),
                Argument.number("count", shared.size()),
                Blocks.named("other", x, other));
        return Stream.of(Examination.showing(finding, shared.get(0).text()));
    }

    /** A skill is found in the blocks if half of its words are; so a skill that is not is surely worded otherwise. */
    private static Outcome blocksCoverAttestedSkills(Examination x) {
        SkillText attested = SkillText.general(x);
        List<SkillText> ofBlocks = SkillText.ofBlocks(x);
        if (attested.list().isEmpty() || ofBlocks.size() < Blocks.of(x).size() || ofBlocks.isEmpty()) {
            return Examination.nothingToJudge();
        }
        List<Skill> missing = missing(x, others(attested, ofBlocks));
        return missing.isEmpty()
                ? Examination.judge(Stream.empty())
                : Examination.judge(Stream.of(Examination.showing(
                        x.finding(
                                SkillText.GENERAL,
                                Argument.number("count", missing.size()),
                                Argument.number("total", attested.list().size())),
                        missing.get(0).text())));
    }

    /** The skills that no block has in the same words: few, or none, since most lists of the certification are those of its blocks. */
    private static List<Skill> others(SkillText attested, List<SkillText> ofBlocks) {
        Set<String> known = new HashSet<>();
        ofBlocks.forEach(text -> text.skills().forEach(skill -> known.add(skill.folded())));
        return attested.skills().stream()
                .filter(skill -> !known.contains(skill.folded()))
                .toList();
    }

    private static List<Skill> missing(Examination x, List<Skill> skills) {
        if (skills.isEmpty()) {
            return List.of();
        }
        StemSet stems = new StemSet();
        Blocks.stream(x).forEach(block -> {
            stems.addAll(x.folded(block.title().orElse("")));
            stems.addAll(x.folded(block.skills()));
        });
        return skills.stream()
                .filter(skill -> !StemSet.of(skill.folded()).isMostlyIn(stems))
                .toList();
    }

    private static Outcome activitiesMatchBlocks(Examination x) {
        if (Blocks.of(x).isEmpty()) {
            return Examination.nothingToJudge();
        }
        List<Skill> numbered = numbered(x, x.sheet().description().activities());
        if (numbered.size() < 2 || !areCountedFromOne(numbered)) {
            return Examination.nothingToJudge();
        }
        int blocks = Blocks.of(x).size();
        return numbered.size() == blocks
                ? Examination.judge(titlesThatDiffer(x, numbered))
                : Examination.judge(Stream.of(x.finding(
                        ACTIVITIES, Argument.number("count", numbered.size()), Argument.number("blocks", blocks))));
    }

    /** The items with a plain number. Without a 1 and a 2 in the text they are not counted from one. */
    private static List<Skill> numbered(Examination x, Prose activities) {
        return !hasNumber(activities.text(), '1') || !hasNumber(activities.text(), '2')
                ? List.of()
                : x.facts().items(activities).items().stream()
                        .filter(BlockSkillRules::mayBeNumbered)
                        .map(Skill::of)
                        .filter(item -> NUMBERED.matcher(item.label()).matches())
                        .toList();
    }

    /** Whether a number of this one figure is in a text. */
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

    /** Spares the reading of items that open with another letter than that of "activite 1". */
    private static boolean mayBeNumbered(String item) {
        char first = item.charAt(0);
        return first == 'a' || first == 'A' || (first >= '0' && first <= '9') || first >= 128;
    }

    /** Sources list blocks in any order: their codes number them. */
    private static Stream<Finding> titlesThatDiffer(Examination x, List<Skill> numbered) {
        List<Integer> byCode = Blocks.positions(x)
                .boxed()
                .sorted(Comparator.comparing(
                        i -> Blocks.of(x).get(i).code().map(Object::toString).orElse("")))
                .toList();
        return Examination.positions(byCode)
                .filter(rank -> !titlesMatch(
                        x,
                        numbered.get(rank),
                        Blocks.of(x).get(byCode.get(rank)).title().orElse("")))
                .mapToObj(rank -> titlesDiffer(x, numbered.get(rank), byCode.get(rank)));
    }

    private static boolean areCountedFromOne(List<Skill> numbered) {
        return IntStream.range(0, numbered.size())
                .allMatch(i -> NUMBERED.matcher(numbered.get(i).label())
                        .replaceAll("$1")
                        .equals(String.valueOf(i + 1)));
    }

    private static boolean titlesMatch(Examination x, Skill activity, String title) {
        StemSet ofActivity = StemSet.of(activity.folded());
        StemSet ofTitle = StemSet.of(x.folded(title));
        return ofActivity.isMostlyIn(ofTitle) || ofTitle.isMostlyIn(ofActivity);
    }

    private static Finding titlesDiffer(Examination x, Skill activity, int position) {
        return Examination.showing(
                x.variant(
                        "other",
                        Blocks.pointer(position, "title"),
                        Blocks.name(x, position),
                        Argument.text("activity", activity.label().strip())),
                activity.text());
    }
}
