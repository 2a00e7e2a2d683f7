package fr.rncp.rules.catalogue.juries;

import static fr.rncp.rules.engine.CatalogueRule.rule;

import fr.rncp.model.SheetPointers;
import fr.rncp.model.jury.JuryParity;
import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.WordPatterns;
import fr.rncp.model.value.Answer;
import fr.rncp.rules.Outcome;
import fr.rncp.rules.RuleSource;
import fr.rncp.rules.Severity;
import fr.rncp.rules.catalogue.pathways.Juries;
import fr.rncp.rules.engine.AwardTypes;
import fr.rncp.rules.engine.CatalogueRule;
import fr.rncp.rules.engine.CatalogueRule.WhenLost;
import fr.rncp.rules.engine.RuleScope;
import fr.rncp.rules.engine.RuleSources;
import fr.rncp.rules.engine.SheetCheck;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JUR: what a jury text denies (a chair), omits (an authorisation, parity) or contradicts. */
final class JuryTextRules {

    /** A chair who is not one of some group of people is a chair all the same. */
    private static final String WHOSE =
            "(?! (?:pour les suppleant|parmi|permanent|attitre|issue?|appartenant|venant|choisi|extern|intern|qui|du|de la|de l'))";

    private static final WordPatterns NO_CHAIR = WordPatterns.atWordStart(
            "sans (?:president|presidence|voix preponderante)\\b" + WHOSE,
            "sans preeminence\\b",
            "pas de (?:president|presidence|voix preponderante)\\b" + WHOSE,
            "pas (?:designe|nomme|elu|prevu) de president\\b" + WHOSE,
            "president(?:e|\\(e\\))? ne (?:compte pas double|l'emporte pas)\\b",
            "voix egales?[^.;]{0,20}\\by compris (?:le |la |celle du )?president",
            "presidence n'est pas (?:prevue|assuree|designee|attribuee)\\b" + WHOSE,
            "aucun (?:membre|jure) n'est (?:designe|nomme|elu) (?:comme )?president\\b",
            "aucune? (?:president|presidence|voix preponderante|voix n'est preponderante)\\b",
            "aucun (?:membre|jure) n'(?:a|ayant) (?:de )?voix preponderante\\b");
    /** "Ne peut siéger sans président": a double negation. */
    private static final Pattern NEVER =
            Pattern.compile("\\b(?:ne (?:peut|peuvent|saurait|siege|delibere)|jamais|interdit|nul)[^.;]{0,25}$");

    private static final int REACH = 40;

    private static final WordPatterns PARITY = WordPatterns.atWordStart("parit");

    private static final String EMPLOYERS = "(?:employeurs|chefs d'entreprise|patron)";
    private static final String EMPLOYEES = "(?:salarie|syndica)";

    /** Parity in other words: "autant d'employeurs que de salariés", "employeurs et salariés en nombre égal". */
    private static final WordPatterns EQUAL_NUMBERS = WordPatterns.atWordStart(
            "autant(?<!pas autant) d[e'][^.;]{0,50}\\b" + EMPLOYERS + "[^.;]{0,60}\\b(?:que|et)\\b[^.;]{0,50}\\b"
                    + EMPLOYEES,
            "autant(?<!pas autant) d[e'][^.;]{0,50}\\b" + EMPLOYEES + "[^.;]{0,60}\\b(?:que|et)\\b[^.;]{0,50}\\b"
                    + EMPLOYERS,
            "nombre egal[^.;]{0,60}\\b" + EMPLOYERS + "[^.;]{0,60}\\b" + EMPLOYEES,
            "nombre egal[^.;]{0,60}\\b" + EMPLOYEES + "[^.;]{0,60}\\b" + EMPLOYERS,
            "employeurs[^.;]{0,40}\\bsalarie[^.;]{0,60}\\b(?:en nombre egal|a parts? egales?|a egalite)\\b",
            "salaries[^.;]{0,40}\\bemployeur[^.;]{0,60}\\b(?:en nombre egal|a parts? egales?|a egalite)\\b");

    /** Professionals of the occupation; R338-6 itself asks only for authorised members. */
    private static final RuleSource PROFESSIONAL_TITLES = RuleSources.law(
            "Arrêté du 22 décembre 2015 relatif aux conditions de délivrance du titre professionnel, d’après des sources secondaires");

    private JuryTextRules() {}

    static List<CatalogueRule> rules() {
        return List.of(
                rule("JUR-007", Severity.INFO, JuryRules.TODAYS_LAW)
                        .reads(Juries.READS)
                        .inForce(JuryRules.today())
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(check -> ExaminedJury.byExperience(check, JuryTextRules::hasChair)),
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
                        .check(JuryTextRules::qualificationCertificateJury),
                rule("JUR-011", Severity.WARNING, RuleSources.LOGIC)
                        .reads(Juries.READS)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(check -> ExaminedJury.each(check, JuryArithmetic::addsUp)),
                rule("JUR-012", Severity.WARNING, JuryRules.DOCTRINE)
                        .reads(Juries.READS)
                        .only(RuleScope.ON_REQUEST)
                        .whenLost(WhenLost.CHECK_DECIDES)
                        .check(check -> ExaminedJury.each(check, OwnTrainers::doNotSit)));
    }

    /** The law itself gives a jury a chair with a casting vote, so only a text that denies it is at fault. */
    private static void hasChair(ExaminedJury jury) {
        Optional<TextReading<Answer>> vote = jury.composition().castingVote().filter(reading -> reading.value()
                .isNo());
        Optional<Matcher> denial = NO_CHAIR.firstIn(
                        jury.folded(), 0, jury.folded().length())
                .filter(found ->
                        !NEVER.matcher(before(jury.words(), found.start())).find());
        if (vote.isPresent()) {
            jury.found(jury.check().finding(jury.pointer()), vote.get().excerpt());
        } else {
            jury.passedUnless(denial.isPresent(), jury.check().finding(jury.pointer()), jury.text());
        }
    }

    private static String before(String words, int place) {
        return words.substring(Math.max(0, place - REACH), place);
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
                        .anyMatch(parity -> parity.value() == JuryParity.EMPLOYERS_AND_EMPLOYEES)
                || jury.mentions(EQUAL_NUMBERS);
        if (!stated && jury.mentions(PARITY)) {
            jury.unknown();
        } else {
            jury.passedUnless(!stated, jury.check().finding(jury.pointer()), jury.text());
        }
    }
}
