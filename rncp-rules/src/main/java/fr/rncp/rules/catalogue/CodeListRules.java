package fr.rncp.rules.catalogue;

import static fr.rncp.rules.catalogue.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.Classification;
import fr.rncp.model.Code;
import fr.rncp.model.Coded;
import fr.rncp.model.Formacode;
import fr.rncp.model.RomeCode;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.RuleSource;
import fr.rncp.rules.Severity;
import fr.rncp.rules.catalogue.CatalogueRule.WhenLost;
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

    private static final RuleSource THESAURUS = Sources.nomenclature("Formacode, thésaurus de Centre Inffo");
    private static final RuleSource OCCUPATIONS = Sources.nomenclature("ROME, France Travail");
    private static final int MOST = 5;

    private CodeListRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("COD-007", Severity.WARNING, Sources.OBSERVED)
                        .reads(NSF + "/*/code", FORMACODES + "/*/code", ROME + "/*/code")
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(CodeListRules::noneIsRepeated),
                rule("COD-008", Severity.ERROR, THESAURUS)
                        .reads(FORMACODES + "/*/code")
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(x -> wellFormed(x, FORMACODES, formacodes(x), Formacode::new)),
                rule("COD-009", Severity.WARNING, THESAURUS)
                        .reads(FORMACODES + "/*/code", FORMACODES + "/*/label")
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(x -> new ListedCodes<>(
                                        FORMACODES,
                                        formacodes(x),
                                        x.context().nomenclatures().formacodes())
                                .areListed(x)),
                rule("COD-010", Severity.WARNING, Sources.FEED, Sources.format("LHEO, élément domaine-formation"))
                        .reads(FORMACODES + "/*/code")
                        .check(x -> oneToFive(x, FORMACODES, formacodes(x))),
                rule("COD-011", Severity.ERROR, OCCUPATIONS)
                        .reads(ROME + "/*/code")
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(x -> wellFormed(x, ROME, rome(x), RomeCode::new)),
                rule("COD-012", Severity.WARNING, OCCUPATIONS)
                        .reads(ROME + "/*/code", ROME + "/*/label")
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(x -> new ListedCodes<>(
                                        ROME,
                                        rome(x),
                                        x.context().nomenclatures().rome())
                                .areListed(x)),
                rule("COD-013", Severity.WARNING, Sources.FEED, Sources.OBSERVED)
                        .reads(ROME + "/*/code", "/number")
                        .check(CodeListRules::occupationsOfRncp),
                rule("COD-014", Severity.INFO, Sources.OBSERVED)
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

    private static List<Coded<Formacode>> formacodes(Examination x) {
        return x.sheet().classification().formacodes();
    }

    private static List<Coded<RomeCode>> rome(Examination x) {
        return x.sheet().classification().rome();
    }

    /** How many different codes a list has. */
    static long distinct(List<? extends Coded<? extends Code>> codes) {
        return codes.stream().map(coded -> coded.code().value()).distinct().count();
    }

    private static Outcome noneIsRepeated(Examination x) {
        Classification all = x.sheet().classification();
        if (all.nsf().isEmpty() && all.formacodes().isEmpty() && all.rome().isEmpty()) {
            return Examination.nothingToJudge();
        }
        return Examination.judge(Stream.of(
                        repeated(x, NSF, all.nsf()),
                        repeated(x, FORMACODES, all.formacodes()),
                        repeated(x, ROME, all.rome()))
                .flatMap(findings -> findings));
    }

    private static Stream<Finding> repeated(Examination x, String list, List<? extends Coded<? extends Code>> codes) {
        Set<String> seen = new HashSet<>();
        return Examination.positions(codes)
                .filter(i -> !seen.add(codes.get(i).code().value()))
                .mapToObj(i -> x.finding(
                        list + "/" + i + "/code",
                        Argument.text("code", codes.get(i).code())));
    }

    /** A code that is right but for its capitals and outer spaces is no error. */
    private static <C extends Code> Outcome wellFormed(
            Examination x, String list, List<Coded<C>> codes, Function<String, C> reading) {
        return codes.isEmpty()
                ? Examination.nothingToJudge()
                : Examination.judge(Examination.positions(codes)
                        .filter(i -> !codes.get(i).code().isWellFormed())
                        .mapToObj(i -> malformed(
                                x, list + "/" + i + "/code", codes.get(i).code(), reading)));
    }

    private static <C extends Code> Finding malformed(
            Examination x, String pointer, C code, Function<String, C> reading) {
        C tidy = reading.apply(code.value().strip().toUpperCase(Locale.ROOT));
        return tidy.isWellFormed()
                ? x.variant("spelling", pointer, Argument.text("code", code), Argument.text("expected", tidy))
                        .withSeverity(Severity.WARNING)
                : x.finding(pointer, Argument.text("code", code));
    }

    private static Outcome oneToFive(Examination x, String list, List<? extends Coded<? extends Code>> codes) {
        long count = distinct(codes);
        return count == 0
                ? Examination.judge(Stream.of(x.variant("none", list)))
                : Examination.violatedIf(count > MOST, x.finding(list, Argument.number("count", count)));
    }

    private static Outcome occupationsOfRncp(Examination x) {
        List<Coded<RomeCode>> codes = rome(x);
        return x.isRncp()
                ? oneToFive(x, ROME, codes)
                : Examination.violatedIf(
                        !codes.isEmpty(), x.variant("specific", ROME, Argument.number("count", distinct(codes))));
    }

    private static Outcome apostrophesAreSingle(Examination x) {
        List<Label> labels = labels(x.sheet().classification());
        return labels.isEmpty()
                ? Examination.nothingToJudge()
                : Examination.judge(labels.stream()
                        .filter(label -> x.folded(label.text()).contains("''"))
                        .map(label -> x.finding(label.pointer(), Argument.text("label", label.text()))));
    }

    private static List<Label> labels(Classification all) {
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

    private static Stream<Label> labels(String place, Optional<? extends Coded<?>> coded) {
        return coded.flatMap(Coded::label).map(text -> new Label(place + "/label", text)).stream();
    }

    private static Stream<Label> labels(String list, List<? extends Coded<?>> codes) {
        return Examination.positions(codes).boxed().flatMap(i -> labels(list + "/" + i, Optional.of(codes.get(i))));
    }

    /** A label and where it stands. */
    private record Label(String pointer, String text) {}
}
