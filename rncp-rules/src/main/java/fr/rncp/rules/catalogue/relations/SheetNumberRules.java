package fr.rncp.rules.catalogue.relations;

import static fr.rncp.rules.catalogue.relations.CatalogueRegisterRule.registerRule;

import fr.rncp.model.Argument;
import fr.rncp.model.SheetPointers;
import fr.rncp.rules.Severity;
import fr.rncp.rules.engine.RuleSources;
import java.util.List;

/** REL-009 and REL-010, which the first catalogue did not contain: numbers that belong to two sheets, or to none. */
final class SheetNumberRules {

    private SheetNumberRules() {}

    static List<CatalogueRegisterRule> rules() {
        return List.of(
                registerRule("REL-009", Severity.WARNING, RuleSources.LOGIC).check(SheetNumberRules::oneSheetPerNumber),
                registerRule("REL-010", Severity.WARNING, RuleSources.LOGIC)
                        .reads(SheetPointers.RELATIONS_REPLACES, SheetPointers.RELATIONS_REPLACED_BY)
                        .check(SheetNumberRules::replacementsExist));
    }

    /**
     * Checks that a number has one sheet. A fault is a warning, because two exports read together contain every sheet
     * twice and neither is at fault.
     */
    private static void oneSheetPerNumber(RegisterCheck check) {
        int copies = check.register().copies(check.sheet().number());
        if (copies > 1) {
            check.found(
                    SheetPointers.NUMBER,
                    Argument.text("sheet", check.sheet().number()),
                    Argument.number("count", copies));
        } else {
            check.passedAmongOthers();
        }
    }

    private static void replacementsExist(RegisterCheck check) {
        ReplacementRules.forEachLink(check, (link, pointer) -> {
            var other = ReplacementRules.other(check, link);
            if (check.register().find(other).isPresent()) {
                check.passed();
            } else if (check.register().isAbsent(other)) {
                boolean successor = SheetPointers.RELATIONS_REPLACED_BY.covers(pointer);
                check.found(successor ? "" : "older", pointer, Argument.text("other", other));
            } else {
                check.needsOtherSheets(pointer);
            }
        });
    }
}
