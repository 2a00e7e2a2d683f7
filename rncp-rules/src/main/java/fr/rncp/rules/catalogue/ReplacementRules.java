package fr.rncp.rules.catalogue;

import static fr.rncp.rules.catalogue.CatalogueRegisterRule.registerRule;

import fr.rncp.model.Argument;
import fr.rncp.model.SheetNumber;
import fr.rncp.rules.Severity;
import fr.rncp.rules.catalogue.Replacements.Link;
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
                registerRule("REL-001", Severity.WARNING, Sources.LOGIC)
                        .reads(OLD, NEW)
                        .check(ReplacementRules::noCircle),
                registerRule("REL-002", Severity.WARNING, Sources.OBSERVED)
                        .reads(OLD, NEW)
                        .check(ReplacementRules::symmetrical),
                registerRule("REL-003", Severity.WARNING, Sources.LOGIC)
                        .reads(OLD, NEW)
                        .check(x -> forEachLinkOnce(x, (link, place) -> newerStartsLater(x, link, place))),
                registerRule("REL-004", Severity.INFO, Sources.OBSERVED)
                        .reads(OLD, NEW)
                        .check(x -> forEachLinkOnce(x, (link, place) -> sameRegister(x, link, place))));
    }

    /** Each link that the sheet states, and where. */
    static void forEachLink(RegisterExamination x, BiConsumer<Link, String> check) {
        SheetDigest sheet = x.sheet();
        Examination.positions(sheet.replaces())
                .forEach(i -> check.accept(new Link(sheet.replaces().get(i), sheet.number()), OLD + "/" + i));
        Examination.positions(sheet.replacedBy())
                .forEach(i ->
                        check.accept(new Link(sheet.number(), sheet.replacedBy().get(i)), NEW + "/" + i));
    }

    private static void forEachLinkOnce(RegisterExamination x, BiConsumer<Link, String> check) {
        Replacements replacements = x.register().replacements();
        forEachLink(x, (link, place) -> {
            if (place.startsWith(NEW) || !replacements.olderStates(link)) {
                check.accept(link, place);
            }
        });
    }

    private static void noCircle(RegisterExamination x) {
        Replacements replacements = x.register().replacements();
        forEachLink(x, (link, place) -> {
            if (link.older().equals(link.newer())) {
                x.found("self", place, sheet(x));
            } else if (replacements.runsInCircle(link)) {
                x.found(place, sheet(x), Argument.text("other", other(x, link)));
            } else {
                x.passed();
            }
        });
    }

    private static void symmetrical(RegisterExamination x) {
        Replacements replacements = x.register().replacements();
        forEachLink(x, (link, place) -> {
            boolean fromOlder = place.startsWith(NEW);
            if (fromOlder ? replacements.newerStates(link) : replacements.olderStates(link)) {
                x.passed();
                return;
            }
            // a sheet that is not among the others, or whose source has no such links, might state it
            String other = fromOlder ? OLD : NEW;
            if (x.register().find(other(x, link)).filter(o -> !o.hasLost(other)).isPresent()) {
                x.found(fromOlder ? "" : "older", place, sheet(x), Argument.text("other", other(x, link)));
            } else {
                x.unknown(place);
            }
        });
    }

    private static void newerStartsLater(RegisterExamination x, Link link, String place) {
        Optional<LocalDate> older = start(x, link.older());
        Optional<LocalDate> newer = start(x, link.newer());
        if (older.isEmpty() || newer.isEmpty()) {
            x.unknown(place);
        } else if (newer.get().isBefore(older.get())) {
            x.found(
                    place,
                    Argument.text("newer", link.newer()),
                    Argument.day("newerStart", newer.get()),
                    Argument.text("older", link.older()),
                    Argument.day("olderStart", older.get()));
        } else {
            x.passed();
        }
    }

    private static Optional<LocalDate> start(RegisterExamination x, SheetNumber number) {
        return x.register().find(number).flatMap(SheetDigest::start);
    }

    private static void sameRegister(RegisterExamination x, Link link, String place) {
        if (link.older().register() == link.newer().register()) {
            x.passed();
        } else {
            x.found(place, Argument.text("older", link.older()), Argument.text("newer", link.newer()));
        }
    }

    private static Argument sheet(RegisterExamination x) {
        return Argument.text("sheet", x.sheet().number());
    }

    /** The end of the link that is not the sheet under examination. */
    static SheetNumber other(RegisterExamination x, Link link) {
        return link.older().equals(x.sheet().number()) ? link.newer() : link.older();
    }
}
