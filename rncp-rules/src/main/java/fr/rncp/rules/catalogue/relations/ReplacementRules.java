package fr.rncp.rules.catalogue.relations;

import static fr.rncp.rules.catalogue.relations.CatalogueRegisterRule.registerRule;

import fr.rncp.model.Argument;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.Severity;
import fr.rncp.rules.catalogue.relations.Replacements.Replacement;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SheetCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** REL, over a register: old and new certifications. A link stated by both sheets is judged once, at the older one. */
final class ReplacementRules {

    private static final String OLD = SheetDigest.REPLACES;
    private static final String NEW = SheetDigest.REPLACED_BY;

    private ReplacementRules() {}

    static List<CatalogueRegisterRule> rules() {
        return List.of(
                registerRule("REL-001", Severity.WARNING, RuleSources.LOGIC)
                        .reads(OLD, NEW)
                        .check(ReplacementRules::noCircle),
                registerRule("REL-002", Severity.WARNING, RuleSources.OBSERVED)
                        .reads(OLD, NEW)
                        .check(ReplacementRules::symmetrical),
                registerRule("REL-003", Severity.WARNING, RuleSources.LOGIC)
                        .reads(OLD, NEW)
                        .check(check -> forEachLinkOnce(check, (link, place) -> newerStartsLater(check, link, place))),
                registerRule("REL-004", Severity.INFO, RuleSources.OBSERVED)
                        .reads(OLD, NEW)
                        .check(check -> forEachLinkOnce(check, (link, place) -> sameRegister(check, link, place))));
    }

    /** Each link that the sheet states, and where. */
    static void forEachLink(RegisterCheck check, BiConsumer<Replacement, String> test) {
        SheetDigest sheet = check.sheet();
        SheetCheck.positions(sheet.replaces())
                .forEach(i -> test.accept(new Replacement(sheet.replaces().get(i), sheet.number()), OLD + "/" + i));
        SheetCheck.positions(sheet.replacedBy())
                .forEach(i -> test.accept(
                        new Replacement(sheet.number(), sheet.replacedBy().get(i)), NEW + "/" + i));
    }

    private static void forEachLinkOnce(RegisterCheck check, BiConsumer<Replacement, String> test) {
        Replacements replacements = check.register().replacements();
        forEachLink(check, (link, place) -> {
            if (place.startsWith(NEW) || !replacements.olderStates(link)) {
                test.accept(link, place);
            }
        });
    }

    private static void noCircle(RegisterCheck check) {
        Replacements replacements = check.register().replacements();
        forEachLink(check, (link, place) -> {
            if (link.older().equals(link.newer())) {
                check.found("self", place, sheet(check));
            } else if (replacements.runsInCircle(link)) {
                check.found(place, sheet(check), Argument.text("other", other(check, link)));
            } else {
                check.passed();
            }
        });
    }

    private static void symmetrical(RegisterCheck check) {
        Replacements replacements = check.register().replacements();
        forEachLink(check, (link, place) -> {
            boolean fromOlder = place.startsWith(NEW);
            if (fromOlder ? replacements.newerStates(link) : replacements.olderStates(link)) {
                check.passed();
                return;
            }
            // a sheet that is not among the others, or whose source has no such links, might state it
            String other = fromOlder ? OLD : NEW;
            if (check.register()
                    .find(other(check, link))
                    .filter(o -> !o.hasLost(other))
                    .isPresent()) {
                check.found(fromOlder ? "" : "older", place, sheet(check), Argument.text("other", other(check, link)));
            } else {
                check.unknown(place);
            }
        });
    }

    private static void newerStartsLater(RegisterCheck check, Replacement link, String place) {
        Optional<LocalDate> older = start(check, link.older());
        Optional<LocalDate> newer = start(check, link.newer());
        if (older.isEmpty() || newer.isEmpty()) {
            check.unknown(place);
        } else if (newer.get().isBefore(older.get())) {
            check.found(
                    place,
                    Argument.text("newer", link.newer()),
                    Argument.day("newerStart", newer.get()),
                    Argument.text("older", link.older()),
                    Argument.day("olderStart", older.get()));
        } else {
            check.passed();
        }
    }

    private static Optional<LocalDate> start(RegisterCheck check, SheetNumber number) {
        return check.register().find(number).flatMap(SheetDigest::start);
    }

    private static void sameRegister(RegisterCheck check, Replacement link, String place) {
        if (link.older().register() == link.newer().register()) {
            check.passed();
        } else {
            check.found(place, Argument.text("older", link.older()), Argument.text("newer", link.newer()));
        }
    }

    private static Argument sheet(RegisterCheck check) {
        return Argument.text("sheet", check.sheet().number());
    }

    /** The end of the link that is not the sheet under examination. */
    static SheetNumber other(RegisterCheck check, Replacement link) {
        return link.older().equals(check.sheet().number()) ? link.newer() : link.older();
    }
}
