package fr.rncp.rules.catalogue.identity;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.Description;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Outcome.Reason;
import fr.rncp.rules.RuleSource;
import fr.rncp.rules.Severity;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.QuotedExcerpt;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SheetBlocks;
import fr.rncp.rules.engine.SheetCheck;
import fr.rncp.rules.engine.UnmappedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules ID, on the number, the title and the mandatory parts of a sheet. {@link StateRules} contains those on the
 * state and the type.
 */
public final class IdentityRules {

    private static final RuleSource ORDER_2019 =
            RuleSources.law("Arrêté du 4 janvier 2019 fixant les informations permettant l’enregistrement");

    private static final int LONGEST_TITLE = 800;

    private IdentityRules() {}

    public static List<CatalogueRule> rules() {
        List<CatalogueRule> own = List.of(
                rule("ID-001", Severity.ERROR, RuleSources.FEED)
                        .reads(UnmappedText.READS)
                        .check(IdentityRules::printedNumber),
                rule("ID-002", Severity.ERROR, RuleSources.LOGIC, RuleSources.OBSERVED)
                        .reads(SheetPointers.NUMBER, SheetPointers.BLOCKS_CODE)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(IdentityRules::inferredNumber),
                rule("ID-003", Severity.ERROR, RuleSources.FEED)
                        .reads(SheetPointers.TITLE)
                        .check(IdentityRules::title),
                rule("ID-004", Severity.ERROR, RuleSources.labour("L6113-1"), RuleSources.FEED)
                        .reads(SheetPointers.NUMBER, SheetPointers.CLASSIFICATION_LEVEL)
                        .check(IdentityRules::level),
                rule("ID-005", Severity.ERROR, ORDER_2019, RuleSources.FEED)
                        .reads(
                                SheetPointers.NUMBER,
                                SheetPointers.DESCRIPTION_OBJECTIVES,
                                SheetPointers.DESCRIPTION_ACTIVITIES,
                                SheetPointers.DESCRIPTION_SKILLS)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(IdentityRules::sections));
        return Stream.concat(own.stream(), StateRules.rules().stream()).toList();
    }

    /**
     * The number in the model is always well-formed. A printed text that could not be parsed as the number is among the
     * extensions.
     */
    private static Outcome printedNumber(SheetCheck check) {
        return check.violatedBy(UnmappedText.of(check)
                .filter(unmapped -> unmapped.isFor(SheetPointers.NUMBER) && !unmapped.isBlank())
                .filter(unmapped -> !SheetNumber.isCanonical(unmapped.text()))
                .map(unmapped -> check.finding(unmapped.pointer(), QuotedExcerpt.text("found", unmapped.text()))));
    }

    private static Outcome inferredNumber(SheetCheck check) {
        if (!check.hasInferred(SheetPointers.NUMBER)) {
            return check.passed();
        }
        List<SheetNumber> named = check.sheet().blocks().stream()
                .map(SkillBlock::code)
                .flatMap(code -> code.stream())
                .flatMap(code -> code.sheet().stream())
                .distinct()
                .toList();
        if (named.isEmpty()) {
            return check.undetermined(SheetPointers.NUMBER);
        }
        SheetNumber own = check.sheet().number();
        return check.violatedBy(named.stream()
                .filter(number -> !number.equals(own))
                .limit(1)
                .map(number -> check.finding(
                        SheetPointers.NUMBER, Argument.text("sheet", own), Argument.text("other", number))));
    }

    private static Outcome title(SheetCheck check) {
        Optional<String> title = check.sheet().title();
        if (title.isEmpty()) {
            return check.violatedBy(check.finding(SheetPointers.TITLE));
        }
        int length = title.get().codePointCount(0, title.get().length());
        return check.violatedIf(
                length > LONGEST_TITLE,
                check.variant(
                        "long",
                        SheetPointers.TITLE,
                        Argument.number("length", length),
                        Argument.number("longest", LONGEST_TITLE)));
    }

    private static Outcome level(SheetCheck check) {
        boolean hasLevel = check.sheet().classification().level().isPresent();
        if (!check.isRncp()) {
            return check.violatedIf(hasLevel, check.variant("specific", SheetPointers.CLASSIFICATION_LEVEL));
        }
        return hasLevel || !isOld(check)
                ? check.violatedIf(!hasLevel, check.finding(SheetPointers.CLASSIFICATION_LEVEL))
                : check.notApplicable(Reason.NOT_IN_FORCE);
    }

    private static boolean isOld(SheetCheck check) {
        return check.isRncp() && check.sheet().number().number() < SheetBlocks.FIRST_SHEET_UNDER_LAW;
    }

    private static Outcome sections(SheetCheck check) {
        Description description = check.sheet().description();
        Stream<Section> required = Stream.of(
                new Section("objectives", SheetPointers.DESCRIPTION_OBJECTIVES, description.objectives()),
                new Section("activities", SheetPointers.DESCRIPTION_ACTIVITIES, description.activities()),
                new Section("skills", SheetPointers.DESCRIPTION_SKILLS, description.skills()));
        List<Section> empty =
                required.limit(check.isRncp() ? 3 : 1).filter(Section::isEmpty).toList();
        List<Section> missing = empty.stream()
                .filter(section -> !check.hasLost(section.pointer()))
                .toList();
        return missing.isEmpty() && !empty.isEmpty()
                ? check.undetermined(empty.stream().map(Section::pointer).toList())
                : check.violatedBy(missing.stream().map(section -> section.finding(check)));
    }

    /** A section that is mandatory in sheets. */
    private record Section(String name, SheetPointer pointer, Prose text) {

        boolean isEmpty() {
            return text.isEmpty() || text.statesAbsence();
        }

        /** Sheets under the former law were not written according to the order of 2019. */
        Finding finding(SheetCheck check) {
            Finding finding = check.variant(name, pointer);
            return isOld(check) ? finding.withSeverity(Severity.WARNING) : finding;
        }
    }
}
