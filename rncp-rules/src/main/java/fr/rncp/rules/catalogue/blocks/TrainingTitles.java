package fr.rncp.rules.catalogue.blocks;

import fr.rncp.model.text.FrenchNumbers;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises titles that describe a course: "Module 2 : UE 2.1", "Formation au management (140 heures)". */
final class TrainingTitles {

    private static final Pattern OPENING = Pattern.compile("(?:bloc (?:[0-9]{1,2} )?[-–:] ?)?(?:"
            + "(?:modules?|ue|uf|ufr|ec|ecue|cours|sequences?|seances?|chapitres?|semestres?|"
            + "unites? d'enseignements?|unites? de formation)\\b(?: ?n°)? ?(?:[0-9]{1,3}|[ivx]{1,4}\\b)"
            + "|modules? (?:de |d'|:|-|–)|unites? d'enseignement\\b|unites? de formation\\b"
            + "|cours (?:de |du |sur |d'(?!eau\\b))|stages? (?:en (?:entreprise|milieu)|pratique|d'application|d'observation|de fin)\\b"
            + "|formation (?:a (?!distance)|au |aux )|formation ?[:–—-] |matieres? ?(?:[0-9]|:|[–—-] )|(?:tp|td|uv|um) ?(?:[0-9]|de |d'|n°)"
            + "|semaines? [0-9]|lecons? (?:[0-9]|(?!de conduite)de |d')"
            + "|formation (?:theorique|pratique|generale|initiale|continue|complementaire|obligatoire)\\b"
            + "|enseignements? (?:theorique|pratique|general|professionnel|transversa))");

    private static final Pattern NUMBERED =
            Pattern.compile("\\b(?:ue|ecue) ?[0-9]{1,2}(?:\\.[0-9]{1,2})?\\b|\\bmodules? [0-9]{1,2}\\b");

    /** A duration or credits: "140 heures", "35 h", "3 jours de formation", "6 ECTS". */
    private static final Pattern LENGTH =
            Pattern.compile("\\b[0-9]{1,4} ?(?:h|heures?|ects|credits? (?:ects|europeens))\\b(?! ?/)"
                    + "|[(] ?[0-9]{1,3} jours? ?[)]|[(] ?(?:une )?demi-journee ?[)]"
                    + "|\\b(?:[0-9]{1,3}|" + FrenchNumbers.PATTERN + ") (?:jours?|journees?|demi-journees?|semaines?)"
                    + " (?:de (?:formation|cours)|pour (?:apprendre|se former|maitriser))\\b");

    /** A number of hours that belongs to the activity: "24 h sur 24", "en moins de 48 heures". */
    private static final Pattern OTHER_LENGTH = Pattern.compile(
            "\\b24 ?h\\b|\\b(?:sur|en|sous|moins de|apres|pendant|toutes les) [0-9]{1,4} ?(?:h|heures?)\\b|heures? (?:supplementaire|creuse|pleine)");

    private TrainingTitles() {}

    /** Finds the words of a folded title that describe a course. */
    static Optional<Matcher> find(String folded) {
        Matcher opening = OPENING.matcher(folded);
        if (opening.lookingAt()) {
            return Optional.of(opening);
        }
        if (folded.chars().noneMatch(TrainingTitles::isFigure) && !folded.contains("jour")) {
            return Optional.empty();
        }
        Matcher numbered = NUMBERED.matcher(folded);
        if (numbered.find()) {
            return Optional.of(numbered);
        }
        Matcher length = LENGTH.matcher(folded);
        return length.find() && !OTHER_LENGTH.matcher(folded).find() ? Optional.of(length) : Optional.empty();
    }

    private static boolean isFigure(int character) {
        return character >= '0' && character <= '9';
    }
}
