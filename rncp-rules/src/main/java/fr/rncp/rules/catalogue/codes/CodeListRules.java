package fr.rncp.rules.catalogue.codes;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.Classification;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.text.LetterCase;
import fr.rncp.model.value.Code;
import fr.rncp.model.value.Coded;
import fr.rncp.model.value.Formacode;
import fr.rncp.model.value.RomeCode;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Outcome.Need;
import fr.rncp.rules.RuleSource;
import fr.rncp.rules.Severity;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SheetCheck;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** COD-007 to COD-014: Formacode, ROME, and rules common to all lists of codes. */
final class CodeListRules {

    private static final RuleSource THESAURUS = RuleSources.nomenclature("Formacode, thésaurus de Centre Inffo");
    private static final RuleSource OCCUPATIONS = RuleSources.nomenclature("ROME, France Travail");
    private static final int MOST = 5;

    private CodeListRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("COD-007", Severity.WARNING, RuleSources.OBSERVED)
                        .reads(
                                SheetPointers.CLASSIFICATION_NSF_CODE,
                                SheetPointers.CLASSIFICATION_FORMACODES_CODE,
                                SheetPointers.CLASSIFICATION_ROME_CODE)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(CodeListRules::noneIsRepeated),
                rule("COD-008", Severity.ERROR, THESAURUS)
                        .reads(SheetPointers.CLASSIFICATION_FORMACODES_CODE)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(check -> wellFormed(
                                check,
                                SheetPointers.CLASSIFICATION_FORMACODES_CODE,
                                formacodes(check),
                                Formacode::new)),
                rule("COD-009", Severity.WARNING, THESAURUS)
                        .reads(
                                SheetPointers.CLASSIFICATION_FORMACODES_CODE,
                                SheetPointers.CLASSIFICATION_FORMACODES_LABEL)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(check -> new ListedCodes<>(
                                        SheetPointers.CLASSIFICATION_FORMACODES_CODE,
                                        SheetPointers.CLASSIFICATION_FORMACODES_LABEL,
                                        formacodes(check),
                                        check.context().nomenclatures().formacodes(),
                                        Need.FORMACODE_LIST)
                                .areListed(check)),
                rule(
                                "COD-010",
                                Severity.WARNING,
                                RuleSources.FEED,
                                RuleSources.format("LHEO, élément domaine-formation"))
                        .reads(SheetPointers.CLASSIFICATION_FORMACODES_CODE)
                        .check(check -> oneToFive(check, SheetPointers.CLASSIFICATION_FORMACODES, formacodes(check))),
                rule("COD-011", Severity.ERROR, OCCUPATIONS)
                        .reads(SheetPointers.CLASSIFICATION_ROME_CODE)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(check ->
                                wellFormed(check, SheetPointers.CLASSIFICATION_ROME_CODE, rome(check), RomeCode::new)),
                rule("COD-012", Severity.WARNING, OCCUPATIONS)
                        .reads(SheetPointers.CLASSIFICATION_ROME_CODE, SheetPointers.CLASSIFICATION_ROME_LABEL)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(check -> new ListedCodes<>(
                                        SheetPointers.CLASSIFICATION_ROME_CODE,
                                        SheetPointers.CLASSIFICATION_ROME_LABEL,
                                        rome(check),
                                        check.context().nomenclatures().rome(),
                                        Need.ROME_LIST)
                                .areListed(check)),
                rule("COD-013", Severity.WARNING, RuleSources.FEED, RuleSources.OBSERVED)
                        .reads(SheetPointers.CLASSIFICATION_ROME_CODE, SheetPointers.NUMBER)
                        .check(CodeListRules::occupationsOfRncp),
                rule("COD-014", Severity.INFO, RuleSources.OBSERVED)
                        .reads(
                                SheetPointers.CLASSIFICATION_DIPLOMA_TYPE_LABEL,
                                SheetPointers.CLASSIFICATION_LEVEL_AS_PUBLISHED_LABEL,
                                SheetPointers.CLASSIFICATION_NSF_LABEL,
                                SheetPointers.CLASSIFICATION_FORMACODES_LABEL,
                                SheetPointers.CLASSIFICATION_ROME_LABEL,
                                SheetPointers.CLASSIFICATION_IDCC_LABEL,
                                SheetPointers.CLASSIFICATION_CCN_BROCHURES_LABEL)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(CodeListRules::apostrophesAreSingle));
    }

    private static List<Coded<Formacode>> formacodes(SheetCheck check) {
        return check.sheet().classification().formacodes();
    }

    private static List<Coded<RomeCode>> rome(SheetCheck check) {
        return check.sheet().classification().rome();
    }

    /** Counts the different codes of a list. */
    static long distinct(List<? extends Coded<? extends Code>> codes) {
        return codes.stream().map(coded -> coded.code().value()).distinct().count();
    }

    private static Outcome noneIsRepeated(SheetCheck check) {
        Classification all = check.sheet().classification();
        if (all.nsf().isEmpty() && all.formacodes().isEmpty() && all.rome().isEmpty()) {
            return check.nothingToJudge();
        }
        return check.violatedBy(Stream.of(
                        repeated(check, SheetPointers.CLASSIFICATION_NSF_CODE, all.nsf()),
                        repeated(check, SheetPointers.CLASSIFICATION_FORMACODES_CODE, all.formacodes()),
                        repeated(check, SheetPointers.CLASSIFICATION_ROME_CODE, all.rome()))
                .flatMap(findings -> findings));
    }

    private static Stream<Finding> repeated(
            SheetCheck check, SheetPointer pointer, List<? extends Coded<? extends Code>> codes) {
        Set<String> seen = new HashSet<>();
        return check.positions(codes)
                .filter(i -> !seen.add(codes.get(i).code().value()))
                .mapToObj(i -> check.finding(
                        pointer.at(i), Argument.text("code", codes.get(i).code())));
    }

    /**
     * Checks the form of each code. A code that is correct except for its case and outer spaces is not an error; one of
     * zeros has the form, but exists in no version.
     */
    private static <C extends Code> Outcome wellFormed(
            SheetCheck check, SheetPointer pointer, List<Coded<C>> codes, Function<String, C> reading) {
        return codes.isEmpty()
                ? check.nothingToJudge()
                : check.violatedBy(check.positions(codes)
                        .filter(i -> !codes.get(i).code().isWellFormed()
                                || ZeroNumber.matches(codes.get(i).code().value()))
                        .mapToObj(i ->
                                malformed(check, pointer.at(i), codes.get(i).code(), reading)));
    }

    private static <C extends Code> Finding malformed(
            SheetCheck check, SheetPointer pointer, C code, Function<String, C> reading) {
        C tidy = reading.apply(LetterCase.upper(code.value().strip()));
        if (tidy.isWellFormed() && ZeroNumber.matches(code.value())) {
            return check.variant("zeros", pointer, Argument.text("code", code));
        }
        return tidy.isWellFormed()
                ? check.variant("spelling", pointer, Argument.text("code", code), Argument.text("expected", tidy))
                        .withSeverity(Severity.WARNING)
                : check.finding(pointer, Argument.text("code", code));
    }

    private static Outcome oneToFive(SheetCheck check, SheetPointer list, List<? extends Coded<? extends Code>> codes) {
        long count = distinct(codes);
        return count == 0
                ? check.violatedBy(check.variant("none", list))
                : check.violatedIf(count > MOST, check.finding(list, Argument.number("count", count)));
    }

    private static Outcome occupationsOfRncp(SheetCheck check) {
        List<Coded<RomeCode>> codes = rome(check);
        return check.isRncp()
                ? oneToFive(check, SheetPointers.CLASSIFICATION_ROME, codes)
                : check.violatedIf(
                        !codes.isEmpty(),
                        check.variant(
                                "specific",
                                SheetPointers.CLASSIFICATION_ROME,
                                Argument.number("count", distinct(codes))));
    }

    private static Outcome apostrophesAreSingle(SheetCheck check) {
        List<PrintedLabel> labels = labels(check.sheet().classification());
        return labels.isEmpty()
                ? check.nothingToJudge()
                : check.violatedBy(labels.stream()
                        .filter(label -> check.folded(label.text()).contains("''"))
                        .map(label -> check.finding(label.pointer(), Argument.text("label", label.text()))));
    }

    private static List<PrintedLabel> labels(Classification all) {
        return Stream.of(
                        labels(SheetPointers.CLASSIFICATION_DIPLOMA_TYPE_LABEL, all.diplomaType()),
                        labels(SheetPointers.CLASSIFICATION_LEVEL_AS_PUBLISHED_LABEL, all.levelAsPublished()),
                        labels(SheetPointers.CLASSIFICATION_NSF_LABEL, all.nsf()),
                        labels(SheetPointers.CLASSIFICATION_FORMACODES_LABEL, all.formacodes()),
                        labels(SheetPointers.CLASSIFICATION_ROME_LABEL, all.rome()),
                        labels(SheetPointers.CLASSIFICATION_IDCC_LABEL, all.idcc()),
                        labels(SheetPointers.CLASSIFICATION_CCN_BROCHURES_LABEL, all.ccnBrochures()))
                .flatMap(some -> some)
                .toList();
    }

    private static Stream<PrintedLabel> labels(SheetPointer pointer, Optional<? extends Coded<?>> coded) {
        return coded.flatMap(Coded::label).map(text -> new PrintedLabel(pointer, text)).stream();
    }

    private static Stream<PrintedLabel> labels(SheetPointer pointer, List<? extends Coded<?>> codes) {
        return IntStream.range(0, codes.size()).boxed().flatMap(i -> labels(pointer.at(i), Optional.of(codes.get(i))));
    }

    /** A label and its place. */
    private record PrintedLabel(SheetPointer pointer, String text) {}
}
