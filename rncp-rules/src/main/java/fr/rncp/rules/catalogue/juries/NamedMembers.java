package fr.rncp.rules.catalogue.juries;

import fr.rncp.model.jury.Bound;
import fr.rncp.model.jury.Headcount;
import fr.rncp.model.jury.JuryComposition;
import fr.rncp.model.jury.JuryParity;
import fr.rncp.model.jury.JuryRole;
import fr.rncp.model.jury.Share;
import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.WordPatterns;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Facts about the members of a jury that its text implies, though no number or share states them: that there are
 * several, that some of them come from the occupation.
 */
final class NamedMembers {

    private static final int FEWEST = 2;
    private static final int QUARTER = 4;

    /** Plurals that only a jury of several people has. */
    private static final WordPatterns SEVERAL = WordPatterns.atWordStart(
            "les (?:\\w{1,20} )?(?:membres|jures|evaluateurs|examinateurs)\\b",
            "des (?:\\w{1,20} )?(?:membres|jures|evaluateurs|examinateurs)\\b",
            "ses (?:\\w{1,20} )?membres\\b",
            "aux (?:membres|jures|evaluateurs|examinateurs)\\b",
            "chaque (?:membre|jure|evaluateur|examinateur)\\b");

    /** People who may be members according to words that were not read. */
    private static final WordPatterns PEOPLE = WordPatterns.atWordStart(
            "professionnel", "formateur", "formatrice", "evaluat", "examinat", "expert", "enseignant");

    /** People who need not sit in every jury. */
    private static final WordPatterns OPTIONAL = WordPatterns.atWordStart(
            "suppleant", "invite", "au choix", "eventuel", "le cas echeant", "voix consultative");

    /** Words of a role for somebody from the occupation; trainers are not meant by any of them. */
    private static final WordPatterns FROM_OCCUPATION = WordPatterns.atWordStart(
            "professionnel(?:le)?s? (?:d[eu]|en|qualifi|extern|exter|habilit|employeur|salari)",
            "professionnel(?:le)?s?$",
            "qualifie",
            "de la profession\\b",
            "des professions?\\b",
            "du metier\\b",
            "de la branche\\b",
            "du secteur\\b",
            "artisan",
            "industriel",
            "en exercice\\b",
            "en activite\\b",
            "monde (?:du travail|professionnel|socio-economique|economique|de l'entreprise)\\b",
            "issue? de l'industrie\\b");

    /** People who teach in the branch are not meant. */
    private static final WordPatterns TEACHERS = WordPatterns.atWordStart(
            "formateur", "formatrice", "enseignant", "professeur", "moniteur", "universitaire");

    private static final WordPatterns SIDES = WordPatterns.atWordStart("employeur", "salarie", "patrona", "syndic");

    private NamedMembers() {}

    /** Checks whether the text states anything about the members that can be checked. */
    static boolean areDescribed(ExaminedJury jury) {
        JuryComposition composition = jury.composition();
        return !composition.isEmpty() || jury.mentions(SEVERAL);
    }

    /** Checks whether the text mentions people who may be members. */
    static boolean mayBeMentioned(ExaminedJury jury) {
        return areDescribed(jury) || jury.mentions(PEOPLE);
    }

    /** Checks whether the text states who the members are, or how many of them are of a kind. */
    static boolean areNamed(ExaminedJury jury) {
        JuryComposition composition = jury.composition();
        return !composition.roles().isEmpty()
                || composition.professionals().isPresent()
                || composition.professionalShare().isPresent()
                || !composition.parities().isEmpty();
    }

    /** Checks whether the text implies more than one member. */
    static boolean areSeveral(ExaminedJury jury) {
        JuryComposition composition = jury.composition();
        if (composition.members().filter(TextReading::isStated).isPresent()) {
            return false;
        }
        return composition.chair().isPresent()
                || !composition.parities().isEmpty()
                || Stream.of(composition.professionalShare(), composition.externalShare())
                        .flatMap(Optional::stream)
                        .map(TextReading::value)
                        .anyMatch(share -> share.part() > 0 && !share.isAll())
                || Stream.of(composition.professionals(), composition.externals())
                        .flatMap(Optional::stream)
                        .anyMatch(some -> some.value().count() >= FEWEST)
                || areListed(jury)
                || jury.mentions(SEVERAL);
    }

    private static boolean areListed(ExaminedJury jury) {
        List<TextReading<JuryRole>> roles = jury.composition().roles();
        boolean plural = roles.stream()
                .map(TextReading::value)
                .anyMatch(role -> role.count().map(Headcount::count).orElse(FEWEST) >= FEWEST);
        return plural || (roles.size() >= FEWEST && !jury.mentions(OPTIONAL));
    }

    /** Checks whether the text names somebody from the occupation, in whatever words. */
    static boolean includePractitioner(ExaminedJury jury) {
        JuryComposition composition = jury.composition();
        return isBalanced(composition)
                || composition.roles().stream().anyMatch(role -> isPractitioner(jury, role.value()))
                || composition
                        .chair()
                        .map(chair -> jury.check().foldedText(chair.value()))
                        .filter(NamedMembers::isOfOccupation)
                        .isPresent();
    }

    private static boolean isPractitioner(ExaminedJury jury, JuryRole role) {
        return isOfOccupation(jury.check().foldedText(role.title()));
    }

    private static boolean isOfOccupation(FoldedText words) {
        return FROM_OCCUPATION.matchIn(words) && !TEACHERS.matchIn(words);
    }

    /** Employers and employees of the occupation represent it. */
    private static boolean isBalanced(JuryComposition composition) {
        return composition.parities().stream().anyMatch(parity -> parity.value() == JuryParity.EMPLOYERS_AND_EMPLOYEES);
    }

    /**
     * Checks whether the text names at least two people from the occupation who make up a quarter of the jury: a jury
     * balanced between employers and employees, a share of professionals in the plural, or counted people.
     */
    static boolean includeAQuarterOfPractitioners(ExaminedJury jury) {
        JuryComposition composition = jury.composition();
        boolean balanced = composition.parities().stream()
                .anyMatch(parity -> parity.value() == JuryParity.EMPLOYERS_AND_EMPLOYEES && parity.isStated());
        boolean shared = composition
                .professionalShare()
                .filter(share -> share.value().reaches(1, QUARTER))
                .filter(share -> share.excerpt().contains("professionnels")
                        || share.excerpt().contains("professionnelles")
                        || share.excerpt().contains("professions"))
                .isPresent();
        return balanced || shared || countedAreAQuarter(jury);
    }

    private static boolean countedAreAQuarter(ExaminedJury jury) {
        JuryComposition composition = jury.composition();
        int some = composition.roles().stream()
                .filter(role -> isPractitioner(jury, role.value()) || isOfASide(jury, role.value()))
                .flatMap(role -> role.value().count().stream())
                .mapToInt(Headcount::count)
                .sum();
        Optional<Headcount> all = composition.members().map(TextReading::value);
        return some >= FEWEST
                && all.filter(members -> some <= members.count()
                                && new Share(some, members.count(), Bound.AT_LEAST).reaches(1, QUARTER))
                        .isPresent();
    }

    private static boolean isOfASide(ExaminedJury jury, JuryRole role) {
        return isBalanced(jury.composition()) && SIDES.matchIn(jury.check().foldedText(role.title()));
    }
}
