package fr.rncp.rules.catalogue.relations;

import static fr.rncp.rules.catalogue.relations.CatalogueRegisterRule.registerRule;

import fr.rncp.model.Argument;
import fr.rncp.model.BlockCorrespondence;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.Severity;
import fr.rncp.rules.catalogue.relations.Replacements.Replacement;
import fr.rncp.rules.engine.RuleSources;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** REL-011, over a register: two active sheets of one certification. */
final class TwinRules {

    private static final List<SheetPointer> LINKS = List.of(
            SheetPointers.RELATIONS_REPLACES,
            SheetPointers.RELATIONS_REPLACED_BY,
            SheetPointers.RELATIONS_CORRESPONDENCES);
    private static final int MOST_NAMED = 8;

    private TwinRules() {}

    static List<CatalogueRegisterRule> rules() {
        return List.of(registerRule("REL-011", Severity.INFO, RuleSources.HOUSE)
                .reads(
                        SheetPointers.TITLE,
                        SheetPointers.CERTIFYING_BODIES_SIRET,
                        SheetPointers.RELATIONS_REPLACES,
                        SheetPointers.RELATIONS_REPLACED_BY,
                        SheetPointers.RELATIONS_CORRESPONDENCES)
                .check(TwinRules::titleIsOfOneSheet));
    }

    private static void titleIsOfOneSheet(RegisterCheck check) {
        SheetDigest sheet = check.sheet();
        if (sheet.twinKey().isEmpty() || sheet.certifiers().isEmpty() || sheet.active() == Answer.NO) {
            return;
        }
        if (sheet.active() == Answer.UNKNOWN) {
            check.unknown(SheetPointers.REGISTRATION_ACTIVE);
            return;
        }
        Set<SheetNumber> targets = targets(sheet);
        List<SheetDigest> unlinked = check.register().twins().ofFirst(sheet).stream()
                .filter(twin -> !targets.contains(twin.number())
                        && !targets(twin).contains(sheet.number())
                        && !replaceEachOther(check, sheet.number(), twin.number()))
                .toList();
        report(check, unlinked);
    }

    /** A sheet whose source has lost its links may state one. */
    private static void report(RegisterCheck check, List<SheetDigest> twins) {
        check.passedAmongOthers();
        boolean sure = LINKS.stream().noneMatch(check.sheet()::overlapsLost);
        List<SheetDigest> certain = twins.stream()
                .filter(twin -> sure && LINKS.stream().noneMatch(twin::overlapsLost))
                .toList();
        if (!certain.isEmpty()) {
            check.found(
                    SheetPointers.TITLE,
                    Argument.text("sheet", check.sheet().number()),
                    Argument.text("others", named(certain)));
        } else if (!twins.isEmpty()) {
            check.unknown(SheetPointers.RELATIONS);
        }
    }

    private static String named(List<SheetDigest> twins) {
        String first = twins.stream()
                .limit(MOST_NAMED)
                .map(twin -> twin.number().value())
                .collect(Collectors.joining(", "));
        return twins.size() > MOST_NAMED ? first + " … (" + twins.size() + ")" : first;
    }

    private static Set<SheetNumber> targets(SheetDigest sheet) {
        return sheet.correspondences().stream()
                .map(BlockCorrespondence::target)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean replaceEachOther(RegisterCheck check, SheetNumber one, SheetNumber other) {
        return isStated(check, new Replacement(one, other)) || isStated(check, new Replacement(other, one));
    }

    private static boolean isStated(RegisterCheck check, Replacement link) {
        Replacements stated = check.register().replacements();
        return stated.olderStates(link) || stated.newerStates(link);
    }
}
