package fr.rncp.rules.catalogue.codes;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.CertifierChange;
import fr.rncp.model.CertifyingBody;
import fr.rncp.model.Partner;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.nomenclature.Nomenclature;
import fr.rncp.model.text.Blank;
import fr.rncp.model.value.Coded;
import fr.rncp.model.value.Idcc;
import fr.rncp.model.value.Siren;
import fr.rncp.model.value.Siret;
import fr.rncp.rules.Finding;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Outcome.Need;
import fr.rncp.rules.RuleSource;
import fr.rncp.rules.Severity;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.OutcomeBuilder;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SheetCheck;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** COD-015 to COD-018: numbers of establishments and of collective agreements. */
final class NumberRules {

    private static final List<SheetPointer> SIRETS = List.of(
            SheetPointers.CERTIFYING_BODIES_SIRET, SheetPointers.CERTIFIER_HISTORY_SIRET, SheetPointers.PARTNERS_SIRET);
    private static final List<SheetPointer> TODAY =
            List.of(SheetPointers.CERTIFYING_BODIES_SIRET, SheetPointers.PARTNERS_SIRET);
    private static final RuleSource BUSINESSES = RuleSources.nomenclature("Répertoire Sirene, Insee");
    private static final int SIRET_LENGTH = 14;
    private static final int SIREN_LENGTH = 9;
    private static final int IDCC_LENGTH = 4;

    /** The last five digits of a SIRET count the establishments from 1. */
    private static final String NO_ESTABLISHMENT = "00000";

