package fr.rncp.rules.catalogue.relations;

import static fr.rncp.rules.catalogue.relations.CatalogueRegisterRule.registerRule;

import fr.rncp.model.Argument;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.Severity;
import fr.rncp.rules.catalogue.relations.Replacements.Replacement;
import fr.rncp.rules.engine.RuleSources;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * REL, over a register: old and new certifications. A link that both sheets state is checked once, on the older one.
 */
final class ReplacementRules {

    private static final int MOST_NAMED = 8;

    private ReplacementRules() {}

    static List<CatalogueRegisterRule> rules() {
        return List.of(
                registerRule("REL-001", Severity.WARNING, RuleSources.LOGIC)
                        .reads(SheetPointers.RELATIONS_REPLACES, SheetPointers.RELATIONS_REPLACED_BY)
                        .check(ReplacementRules::noCircle),
                registerRule("REL-002", Severity.WARNING, RuleSources.OBSERVED)
                        .reads(SheetPointers.RELATIONS_REPLACES, SheetPointers.RELATIONS_REPLACED_BY)
                        .check(ReplacementRules::symmetrical),
                registerRule("REL-003", Severity.WARNING, RuleSources.LOGIC)
                        .reads(SheetPointers.RELATIONS_REPLACES, SheetPointers.RELATIONS_REPLACED_BY)
                        .check(check ->
                                forEachLinkOnce(check, (link, pointer) -> newerStartsLater(check, link, pointer))),
                registerRule("REL-004", Severity.INFO, RuleSources.OBSERVED)
                        .reads(SheetPointers.RELATIONS_REPLACES, SheetPointers.RELATIONS_REPLACED_BY)
                        .check(check -> forEachLinkOnce(check, (link, pointer) -> sameRegister(check, link, pointer))));
    }

    /** Visits each link that the sheet states, with its place. */
    static void forEachLink(RegisterCheck check, BiConsumer<Replacement, SheetPointer> test) {
        SheetDigest sheet = check.sheet();
        check.positions(sheet.replaces())
                .forEach(i -> test.accept(
                        new Replacement(sheet.replaces().get(i), sheet.number()),
                        SheetPointers.RELATIONS_REPLACES.at(i)));
        check.positions(sheet.replacedBy())
                .forEach(i -> test.accept(
                        new Replacement(sheet.number(), sheet.replacedBy().get(i)),
                        SheetPointers.RELATIONS_REPLACED_BY.at(i)));
    }

    private static void forEachLinkOnce(RegisterCheck check, BiConsumer<Replacement, SheetPointer> test) {
        Replacements replacements = check.register().replacements();
        forEachLink(check, (link, pointer) -> {
            if (SheetPointers.RELATIONS_REPLACED_BY.covers(pointer) || !replacements.olderStates(link)) {
                test.accept(link, pointer);
            }
        });
    }

    /** A cycle is one fault: it is reported once, by the first of its sheets. */
    private static void noCircle(RegisterCheck check) {
        Replacements replacements = check.register().replacements();
        List<SheetPointer> self = new ArrayList<>();
        List<SheetPointer> circle = new ArrayList<>();
        forEachLink(check, (link, pointer) -> {
            if (link.older().equals(link.newer())) {
                self.add(pointer);
            } else if (replacements.runsInCircle(link)) {
                circle.add(pointer);
            } else if (check.register().isKnown(other(check, link))) {
                check.passed();
            } else {
                check.needsOtherSheets(pointer);
            }
        });
        self.stream().limit(1).forEach(pointer -> check.found("self", pointer, sheet(check)));
        circle.stream().limit(1).forEach(pointer -> circleIsTold(check, pointer));
    }

    private static void circleIsTold(RegisterCheck check, SheetPointer pointer) {
        SortedSet<SheetNumber> circle =
                check.register().replacements().circleOf(check.sheet().number());
        if (check.register().replacements().reports(check.sheet().number())) {
            check.found(pointer, Argument.text("sheets", named(circle)));
        } else {
            check.passed();
        }
    }

    private static String named(SortedSet<SheetNumber> circle) {
        String first = circle.stream().limit(MOST_NAMED).map(SheetNumber::value).collect(Collectors.joining(", "));
        return circle.size() > MOST_NAMED ? first + " … (" + circle.size() + ")" : first;
    }

    private static void symmetrical(RegisterCheck check) {
        Replacements replacements = check.register().replacements();
        forEachLink(check, (link, pointer) -> {
            if (link.older().equals(link.newer())) {
                return; // REL-001 reports it.
            }
            boolean fromOlder = SheetPointers.RELATIONS_REPLACED_BY.covers(pointer);
            if (fromOlder ? replacements.newerStates(link) : replacements.olderStates(link)) {
                check.passed();
                return;
            }
            // A sheet that is not in the input, or whose source has lost such links, may state the link.
            SheetPointer other = fromOlder ? SheetPointers.RELATIONS_REPLACES : SheetPointers.RELATIONS_REPLACED_BY;
            Optional<SheetDigest> there = check.register().find(other(check, link));
            if (there.isEmpty()) {
                check.needsOtherSheets(pointer);
            } else if (there.get().overlapsLost(other)) {
                check.unknown(pointer);
            } else {
                check.found(
                        fromOlder ? "" : "older", pointer, sheet(check), Argument.text("other", other(check, link)));
            }
        });
    }

    private static void newerStartsLater(RegisterCheck check, Replacement link, SheetPointer pointer) {
        Optional<LocalDate> older = start(check, link.older());
        Optional<LocalDate> newer = start(check, link.newer());
        if (check.register().find(other(check, link)).isEmpty()) {
            check.needsOtherSheets(pointer);
        } else if (older.isEmpty() || newer.isEmpty()) {
            check.unknown(pointer);
        } else if (newer.get().isBefore(older.get())) {
            check.found(
                    pointer,
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

    private static void sameRegister(RegisterCheck check, Replacement link, SheetPointer pointer) {
        if (link.older().register() == link.newer().register()) {
            check.passed();
        } else {
            check.found(pointer, Argument.text("older", link.older()), Argument.text("newer", link.newer()));
        }
    }

    private static Argument sheet(RegisterCheck check) {
        return Argument.text("sheet", check.sheet().number());
    }

    /** Returns the sheet at the other end of the link. */
    static SheetNumber other(RegisterCheck check, Replacement link) {
        return link.older().equals(check.sheet().number()) ? link.newer() : link.older();
    }
}
