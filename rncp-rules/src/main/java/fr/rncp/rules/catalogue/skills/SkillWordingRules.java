package fr.rncp.rules.catalogue.skills;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.RegistrationType;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.prose.SplitConfidence;
import fr.rncp.model.text.WordPatterns;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.RuleSource;
import fr.rncp.rules.Severity;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.OutcomeBuilder;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.RunningRegistration;
import fr.rncp.rules.engine.SheetCheck;
import fr.rncp.rules.engine.Skill;
import fr.rncp.rules.engine.SkillText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** CMP-001 to CMP-005: the wording of a skill. One finding for each list, not for each skill. */
final class SkillWordingRules {

    private static final RuleSource WORDING = RuleSources.WORDING;
    private static final LocalDate LAW_OF_2018 = LocalDate.of(2019, 1, 1);

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

    private static final List<String> WEAK_VERBS = List.of("etre capable", "savoir", "connaitre", "comprendre");

    private static final List<SheetPointer> READS_WITH_REGISTRATION = RunningRegistration.withStart(
            SheetPointers.DESCRIPTION_SKILLS, SheetPointers.BLOCKS_SKILLS, SheetPointers.BLOCKS_CODE);

    private static final int SHORTEST = 15;
    private static final int LONGEST = 600;

    private SkillWordingRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("CMP-001", Severity.WARNING, WORDING)
                        .reads(READS_WITH_REGISTRATION)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(SkillWordingRules::startsWithVerb),
                wording("CMP-002", Severity.INFO, WORDING, skill -> !skill.has(AIM)),
                wording("CMP-003", Severity.INFO, WORDING, skill -> !skill.has(MEANS)),
                wording("CMP-004", Severity.WARNING, WORDING, SkillWordingRules::opensWithWeakVerb),
                rule("CMP-005", Severity.INFO, RuleSources.HOUSE)
                        .reads(SkillText.READS)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(check -> judge(check, SkillWordingRules::hasOddLength)));
    }

    private static CatalogueRule wording(String id, Severity severity, RuleSource source, Predicate<Skill> isOdd) {
        return rule(id, severity, source)
                .reads(SkillText.READS)
                .whenLost(WhenLost.CHECK_DECIDES)
                .check(check -> judge(check, (text, skill) -> isOdd.test(skill)));
    }

    private static boolean opensWithWeakVerb(Skill skill) {
        String folded = skill.folded();
        for (String verb : WEAK_VERBS) {
            if (folded.startsWith(verb)) {
                return folded.length() == verb.length() || !Character.isLetterOrDigit(folded.charAt(verb.length()));
            }
        }
        return false;
    }

    /**
     * The doctrine leaves the wording free: a warning for registrations on request under the law of 2018, which the
     * register examines, and otherwise an INFO.
     */
    private static Outcome startsWithVerb(SheetCheck check) {
        Severity severity = isJudgedByRegister(check) ? Severity.WARNING : Severity.INFO;
        Outcome outcome = judge(check, (text, skill) -> !skill.isVerbal());
        return outcome instanceof Outcome.Violated violated
                ? check.violatedBy(violated.findings().stream().map(finding -> finding.withSeverity(severity)))
                : outcome;
    }

    private static boolean isJudgedByRegister(SheetCheck check) {
        return check.sheet()
                        .registration()
                        .type()
                        .filter(t -> t == RegistrationType.ON_REQUEST)
                        .isPresent()
                && check.sheet()
                        .registration()
                        .startDate()
                        .filter(day -> !day.isBefore(LAW_OF_2018))
                        .isPresent();
    }

    /** Findings in the known lists are valid. If there are none, a lost list leaves the rule undetermined. */
    private static Outcome judge(SheetCheck check, BiPredicate<SkillText, Skill> isOdd) {
        OutcomeBuilder outcome = check.outcome();
        for (SkillText text : SkillText.judged(check)) {
            List<Skill> odd = oddOnes(text, isOdd);
            if (odd.isEmpty()) {
                outcome.passed();
            } else {
                outcome.found(text.finding(check, odd));
            }
        }
        if (SkillText.someAreLost(check)) {
            outcome.unknown(SheetPointers.BLOCKS_SKILLS);
        }
        return outcome.build();
    }

    private static List<Skill> oddOnes(SkillText text, BiPredicate<SkillText, Skill> isOdd) {
        List<Skill> odd = new ArrayList<>();
        for (Skill skill : text.skills()) {
            if (isOdd.test(text, skill)) {
                odd.add(skill);
            }
        }
        return odd;
    }

    /**
     * Checks the length of a skill, only if the split is certain: a wrong cut makes a skill short, a missing one makes
     * it long.
     */
    private static boolean hasOddLength(SkillText text, Skill skill) {
        int length = skill.text().codePointCount(0, skill.text().length());
        SplitConfidence confidence = text.list().confidence();
        return (length < SHORTEST && confidence != SplitConfidence.HEURISTIC)
                || (length > LONGEST && confidence == SplitConfidence.EXACT);
    }
}
