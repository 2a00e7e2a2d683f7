package fr.rncp.examples;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.CertifyingBody;
import fr.rncp.model.CertifyingBodyStatus;
import fr.rncp.model.Pathway;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.Siret;
import fr.rncp.model.value.SkillBlockCode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The common parts of the fictional sheets: names and numbers that cannot be mistaken for real ones. */
final class FictionalParts {

    private static final String JURY =
            "Le jury, fictif, est composé d’un président et de deux professionnels extérieurs au certificateur.";

    private FictionalParts() {}

    /** Numbers of the register have five digits; seven digits that begin with three nines are out of its reach. */
    static SheetNumber number(String register, int position) {
        return SheetNumber.of(register + String.format(Locale.ROOT, "999%04d", position));
    }

    static String title(String rest) {
        return "Exemple fictif — " + rest;
    }

    static CertifyingBody certifier() {
        return CertifyingBody.builder()
                .legalName("ORGANISME FICTIF")
                .siret(siret("00000001800010"))
                .status(CertifyingBodyStatus.ACTIVE)
                .build();
    }

    /**
     * Returns a SIRET that passes the Luhn check, so that samples do not violate rules, with a SIREN below 1000: no
     * such SIREN is known to have been assigned. A number that fails the check would certainly not exist, but would
     * make every sample invalid.
     */
    static Siret siret(String digits) {
        return Siret.of(digits);
    }

    /**
     * Returns a block numbered after its sheet, with two skills as in the feed: runs of spaces in place of line breaks.
     */
    static SkillBlock block(SheetNumber sheet, int position, String title) {
        return SkillBlock.builder()
                .code(SkillBlockCode.of(sheet.value() + String.format(Locale.ROOT, "BC%02d", position)))
                .title(title)
                .skills(Prose.of(
                        "- Préparer un exemple du bloc " + position + "    - Vérifier un exemple du bloc " + position))
                .assessment(Prose.of("Mise en situation fictive du bloc " + position))
                .build();
    }

    /** Returns the six pathways in the order of the feed; open ones have a jury. */
    static List<AccessPathway> pathways(Set<Pathway> open) {
        return Stream.of(Pathway.values())
                .filter(pathway -> pathway != Pathway.OTHER)
                .map(pathway -> open.contains(pathway) ? open(pathway) : closed(pathway))
                .toList();
    }

    private static AccessPathway open(Pathway pathway) {
        return AccessPathway.builder()
                .pathway(pathway)
                .available(Answer.YES)
                .jury(Prose.of(JURY))
                .build();
    }

    private static AccessPathway closed(Pathway pathway) {
        return AccessPathway.builder().pathway(pathway).available(Answer.NO).build();
    }
}
