package fr.rncp.rules.catalogue.codes;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.Classification;
import fr.rncp.model.value.Code;
import fr.rncp.model.value.Coded;
import fr.rncp.model.value.Formacode;
import fr.rncp.model.value.RomeCode;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.RuleSource;
import fr.rncp.rules.Severity;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SheetCheck;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** COD-007 to COD-014: Formacode, ROME, and what holds for all lists of codes. */
final class CodeListRules {

    private static final String NSF = "/classification/nsf";
    private static final String FORMACODES = "/classification/formacodes";
    private static final String ROME = "/classification/rome";
    private static final String IDCC = "/classification/idcc";
    private static final String BROCHURES = "/classification/ccnBrochures";
    private static final String DIPLOMA_TYPE = "/classification/diplomaType";
    private static final String LEVEL = "/classification/levelAsPublished";

    private static final RuleSource THESAURUS = RuleSources.nomenclature("Formacode, thésaurus de Centre Inffo");
    private static final RuleSource OCCUPATIONS = RuleSources.nomenclature("ROME, France Travail");
    private static final int MOST = 5;

    private CodeListRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("COD-007", Severity.WARNING, RuleSources.OBSERVED)
                        .reads(NSF + "/*/code", FORMACODES + "/*/code", ROME + "/*/code")
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(CodeListRules::noneIsRepeated),
                rule("COD-008", Severity.ERROR, THESAURUS)
                        .reads(FORMACODES + "/*/code")
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(check -> wellFormed(check, FORMACODES, formacodes(check), Formacode::new)),
                rule("COD-009", Severity.WARNING, THESAURUS)
                        .reads(FORMACODES + "/*/code", FORMACODES + "/*/label")
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(check -> new ListedCodes<>(
                                        FORMACODES,
                                        formacodes(check),
                                        check.context().nomenclatures().formacodes())
                                .areListed(check)),
                rule(
                                "COD-010",
                                Severity.WARNING,
                                RuleSources.FEED,
                                RuleSources.format("LHEO, élément domaine-formation"))
                        .reads(FORMACODES + "/*/code")
                        .check(check -> oneToFive(check, FORMACODES, formacodes(check))),
                rule("COD-011", Severity.ERROR, OCCUPATIONS)
                        .reads(ROME + "/*/code")
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(check -> wellFormed(check, ROME, rome(check), RomeCode::new)),
                rule("COD-012", Severity.WARNING, OCCUPATIONS)
                        .reads(ROME + "/*/code", ROME + "/*/label")
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(check -> new ListedCodes<>(
                                        ROME,
                                        rome(check),
                                        check.context().nomenclatures().rome())
                                .areListed(check)),
                rule("COD-013", Severity.WARNING, RuleSources.FEED, RuleSources.OBSERVED)
                        .reads(ROME + "/*/code", "/number")
                        .check(CodeListRules::occupationsOfRncp),
                rule("COD-014", Severity.INFO, RuleSources.OBSERVED)
                        .reads(
                                DIPLOMA_TYPE + "/label",
                                LEVEL + "/label",
                                NSF + "/*/label",
                                FORMACODES + "/*/label",
                                ROME + "/*/label",
                                IDCC + "/*/label",
                                BROCHURES + "/*/label")
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(CodeListRules::apostrophesAreSingle));
    }

    private static List<Coded<Formacode>> formacodes(SheetCheck check) {
        return check.sheet().classification().formacodes();
    }

    private static List<Coded<RomeCode>> rome(SheetCheck check) {
        return check.sheet().classification().rome();
    }

    /** How many different codes a list has. */
    static long distinct(List<? extends Coded<? extends Code>> codes) {
        return codes.stream().map(coded -> coded.code().value()).distinct().count();
    }

    private static Outcome noneIsRepeated(SheetCheck check) {
        Classification all = check.sheet().classification();
        if (all.nsf().isEmpty() && all.formacodes().isEmpty() && all.rome().isEmpty()) {
            return SheetCheck.nothingToJudge();
        }
        return SheetCheck.judge(Stream.of(
                        repeated(check, NSF, all.nsf()),
                        repeated(check, FORMACODES, all.formacodes()),
                        repeated(check, ROME, all.rome()))
                .flatMap(findings -> findings));
    }

    private static Stream<Finding> repeated(
            SheetCheck check, String list, List<? extends Coded<? extends Code>> codes) {
        Set<String> seen = new HashSet<>();
        return SheetCheck.positions(codes)
                .filter(i -> !seen.add(codes.get(i).code().value()))
                .mapToObj(i -> check.finding(
                        list + "/" + i + "/code",
                        Argument.text("code", codes.get(i).code())));
    }

    /** A code that is right but for its capitals and outer spaces is no error. */
    private static <C extends Code> Outcome wellFormed(
            SheetCheck check, String list, List<Coded<C>> codes, Function<String, C> reading) {
        return codes.isEmpty()
                ? SheetCheck.nothingToJudge()
                : SheetCheck.judge(SheetCheck.positions(codes)
                        .filter(i -> !codes.get(i).code().isWellFormed())
                        .mapToObj(i -> malformed(
                                check, list + "/" + i + "/code", codes.get(i).code(), reading)));
    }

    private static <C extends Code> Finding malformed(
            SheetCheck check, String pointer, C code, Function<String, C> reading) {
        C tidy = reading.apply(code.value().strip().toUpperCase(Locale.ROOT));
        return tidy.isWellFormed()
                ? check.variant("spelling", pointer, Argument.text("code", code), Argument.text("expected", tidy))
                        .withSeverity(Severity.WARNING)
                : check.finding(pointer, Argument.text("code", code));
    }

    private static Outcome oneToFive(SheetCheck check, String list, List<? extends Coded<? extends Code>> codes) {
        long count = distinct(codes);
        return count == 0
                ? SheetCheck.judge(Stream.of(check.variant("none", list)))
                : SheetCheck.violatedIf(count > MOST, check.finding(list, Argument.number("count", count)));
    }

    private static Outcome occupationsOfRncp(SheetCheck check) {
        List<Coded<RomeCode>> codes = rome(check);
        return check.isRncp()
                ? oneToFive(check, ROME, codes)
                : SheetCheck.violatedIf(
                        !codes.isEmpty(), check.variant("specific", ROME, Argument.number("count", distinct(codes))));
    }

    private static Outcome apostrophesAreSingle(SheetCheck check) {
        List<PrintedLabel> labels = labels(check.sheet().classification());
        return labels.isEmpty()
                ? SheetCheck.nothingToJudge()
                : SheetCheck.judge(labels.stream()
                        .filter(label -> check.folded(label.text()).contains("''"))
                        .map(label -> check.finding(label.pointer(), Argument.text("label", label.text()))));
    }

    private static List<PrintedLabel> labels(Classification all) {
        return Stream.of(
                        labels(DIPLOMA_TYPE, all.diplomaType()),
                        labels(LEVEL, all.levelAsPublished()),
                        labels(NSF, all.nsf()),
                        labels(FORMACODES, all.formacodes()),
                        labels(ROME, all.rome()),
                        labels(IDCC, all.idcc()),
                        labels(BROCHURES, all.ccnBrochures()))
                .flatMap(some -> some)
                .toList();
    }

    private static Stream<PrintedLabel> labels(String pointer, Optional<? extends Coded<?>> coded) {
        return coded.flatMap(Coded::label).map(text -> new PrintedLabel(pointer + "/label", text)).stream();
    }

    private static Stream<PrintedLabel> labels(String list, List<? extends Coded<?>> codes) {
        return SheetCheck.positions(codes).boxed().flatMap(i -> labels(list + "/" + i, Optional.of(codes.get(i))));
    }

    /** A label and where it stands. */
    private record PrintedLabel(String pointer, String text) {}
}
