package fr.rncp.rules.catalogue;

import static fr.rncp.rules.catalogue.AccumulationRules.TEXT;
import static fr.rncp.rules.catalogue.CatalogueRule.rule;

import fr.rncp.model.Answer;
import fr.rncp.model.Argument;
import fr.rncp.model.Prose;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.TextReading;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import fr.rncp.rules.catalogue.CatalogueRule.WhenLost;
import fr.rncp.rules.reading.AccumulationReading;
import fr.rncp.rules.reading.ExtraCondition;
import fr.rncp.rules.reading.ExtraCondition.Kind;
import fr.rncp.rules.reading.ExtraCondition.Standing;
import java.util.Optional;
import java.util.stream.Stream;

/** CAP: what the award asks for beside the blocks. */
final class AwardConditionRules {

    private static final String PREREQUISITE = "/prerequisites/certification";
    private static final String BLOCK_PREREQUISITES = "/blocks/*/certificationPrerequisite";
    private static final String ASSESSMENT = "/description/assessment";

    private AwardConditionRules() {}

    static CatalogueRule conditionsAreStated() {
        return rule("CAP-005", Severity.WARNING, AccumulationRules.NOTE_ON_BLOCKS)
                .reads(TEXT, PREREQUISITE, BLOCK_PREREQUISITES)
                .check(AwardConditionRules::conditionsArePrerequisites);
    }

    static CatalogueRule nothingDenied() {
        return rule("CAP-007", Severity.INFO, Sources.LOGIC)
                .reads(TEXT, ASSESSMENT, BlockOptions.TITLES)
                .whenLost(WhenLost.FINDINGS_HOLD)
                .check(AwardConditionRules::nothingDeniedIsThere);
    }

    private static Outcome conditionsArePrerequisites(Examination x) {
        Verdict verdict = new Verdict();
        AccumulationRules.reading(x).conditions().stream()
                .filter(condition -> condition.value().standing() == Standing.REQUIRED)
                .forEach(condition -> judgeCondition(x, verdict, condition));
        return verdict.outcome();
    }

    private static void judgeCondition(Examination x, Verdict verdict, TextReading<ExtraCondition> condition) {
        Prose field = x.sheet().prerequisites().certification();
        Kind kind = condition.value().kind();
        if (prerequisites(x)
                .anyMatch(text -> x.facts().accumulation(text).condition(kind).isPresent())) {
            verdict.passed();
        } else if (!condition.isStated() || !(field.isEmpty() || field.statesAbsence())) {
            // another wording of the same condition may stand in the field
            verdict.unknown(PREREQUISITE);
        } else {
            verdict.found(Examination.showing(
                    x.finding(PREREQUISITE, Argument.term("condition", kind)), condition.excerpt()));
        }
    }

    private static Stream<Prose> prerequisites(Examination x) {
        return Stream.concat(
                        Stream.of(x.sheet().prerequisites().certification()),
                        x.sheet().blocks().stream().map(SkillBlock::certificationPrerequisite))
                .filter(text -> !text.isEmpty());
    }

    private static Outcome nothingDeniedIsThere(Examination x) {
        AccumulationReading reading = AccumulationRules.reading(x);
        Verdict verdict = new Verdict();
        if (denies(reading.optionalBlocks())) {
            verdict.passed();
            BlockOptions.positions(x).forEach(i -> verdict.found(x.variant("option", "/blocks/" + i + "/title")));
        }
        if (denies(reading.supplementaryAssessments())) {
            verdict.passed();
            Stream.of(TEXT, ASSESSMENT).flatMap(place -> assessments(x, place)).forEach(verdict::found);
        }
        return verdict.outcome();
    }

    private static boolean denies(Optional<TextReading<Answer>> said) {
        return said.filter(TextReading::isStated)
                .map(TextReading::value)
                .filter(Answer::isNo)
                .isPresent();
    }

    /** What a text describes although the accumulation text denies it. */
    private static Stream<Finding> assessments(Examination x, String place) {
        AccumulationReading reading = x.facts()
                .accumulation(
                        place.equals(TEXT)
                                ? AccumulationRules.text(x)
                                : x.sheet().description().assessment());
        Stream<Finding> specialisations = reading
                .specialisations()
                .filter(said -> said.value().isYes())
                .map(said -> Examination.showing(x.variant("specialisation", place), said.excerpt()))
                .stream();
        Stream<Finding> interviews = reading
                .condition(Kind.FINAL_INTERVIEW)
                .filter(said -> said.value().standing() != Standing.NOT_REQUIRED)
                .map(said -> Examination.showing(x.variant("interview", place), said.excerpt()))
                .stream();
        return Stream.concat(specialisations, interviews);
    }
}
