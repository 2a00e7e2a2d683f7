package fr.rncp.rules.award.proposal;

import fr.rncp.model.Argument;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.prose.TextReading;
import fr.rncp.rules.award.requirement.Condition;
import fr.rncp.rules.reading.AccumulationReading;
import fr.rncp.rules.reading.ExtraCondition;
import fr.rncp.rules.reading.ExtraCondition.Kind;
import fr.rncp.rules.reading.ExtraCondition.Standing;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The conditions that the texts of a sheet require in addition to the blocks. Only a clear requirement becomes a
 * condition; a mere mention is a doubt.
 */
final class ProposedConditions {

    private final RulesDraft draft;
    private final Map<Kind, Condition> found = new EnumMap<>(Kind.class);

    ProposedConditions(RulesDraft draft) {
        this.draft = draft;
    }

    /** Returns the conditions, in the order of their kinds. */
    List<Condition> all() {
        read(draft.reading.conditions(), RulesDraft.TEXT);
        readPrerequisite();
        readAssessment();
        draft.reading
                .supplementaryAssessments()
                .filter(said -> said.value().isYes())
                .ifPresent(said -> draft.doubt(DoubtKind.SUPPLEMENTARY_ASSESSMENTS, RulesDraft.TEXT, said.excerpt()));
        return List.copyOf(found.values());
    }

    private void read(List<TextReading<ExtraCondition>> conditions, SheetPointer pointer) {
        for (TextReading<ExtraCondition> said : conditions) {
            Kind kind = said.value().kind();
            if (said.value().standing() == Standing.REQUIRED) {
                require(said, pointer);
            } else if (said.value().standing() == Standing.MENTIONED && !found.containsKey(kind)) {
                mention(said, pointer);
            }
        }
    }

    private void require(TextReading<ExtraCondition> said, SheetPointer pointer) {
        Condition condition = condition(said);
        if (found.putIfAbsent(said.value().kind(), condition) == null) {
            draft.read(RulesDraft.reason("award.part.condition", condition), said, pointer);
        }
    }

    private void mention(TextReading<ExtraCondition> said, SheetPointer pointer) {
        Argument condition = Argument.term("condition", said.value().kind());
        draft.doubt(DoubtKind.CONDITION_MENTIONED, pointer, said.excerpt(), condition);
    }

    /**
     * Returns the condition that a reading describes. The text that mentions a certification does not give its number,
     * and the text that mentions a test seldom states the result to be reached.
     */
    private static Condition condition(TextReading<ExtraCondition> said) {
        return switch (said.value().kind()) {
            case WORK_APPLICATION -> Condition.WORK_APPLICATION;
            case FINAL_INTERVIEW -> Condition.FINAL_INTERVIEW;
            case TRANSVERSAL_ASSESSMENT -> Condition.TRANSVERSAL_ASSESSMENT;
            case LANGUAGE_TEST -> Condition.externalTest(said.excerpt());
            case DISSERTATION, PORTFOLIO, LICENCE, PRIOR_CERTIFICATION, PROFESSIONAL_EXPERIENCE, MINIMUM_MARK ->
                Condition.other(said.excerpt());
        };
    }

    private void readPrerequisite() {
        Prose text = draft.sheet.prerequisites().certification();
        AccumulationReading reading = AccumulationReading.of(text);
        read(reading.conditions(), SheetPointers.PREREQUISITES_CERTIFICATION);
        if (!text.isEmpty() && !text.statesAbsence() && reading.isEmpty()) {
            draft.doubt(DoubtKind.PREREQUISITE_UNREAD, SheetPointers.PREREQUISITES_CERTIFICATION);
        }
    }

    /**
     * Reads a final interview from the text on assessment. Other conditions in that text are mostly ways of assessing
     * blocks.
     */
    private void readAssessment() {
        AccumulationReading.of(draft.sheet.description().assessment())
                .condition(Kind.FINAL_INTERVIEW)
                .filter(said -> said.value().standing() != Standing.NOT_REQUIRED)
                .filter(said -> !found.containsKey(Kind.FINAL_INTERVIEW))
                .ifPresent(said -> mention(said, SheetPointers.DESCRIPTION_ASSESSMENT));
    }
}
