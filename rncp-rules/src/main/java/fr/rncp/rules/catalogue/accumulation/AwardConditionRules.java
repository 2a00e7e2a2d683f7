package fr.rncp.rules.catalogue.accumulation;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.WordPatterns;
import fr.rncp.model.value.Answer;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import fr.rncp.rules.catalogue.blocks.BlockOptions;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.OutcomeBuilder;
import fr.rncp.rules.engine.RuleScope;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SheetCheck;
import fr.rncp.rules.reading.AccumulationReading;
import fr.rncp.rules.reading.ExtraCondition;
import fr.rncp.rules.reading.ExtraCondition.Kind;
import fr.rncp.rules.reading.ExtraCondition.Standing;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** CAP: the conditions of the award other than blocks. */
final class AwardConditionRules {

    private static final String OPTIONAL_BLOCK =
            "(?:bloc|ccp)s? (?:de competences )?(?:optionnel|facultatif|au choix|en option|electif)s?\\b";

    private static final WordPatterns NO_OPTION = WordPatterns.atWordStart(
            "il n'existe (?:pas (?:de |d')|aucun )" + OPTIONAL_BLOCK,
            "il n'y a (?:pas (?:de |d')|aucun )" + OPTIONAL_BLOCK,
            "ne (?:comporte|comprend|prevoit|contient|propose) (?:pas (?:de |d')|aucun )" + OPTIONAL_BLOCK,
            "aucun bloc n'est (?:optionnel|facultatif|en option|au choix)\\b",
            "aucun des blocs n'est (?:optionnel|facultatif|en option|au choix)\\b",
            "sans " + OPTIONAL_BLOCK);

    private AwardConditionRules() {}

    static CatalogueRule conditionsAreStated() {
        return rule("CAP-005", Severity.WARNING, RuleSources.BLOCK_NOTE)
                .reads(
                        SheetPointers.DESCRIPTION_ACCUMULATION,
                        SheetPointers.PREREQUISITES_CERTIFICATION,
                        SheetPointers.BLOCKS_CERTIFICATION_PREREQUISITE)
                .only(RuleScope.BLOCKS)
                .check(AwardConditionRules::conditionsArePrerequisites);
    }

    static CatalogueRule nothingDenied() {
        return rule("CAP-007", Severity.INFO, RuleSources.LOGIC)
                .reads(
                        SheetPointers.DESCRIPTION_ACCUMULATION,
                        SheetPointers.DESCRIPTION_ASSESSMENT,
                        SheetPointers.BLOCKS_TITLE,
                        SheetPointers.BLOCKS_CODE)
                .only(RuleScope.BLOCKS)
                .whenLost(WhenLost.FINDINGS_HOLD)
                .check(AwardConditionRules::nothingDeniedIsThere);
    }

    private static Outcome conditionsArePrerequisites(SheetCheck check) {
        OutcomeBuilder outcome = check.outcome();
        FoldedText text = check.foldedText(AccumulationRules.text(check).text());
        List<TextReading<ExtraCondition>> required = AccumulationRules.reading(check).conditions().stream()
                .filter(condition -> condition.value().standing() == Standing.REQUIRED)
                .filter(condition -> !AddedConditions.isAdvised(check, text, condition))
                .toList();
        Set<Kind> seen = EnumSet.noneOf(Kind.class);
        Stream.concat(required.stream(), AddedConditions.in(check, text))
                .filter(condition -> seen.add(condition.value().kind()))
                .forEach(condition -> judgeCondition(check, outcome, condition));
        return outcome.build();
    }

    private static void judgeCondition(
            SheetCheck check, OutcomeBuilder outcome, TextReading<ExtraCondition> condition) {
        Prose field = check.sheet().prerequisites().certification();
        Kind kind = condition.value().kind();
        if (prerequisites(check)
                .anyMatch(
                        text -> check.facts().accumulation(text).condition(kind).isPresent())) {
            outcome.passed();
        } else if (!condition.isStated() || !(field.isEmpty() || field.statesAbsence())) {
            // The field may contain the same condition in other words.
            outcome.unknown(SheetPointers.PREREQUISITES_CERTIFICATION);
        } else {
            outcome.found(check.finding(SheetPointers.PREREQUISITES_CERTIFICATION, Argument.term("condition", kind))
                    .showing(condition.excerpt()));
        }
    }

    private static Stream<Prose> prerequisites(SheetCheck check) {
        return Stream.concat(
                        Stream.of(check.sheet().prerequisites().certification()),
                        check.sheet().blocks().stream().map(SkillBlock::certificationPrerequisite))
                .filter(text -> !text.isEmpty());
    }

    private static Outcome nothingDeniedIsThere(SheetCheck check) {
        AccumulationReading reading = AccumulationRules.reading(check);
        OutcomeBuilder outcome = check.outcome();
        if (denies(reading.optionalBlocks())
                || NO_OPTION.matchIn(
                        check.foldedText(AccumulationRules.text(check).text()))) {
            outcome.passed();
            BlockOptions.positions(check)
                    .forEach(i -> outcome.found(check.variant("option", SheetPointers.BLOCKS_TITLE.at(i))));
        }
        if (denies(reading.supplementaryAssessments())) {
            outcome.passed();
            Stream.of(SheetPointers.DESCRIPTION_ACCUMULATION, SheetPointers.DESCRIPTION_ASSESSMENT)
                    .flatMap(pointer -> assessments(check, pointer).limit(1))
                    .forEach(outcome::found);
        }
        return outcome.build();
    }

    private static boolean denies(Optional<TextReading<Answer>> said) {
        return said.filter(TextReading::isStated)
                .map(TextReading::value)
                .filter(Answer::isNo)
                .isPresent();
    }

    /** Returns findings for assessments that a text describes although the accumulation text denies them. */
    private static Stream<Finding> assessments(SheetCheck check, SheetPointer pointer) {
        AccumulationReading reading = check.facts()
                .accumulation(
                        pointer.equals(SheetPointers.DESCRIPTION_ACCUMULATION)
                                ? AccumulationRules.text(check)
                                : check.sheet().description().assessment());
        Stream<Finding> specialisations = reading
                .specialisations()
                .filter(said -> said.value().isYes())
                .map(said -> check.variant("specialisation", pointer).showing(said.excerpt()))
                .stream();
        Stream<Finding> interviews = reading
                .condition(Kind.FINAL_INTERVIEW)
                .filter(said -> said.value().standing() != Standing.NOT_REQUIRED)
                .map(said -> check.variant("interview", pointer).showing(said.excerpt()))
                .stream();
        return Stream.concat(specialisations, interviews);
    }
}
