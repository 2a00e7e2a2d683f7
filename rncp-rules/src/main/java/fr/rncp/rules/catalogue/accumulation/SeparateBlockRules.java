package fr.rncp.rules.catalogue.accumulation;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.SheetPointers;
import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.FoldedText;
import fr.rncp.model.value.Answer;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import fr.rncp.rules.award.record.AwardExtent;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.RuleScope;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SheetCheck;
import fr.rncp.rules.reading.OutcomeStatement;
import java.util.List;
import java.util.Optional;

/** CAP: each block is assessed and validated by itself. */
final class SeparateBlockRules {

    private SeparateBlockRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("CAP-011", Severity.WARNING, RuleSources.labour("L6113-1"), RuleSources.BLOCK_NOTE)
                        .reads(SheetPointers.DESCRIPTION_ACCUMULATION)
                        .only(RuleScope.RNCP, RuleScope.ON_REQUEST)
                        .check(SeparateBlockRules::blocksDoNotCompensate),
                rule("CAP-012", Severity.WARNING, RuleSources.labour("L6113-1"), RuleSources.BLOCK_NOTE)
                        .reads(SheetPointers.DESCRIPTION_ACCUMULATION)
                        .only(RuleScope.RNCP)
                        .check(SeparateBlockRules::blocksMayBeAcquiredOneByOne));
    }

    /** Diplomas registered by law may have compensation, because their regulations provide for it. */
    private static Outcome blocksDoNotCompensate(SheetCheck check) {
        Optional<TextReading<Answer>> said = AccumulationRules.reading(check).compensation();
        if (said.isEmpty()) {
            return SeparationWordings.compensation(folded(check))
                    .map(excerpt -> found(check, excerpt))
                    .orElseGet(check::nothingToJudge);
        }
        return check.violatedIf(
                said.get().value().isYes(),
                check.finding(SheetPointers.DESCRIPTION_ACCUMULATION)
                        .showing(said.get().excerpt()));
    }

    private static Outcome blocksMayBeAcquiredOneByOne(SheetCheck check) {
        Optional<TextReading<OutcomeStatement>> partial =
                AccumulationRules.reading(check).outcome(AwardExtent.PARTIAL);
        Optional<String> inseparable =
                partial.filter(said -> said.value().possible().isNo()).isPresent()
                        ? Optional.empty()
                        : SeparationWordings.inseparable(folded(check));
        if (inseparable.isPresent()) {
            return found(check, inseparable.get());
        }
        if (partial.isEmpty()) {
            return check.nothingToJudge();
        }
        return check.violatedIf(
                partial.get().value().possible().isNo(),
                check.finding(SheetPointers.DESCRIPTION_ACCUMULATION)
                        .showing(partial.get().excerpt()));
    }

    private static FoldedText folded(SheetCheck check) {
        return check.foldedText(AccumulationRules.text(check).text());
    }

    private static Outcome found(SheetCheck check, String excerpt) {
        return check.violatedBy(
                check.finding(SheetPointers.DESCRIPTION_ACCUMULATION).showing(excerpt));
    }
}
