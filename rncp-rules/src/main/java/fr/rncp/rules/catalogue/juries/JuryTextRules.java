package fr.rncp.rules.catalogue.juries;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.Argument;
import fr.rncp.model.SheetPointers;
import fr.rncp.model.jury.Headcount;
import fr.rncp.model.jury.JuryComposition;
import fr.rncp.model.jury.JuryParity;
import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.WordPatterns;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.RuleSource;
import fr.rncp.rules.Severity;
import fr.rncp.rules.catalogue.pathways.Juries;
import fr.rncp.rules.engine.AwardTypes;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SheetCheck;
import java.util.List;
import java.util.Optional;

/** JUR: gaps in a jury text (a chair, an authorisation, parity), and whether all pathways have the same jury. */
final class JuryTextRules {

    private static final WordPatterns CHAIR = WordPatterns.of("\\bpresid", "preponderan");
    private static final WordPatterns PARITY = WordPatterns.atWordStart("parit");

    /** Professionals of the occupation; R338-6 itself asks only for authorised members. */
    private static final RuleSource PROFESSIONAL_TITLES = RuleSources.law(
            "Arrêté du 22 décembre 2015 relatif aux conditions de délivrance du titre professionnel, d’après des sources secondaires");

    private JuryTextRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("JUR-007", Severity.INFO, JuryRules.TODAYS_LAW)
                        .reads(
                                SheetPointers.ACCESS_PATHWAYS_PATHWAY,
                                SheetPointers.ACCESS_PATHWAYS_AVAILABLE,
                                SheetPointers.ACCESS_PATHWAYS_JURY)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(check -> ExaminedJury.each(check, JuryTextRules::evenJuryHasChair)),
                rule("JUR-008", Severity.INFO, RuleSources.OBSERVED)
                        .reads(
                                SheetPointers.ACCESS_PATHWAYS_PATHWAY,
                                SheetPointers.ACCESS_PATHWAYS_AVAILABLE,
                                SheetPointers.ACCESS_PATHWAYS_JURY)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(JuryTextRules::oneJuryForAll),
                rule("JUR-009", Severity.INFO, PROFESSIONAL_TITLES, RuleSources.education("R338-6"))
                        .reads(
                                SheetPointers.ACCESS_PATHWAYS_PATHWAY,
                                SheetPointers.ACCESS_PATHWAYS_AVAILABLE,
                                SheetPointers.ACCESS_PATHWAYS_JURY,
                                SheetPointers.CLASSIFICATION_DIPLOMA_TYPE)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(JuryTextRules::professionalTitleJury),
                rule("JUR-010", Severity.INFO, RuleSources.doctrine("Accord national de la métallurgie sur les CQPM"))
                        .reads(
                                SheetPointers.ACCESS_PATHWAYS_PATHWAY,
                                SheetPointers.ACCESS_PATHWAYS_AVAILABLE,
                                SheetPointers.ACCESS_PATHWAYS_JURY,
                                SheetPointers.CLASSIFICATION_DIPLOMA_TYPE,
                                SheetPointers.TITLE)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(JuryTextRules::qualificationCertificateJury));
    }

    private static void evenJuryHasChair(ExaminedJury jury) {
        JuryComposition composition = jury.composition();
        Optional<TextReading<Headcount>> members = composition.members();
        if (composition.chair().isPresent() || composition.castingVote().isPresent() || jury.mentions(CHAIR)) {
            jury.passed();
        } else if (members.isEmpty()) {
            jury.unknown();
        } else {
            int count = members.get().value().count();
            jury.passedUnless(
                    count % 2 == 0,
                    jury.check().finding(jury.pointer(), Argument.number("count", count)),
                    members.get().excerpt());
        }
    }

    private static Outcome oneJuryForAll(SheetCheck check) {
        List<Integer> positions = Juries.distinct(check);
        return ExaminedJury.each(check, jury -> {
            ExaminedJury first = new ExaminedJury(check, positions.get(0), jury.outcome());
            jury.outcome()
                    .passedUnless(
                            !haveSameLetters(jury.words(), first.words()),
                            check.finding(jury.pointer(), jury.named("pathway"), first.named("first")));
        });
    }

    /** Differences in spacing and punctuation do not count. */
    private static boolean haveSameLetters(String one, String other) {
        int i = letterAt(one, 0);
        int j = letterAt(other, 0);
        while (i < one.length() && j < other.length() && one.charAt(i) == other.charAt(j)) {
            i = letterAt(one, i + 1);
            j = letterAt(other, j + 1);
        }
        return i == one.length() && j == other.length();
    }

    /** Returns the first letter or figure at or behind a position. */
    private static int letterAt(String text, int from) {
        int i = from;
        while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static Outcome professionalTitleJury(SheetCheck check) {
        if (!AwardTypes.isProfessionalTitle(check)) {
            return check.hasLost(SheetPointers.CLASSIFICATION_DIPLOMA_TYPE)
                    ? check.undetermined(SheetPointers.CLASSIFICATION_DIPLOMA_TYPE)
                    : check.nothingToJudge();
        }
        return ExaminedJury.each(check, jury -> {
            boolean professionals = jury.words().contains("professionnel");
            boolean authorised = jury.words().contains("habilit");
            String variant = professionals ? "authorised" : "professionals";
            jury.passedUnless(!professionals || !authorised, check.variant(variant, jury.pointer()), jury.text());
        });
    }

    private static Outcome qualificationCertificateJury(SheetCheck check) {
        if (AwardTypes.isCqp(check)) {
            return ExaminedJury.each(check, JuryTextRules::hasParity);
        }
        boolean known = check.sheet().title().isPresent() && !check.hasLost(SheetPointers.CLASSIFICATION_DIPLOMA_TYPE);
        return known
                ? check.nothingToJudge()
                : check.undetermined(SheetPointers.TITLE, SheetPointers.CLASSIFICATION_DIPLOMA_TYPE);
    }

    private static void hasParity(ExaminedJury jury) {
        boolean stated = jury.composition().parities().stream()
                .anyMatch(parity -> parity.value() == JuryParity.EMPLOYERS_AND_EMPLOYEES);
        if (!stated && jury.mentions(PARITY)) {
            jury.unknown();
        } else {
            jury.passedUnless(!stated, jury.check().finding(jury.pointer()), jury.text());
        }
    }
}
