package fr.rncp.rules.catalogue.dates;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.SheetPointers;
import fr.rncp.model.prose.Prose;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.Severity;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.RuleScope;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SheetCheck;
import java.util.List;
import java.util.regex.Pattern;

/** The rule on the validity of a certification of the specific register, and its renewal. */
final class ValidityRules {

    private static final Pattern LIMITED = Pattern.compile(
            "\\b(?:[1-9][0-9]?|une?|deux|trois|quatre|cinq|six|sept|huit|dix|douze|dix-huit|vingt-quatre|trente-six"
                    + "|quarante-huit|soixante)(?: ?\\([a-z0-9 ]{1,12}\\))? ?(?:ans?|annees?|mois|semaines|jours)\\b");

    private static final Pattern UNLIMITED = Pattern.compile(
            "\\ba vie\\b|illimit|permanent|sans (?:limite|limitation|duree|date|expiration|fin)|pas (?:de|d'|limit)"
                    + "|aucune (?:limite|duree|date|expiration|peremption)|indefini|non limit|n'(?:expire|a pas)|perenne"
                    + "|indeterminee");

    private static final Pattern NO_RENEWAL = Pattern.compile(
            "(?:\\bpas\\b|\\bsans\\b|\\bnon\\b|\\baucune?s?\\b|\\binutile)[^.;]{0,40}?\\b(?:renouvel|recycl|reconduc|reactualis|mise a jour)"
                    + "|(?:renouvel|recycl)[a-z]{0,8}[^.;]{0,30}?\\b(?:pas|non|inutile|sans objet)\\b|^non\\b");

    private ValidityRules() {}

    static List<CatalogueRule> rules() {
        return List.of(rule("DAT-018", Severity.INFO, RuleSources.HOUSE, RuleSources.FEED)
                .only(RuleScope.RS)
                .reads(SheetPointers.SPECIFIC_REGISTER_VALIDITY, SheetPointers.SPECIFIC_REGISTER_RENEWAL)
                .check(ValidityRules::fitTogether));
    }

    private static Outcome fitTogether(SheetCheck check) {
        Prose validity = check.sheet().specificRegister().validity();
        Prose renewal = check.sheet().specificRegister().renewal();
        if (validity.isEmpty() && renewal.isEmpty()) {
            return check.nothingToJudge();
        }
        boolean isUnlimited = validity.isEmpty()
                || validity.statesAbsence()
                || UNLIMITED.matcher(check.folded(validity)).find();
        boolean isLimited =
                !isUnlimited && LIMITED.matcher(check.folded(validity)).find();
        if (isLimited) {
            return check.violatedIf(
                    renewal.isEmpty() || renewal.statesAbsence(),
                    check.finding(SheetPointers.SPECIFIC_REGISTER_RENEWAL).showing(validity.text()));
        }
        return check.violatedIf(
                isUnlimited && isRenewed(check, renewal),
                check.variant("unlimited", SheetPointers.SPECIFIC_REGISTER_VALIDITY)
                        .showing(renewal.text()));
    }

    private static boolean isRenewed(SheetCheck check, Prose renewal) {
        return !renewal.isEmpty()
                && !renewal.statesAbsence()
                && !NO_RENEWAL.matcher(check.folded(renewal)).find();
    }
}
