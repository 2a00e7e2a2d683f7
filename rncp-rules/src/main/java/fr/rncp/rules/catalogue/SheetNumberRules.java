package fr.rncp.rules.catalogue;

import static fr.rncp.rules.catalogue.CatalogueRegisterRule.registerRule;

import fr.rncp.model.Argument;
import fr.rncp.rules.Severity;
import java.util.List;

/** REL-009 and REL-010, which the first catalogue has no id for: numbers that stand for two sheets, or for none. */
final class SheetNumberRules {

    private SheetNumberRules() {}

    static List<CatalogueRegisterRule> rules() {
        return List.of(
                registerRule("REL-009", Severity.WARNING, Sources.LOGIC).check(SheetNumberRules::oneSheetPerNumber),
                registerRule("REL-010", Severity.WARNING, Sources.LOGIC)
                        .reads(SheetDigest.REPLACES, SheetDigest.REPLACED_BY)
                        .check(SheetNumberRules::replacementsExist));
    }

    /** A warning: two exports read together give every sheet twice, and none is at fault. */
    private static void oneSheetPerNumber(RegisterExamination x) {
        int copies = x.register().copies(x.sheet().number());
        if (copies > 1) {
            x.found("/number", Argument.text("sheet", x.sheet().number()), Argument.number("count", copies));
        } else {
            x.passed();
        }
    }

    private static void replacementsExist(RegisterExamination x) {
        ReplacementRules.forEachLink(x, (link, place) -> {
            var other = ReplacementRules.other(x, link);
            if (x.register().find(other).isPresent()) {
                x.passed();
            } else if (x.register().isAbsent(other)) {
                boolean successor = place.startsWith(SheetDigest.REPLACED_BY);
                x.found(successor ? "" : "older", place, Argument.text("other", other));
            } else {
                x.unknown(place);
            }
        });
    }
}
