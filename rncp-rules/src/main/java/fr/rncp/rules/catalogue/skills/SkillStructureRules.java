package fr.rncp.rules.catalogue.skills;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.RegistrationType;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.text.WordPatterns;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Outcome.Reason;
import fr.rncp.rules.Severity;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SheetCheck;
import fr.rncp.rules.engine.Skill;
import fr.rncp.rules.engine.SkillText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * CMP-002 and CMP-003: the purpose and the means of skills. The register proposes this structure to those who request a
 * registration; it is a style of the whole sheet. So there is one finding for a sheet, only if most skills lack it.
 */
final class SkillStructureRules {

    /** "pour" counts in case of doubt, although it may also introduce a beneficiary. */
    private static final WordPatterns AIM = WordPatterns.atWordStart(
            "afin (?:de|d'|que)",
            "pour (?!chaque|tou[ts]|cela|autant)",
            "en vue d",
            "dans (?:le|un|l'|la|une) ?(?:but|objectif|optique|perspective|souci|logique|visee) ?d?",
            "de telle (?:maniere|facon) (?:a |qu)",
            "de maniere (?:a |qu)",
            "de facon (?:a |qu)",
            "de telle (?:maniere|facon|sorte)",
            "de sorte (?:a|de|qu)",
            "en sorte ",
            "au fins? d",
            "aux fins? d",
            "a des fins",
            "a l'attention d",
            "a destination d",
            "destine(?:e|s|es)? a",
            "vis(?:ant|ent|e) (?:a |l[ea' ]|un)",
            "permet(?:tant|tent|te|tra)? ",
            "favoris(?:ant|er)",
            "garantissant",
            "assurant",
            "contribuant",
            "ayant pour (?:but|objectif|finalite)",
            "avec pour (?:but|objectif|finalite)",
            "a pour (?:but|objectif|finalite)");

    private static final WordPatterns MEANS = WordPatterns.atWordStart(
            "grace a",
            "via ",
            "a l'aide d",
            "au moyen d",
            "moyennant",
            "par le biais",
            "par l'intermediaire",
            "au travers d",
            "a travers",
            "a partir d",
            "sur la base d",
            "avec ",
            "par ",
            "selon ",
            "a l'appui",
            "en (?:(?:s'|se |en |y |l'|le |la |les |lui |leur |ne |n'){0,3})(?!avant|tant|autant|enfant|suspens)[a-z-]+ant\\b");

    private static final List<SheetPointer> READS = Stream.concat(
                    SkillText.READS.stream(), Stream.of(SheetPointers.REGISTRATION_TYPE))
            .toList();

    private SkillStructureRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                structure("CMP-002", SkillStructureRules::statePurposes),
                structure("CMP-003", SkillStructureRules::stateMeans));
    }

    private static CatalogueRule structure(String id, Function<SheetCheck, Outcome> check) {
        return rule(id, Severity.INFO, RuleSources.WORDING)
                .reads(READS)
                .whenLost(WhenLost.CHECK_DECIDES)
                .check(check);
    }

    private static Outcome statePurposes(SheetCheck check) {
        return judge(check, AIM, odd -> {
            List<Skill> noMeans = lackingInMost(check, MEANS);
            return noMeans.isEmpty()
                    ? check.finding(place(check), arguments(check, odd))
                    : check.variant(
                            "both",
                            place(check),
                            Argument.number("count", odd.size()),
                            Argument.number("means", noMeans.size()),
                            Argument.number("total", total(check)));
        });
    }

    /** If most skills state no purpose either, CMP-002 reports both. */
    private static Outcome stateMeans(SheetCheck check) {
        Outcome outcome = judge(check, MEANS, odd -> check.finding(place(check), arguments(check, odd)));
        return outcome instanceof Outcome.Violated && !lackingInMost(check, AIM).isEmpty()
                ? check.notApplicable(Reason.OTHER)
                : outcome;
    }

    private static Outcome judge(SheetCheck check, WordPatterns words, Function<List<Skill>, Finding> finding) {
        Optional<RegistrationType> type = check.sheet().registration().type();
        if (type.filter(t -> t == RegistrationType.BY_LAW).isPresent()) {
            return check.notApplicable(Reason.ON_REQUEST_ONLY);
        }
        if (SkillText.someAreLost(check)) {
            return check.undetermined(SheetPointers.BLOCKS_SKILLS);
        }
        if (total(check) == 0) {
            return check.nothingToJudge();
        }
        List<Skill> odd = lackingInMost(check, words);
        List<SheetPointer> ambiguous = ambiguous(check);
        if (!ambiguous.isEmpty() && !(odd.isEmpty() && mostEntriesHave(check, words))) {
            return check.undetermined(ambiguous);
        }
        if (odd.isEmpty()) {
            return check.passed();
        }
        return type.isPresent()
                ? check.violatedBy(finding.apply(odd).showing(odd.get(0).text()))
                : check.undetermined(SheetPointers.REGISTRATION_TYPE);
    }

    private static Argument[] arguments(SheetCheck check, List<Skill> odd) {
        return new Argument[] {Argument.number("count", odd.size()), Argument.number("total", total(check))};
    }

    private static SheetPointer place(SheetCheck check) {
        SkillText first = texts(check).get(0);
        return first.block() < 0 ? first.pointer() : SheetPointers.BLOCKS;
    }

    private static List<SkillText> texts(SheetCheck check) {
        return SkillText.judged(check);
    }

    private static int total(SheetCheck check) {
        return texts(check).stream().mapToInt(text -> text.list().size()).sum();
    }

    /** Returns the skills that lack such words if they are more than half of all, otherwise none. */
    private static List<Skill> lackingInMost(SheetCheck check, WordPatterns words) {
        List<Skill> odd = check.facts().skillsWithout(words, () -> texts(check).stream()
                .flatMap(text -> lacking(text, words))
                .toList());
        return odd.size() * 2 > total(check) ? odd : List.of();
    }

    private static List<SheetPointer> ambiguous(SheetCheck check) {
        return texts(check).stream()
                .filter(text -> text.list().isAmbiguous())
                .map(SkillText::pointer)
                .toList();
    }

    /** Checks whether half of the skills have such words if the ambiguous lists are flat. */
    private static boolean mostEntriesHave(SheetCheck check, WordPatterns words) {
        long all = 0;
        long lacking = 0;
        for (SkillText text : texts(check)) {
            boolean flat = text.list().isAmbiguous();
            all += flat ? text.list().entries().count() : text.list().size();
            lacking += flat
                    ? text.list().entries().filter(entry -> !entry.has(words)).count()
                    : lacking(text, words).count();
        }
        return lacking * 2 <= all;
    }

    /** Returns the skills that have none of the words, nor has any of their sub-items. */
    private static Stream<Skill> lacking(SkillText text, WordPatterns words) {
        return text.skills().stream()
                .filter(skill ->
                        !skill.has(words) && text.list().partsOf(skill).stream().noneMatch(part -> part.has(words)));
    }
}
