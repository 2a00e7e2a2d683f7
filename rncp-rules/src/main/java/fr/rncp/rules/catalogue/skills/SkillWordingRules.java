package fr.rncp.rules.catalogue.skills;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.RegistrationType;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.prose.SplitConfidence;
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
import fr.rncp.rules.engine.SkillList;
import fr.rncp.rules.engine.SkillText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** CMP-001, CMP-004 and CMP-005: the wording of a skill. One finding for each list, not for each skill. */
final class SkillWordingRules {

    private static final RuleSource WORDING = RuleSources.WORDING;
    private static final LocalDate LAW_OF_2018 = LocalDate.of(2019, 1, 1);

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
                rule("CMP-004", Severity.WARNING, WORDING)
                        .reads(READS_WITH_REGISTRATION)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(SkillWordingRules::statesActions),
                rule("CMP-005", Severity.INFO, RuleSources.HOUSE)
                        .reads(SkillText.READS)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(check -> judge(check, SkillWordingRules::hasOddLength)));
    }

    /**
     * The doctrine leaves the wording free: a warning for registrations on request under the law of 2018, which the
     * register examines, and otherwise an INFO.
     */
    private static Outcome startsWithVerb(SheetCheck check) {
        return weighed(check, judge(check, (text, skill) -> !skill.isVerbal()));
    }

    private static Outcome statesActions(SheetCheck check) {
        return weighed(check, judge(check, (text, skill) -> KnowledgeVerbs.open(skill.folded())));
    }

    private static Outcome weighed(SheetCheck check, Outcome outcome) {
        Severity severity = isJudgedByRegister(check) ? Severity.WARNING : Severity.INFO;
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
            if (isUnclear(text, isOdd)) {
                outcome.unknown(text.pointer());
            } else if (odd.isEmpty()) {
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

    /** Checks whether the number of odd skills depends on the reading of the levels. */
    private static boolean isUnclear(SkillText text, BiPredicate<SkillText, Skill> isOdd) {
        return text.list().isAmbiguous() && text.list().entries().anyMatch(entry -> isOdd.test(text, entry));
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
     * it long. A skill with sub-items may be short.
     */
    private static boolean hasOddLength(SkillText text, Skill skill) {
        int length = skill.text().codePointCount(0, skill.text().length());
        SkillList list = text.list();
        return length < SHORTEST
                ? (list.confidence() != SplitConfidence.HEURISTIC || list.isDelimited(skill))
                        && list.partsOf(skill).isEmpty()
                : length > LONGEST && list.confidence() == SplitConfidence.EXACT;
    }
}