    private NumberRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                siretRule("COD-015", Severity.ERROR, BUSINESSES, NumberRules::digitsAreRight),
                siretRule("COD-016", Severity.INFO, RuleSources.OBSERVED, NumberRules::digitsStandAlone),
                siretRule("COD-017", Severity.WARNING, BUSINESSES, NumberRules::numberIsFrench),
                rule("COD-018", Severity.ERROR, RuleSources.nomenclature("Liste des IDCC, ministère du travail"))
                        .reads(SheetPointers.CLASSIFICATION_IDCC_CODE, SheetPointers.CLASSIFICATION_CCN_BROCHURES_CODE)
                        .whenLost(WhenLost.FINDINGS_HOLD)
                        .check(NumberRules::agreementsAreNumbered));
    }

    private static CatalogueRule siretRule(String id, Severity severity, RuleSource source, SiretCheck rule) {
        return rule(id, severity, source)
                .reads(SIRETS)
                .whenLost(WhenLost.CHECK_DECIDES)
                .check(check -> checkAll(check, rule));
    }

    /**
     * Checks all SIRETs of the sheet. The history, which the feed does not contain, leaves nothing undetermined: no
     * current list depends on it.
     */
    private static Outcome checkAll(SheetCheck check, SiretCheck rule) {
        CertificationSheet sheet = check.sheet();
        OutcomeBuilder outcome = check.outcome();
        checkList(
                check,
                outcome,
                rule,
                SheetPointers.CERTIFYING_BODIES_SIRET,
                sheet.certifyingBodies(),
                CertifyingBody::siret);
        checkList(
                check,
                outcome,
                rule,
                SheetPointers.CERTIFIER_HISTORY_SIRET,
                sheet.certifierHistory(),
                CertifierChange::siret);
        checkList(check, outcome, rule, SheetPointers.PARTNERS_SIRET, sheet.partners(), Partner::siret);
        check.lost(TODAY).forEach(outcome::unknown);
        return outcome.build();
    }

    private static <T> void checkList(
            SheetCheck check,
            OutcomeBuilder outcome,
            SiretCheck rule,
            SheetPointer component,
            List<T> rows,
            Function<T, Optional<Siret>> siret) {
        for (int i = 0; i < rows.size(); i++) {
            Optional<Siret> number = siret.apply(rows.get(i));
            if (number.isPresent()) {
                rule.fault(check, new ListedSiret(component, i, number.get()))
                        .ifPresentOrElse(outcome::found, outcome::passed);
            }
        }
    }

    /** Finds the fault of a number at a place, if any. */
    private interface SiretCheck {
        Optional<Finding> fault(SheetCheck check, ListedSiret listed);
    }

    /** A number and its place. */
    private record ListedSiret(SheetPointer component, int index, Siret siret) {

        /** Returns the pointer, created only for a finding, because a sheet may have hundreds of partners. */
        SheetPointer pointer() {
            return component.at(index);
        }
    }

    /** Removes the blanks, dots and dashes that separate groups of digits. */
    private static String compact(String value) {
        if (isNumeric(value)) {
            return value;
        }
        StringBuilder compact = new StringBuilder(value.length());
        value.chars()
                .filter(c -> !Blank.isBlank((char) c) && c != '.' && c != '-')
                .forEach(c -> compact.append((char) c));
        return compact.toString();
    }

    private static boolean isNumeric(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Numbers of other schemes are left to COD-017. */
    private static Optional<Finding> digitsAreRight(SheetCheck check, ListedSiret listed) {
        if (isPossible(listed.siret())) {
            return Optional.empty(); // As nearly all numbers are.
        }
        String digits = compact(listed.siret().value());
        return !isNumeric(digits) || isPossible(new Siret(digits))
                ? Optional.empty()
                : Optional.of(
                        digits.length() == SIRET_LENGTH
                                ? check.variant(fault(digits), listed.pointer(), number(listed))
                                : wrongLength(check, listed, digits));
    }

    /** Checks the digits of the establishment and those of its legal person, which have a check digit of their own. */
    private static boolean isPossible(Siret siret) {
        return siret.siren()
                .filter(siren -> siren.isWellFormed() && !ZeroNumber.matches(siren.value()))
                .filter(siren -> !siret.value().endsWith(NO_ESTABLISHMENT))
                .isPresent();
    }

    /** Returns the variant of the message for fourteen digits that are impossible. */
    private static String fault(String digits) {
        if (ZeroNumber.matches(digits.substring(0, SIREN_LENGTH))) {
            return "zeros";
        }
        Optional<Siren> siren = new Siret(digits).siren();
        if (siren.isEmpty()) {
            return "";
        }
        return siren.get().isWellFormed() ? "establishment" : "person";
    }

    private static Finding wrongLength(SheetCheck check, ListedSiret listed, String digits) {
        return digits.length() == SIREN_LENGTH
                ? check.variant("siren", listed.pointer(), number(listed))
                : check.variant("length", listed.pointer(), number(listed), Argument.number("count", digits.length()));
    }

    private static Argument number(ListedSiret listed) {
        return Argument.text("siret", listed.siret());
    }

    private static Optional<Finding> digitsStandAlone(SheetCheck check, ListedSiret listed) {
        Siret siret = listed.siret();
        String digits = compact(siret.value());
        return digits.equals(siret.value()) || !isNumeric(digits)
                ? Optional.empty()
                : Optional.of(check.finding(
                        listed.pointer(), Argument.text("siret", siret), Argument.text("expected", digits)));
    }

    private static Optional<Finding> numberIsFrench(SheetCheck check, ListedSiret listed) {
        Siret siret = listed.siret();
        if (isNumeric(compact(siret.value()))) {
            return Optional.empty();
        }
        Argument number = Argument.text("siret", siret);
        return Optional.of(
                siret.value().strip().startsWith("MONACO")
                        ? check.variant("monaco", listed.pointer(), number)
                        : check.finding(listed.pointer(), number));
    }

    private static Outcome agreementsAreNumbered(SheetCheck check) {
        List<Coded<Idcc>> codes = check.sheet().classification().idcc();
        if (codes.isEmpty()) {
            return check.nothingToJudge();
        }
        List<Finding> malformed = agreements(check, code -> !isPaddable(code), check::finding);
        List<Finding> zeros = agreements(
                check, ZeroNumber::matches, (pointer, argument) -> check.variant("zeros", pointer, argument));
        List<Finding> doubtful = brochures(check, list(check));
        boolean unsure = list(check).isEmpty()
                && codes.stream().anyMatch(coded -> mayBeBrochure(coded.code().value()));
        return malformed.isEmpty() && zeros.isEmpty() && doubtful.isEmpty() && unsure
                ? check.undetermined(Need.IDCC_LIST)
                : check.violatedBy(Stream.of(malformed, zeros, doubtful).flatMap(List::stream));
    }

    private static Optional<Nomenclature<Idcc>> list(SheetCheck check) {
        return check.context().nomenclatures().idcc().inForceOn(check.asOf());
    }

    private static List<Finding> brochures(SheetCheck check, Optional<Nomenclature<Idcc>> list) {
        Set<String> brochures = list.isPresent() ? Set.of() : brochures(check);
        return agreements(
                check,
                code -> mayBeBrochure(code)
                        && list.map(l -> l.find(new Idcc(code)).isEmpty()).orElseGet(() -> brochures.contains(code)),
                (pointer, argument) ->
                        check.variant("brochure", pointer, argument).withSeverity(Severity.WARNING));
    }

    private static List<Finding> agreements(SheetCheck check, Predicate<String> fault, NumberFinding report) {
        List<Coded<Idcc>> codes = check.sheet().classification().idcc();
        return check.positions(codes)
                .filter(i -> fault.test(codes.get(i).code().value()))
                .mapToObj(i -> report.finding(
                        SheetPointers.CLASSIFICATION_IDCC_CODE.at(i),
                        Argument.text("code", codes.get(i).code())))
                .toList();
    }

    /** Creates the finding of the rule. */
    private interface NumberFinding {
        Finding finding(SheetPointer pointer, Argument... arguments);
    }

    /** Agreements are cited without leading zeros. */
    private static boolean isPaddable(String code) {
        String digits = code.strip();
        return digits.length() <= IDCC_LENGTH && isNumeric(digits);
    }

    /**
     * Checks whether a code may be the number of a brochure. All brochure numbers start with 3, but so do the numbers
     * of some agreements.
     */
    private static boolean mayBeBrochure(String code) {
        return code.length() == IDCC_LENGTH && code.startsWith("3") && isNumeric(code);
    }

    private static Set<String> brochures(SheetCheck check) {
        return check.sheet().classification().ccnBrochures().stream()
                .map(coded -> coded.code().value())
                .collect(Collectors.toUnmodifiableSet());
    }
}
