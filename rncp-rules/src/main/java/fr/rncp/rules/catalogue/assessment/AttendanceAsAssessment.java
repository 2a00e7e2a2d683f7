package fr.rncp.rules.catalogue.assessment;

import fr.rncp.model.SheetPointer;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.WordPatterns;
import fr.rncp.rules.Finding;
import fr.rncp.rules.engine.SentencePart;
import fr.rncp.rules.engine.SheetCheck;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** EVA-007: attendance is not an assessment of skills. */
final class AttendanceAsAssessment {

    private static final String ATTENDANCE =
            "(?:\\bpresence (?!d'un|du |de la |de l'|des |d'au moins (?:un|deux|trois)\\b)|\\bassiduite\\b|\\bassidue?s?\\b|\\bpresente?s? (?:a|aux?) [a-z0-9' %]{0,40}?"
                    + "\\b(?:cours|seances|modules|formation|heures|sessions|enseignements)\\b|\\btaux de"
                    + " presence\\b|\\bfeuilles? de presence|\\bemargement|\\bheures de presence\\b|\\bparticipation (?:a"
                    + " |aux? )(?:[a-z' ]{0,20})(?:cours|seances|modules|formation|ateliers|journees|demi-journees|sessions)\\b"
                    + "|\\b(?:a|ont|avoir|ayant|aura|auront|avait) (?:suivi|assiste)\\b[^.;,]{0,40}"
                    + "\\b(?:heures|cours|seances|modules|formation|enseignements)\\b)";

    private static final Pattern VALIDATES =
            Pattern.compile("(?:\\bvalid|\\bobten|\\bobtient|\\bacqui|\\bdelivr|\\battribu|\\bcertifi"
                    + "|\\bevalue?|\\bevaluation)\\w*[^.;]{0,80}?" + ATTENDANCE + "|" + ATTENDANCE
                    + "[^.;]{0,80}?(?:valid|obten|obtient|acqui|delivr|attribu|\\bvaut\\b|\\bvalent\\b|\\bsuffi|dispens|seule? prise? en compte"
                    + "|\\btien(?:t|nent) lieu)");

    private static final Pattern RATE = Pattern.compile(ATTENDANCE
            + "[^.;0-9]{0,60}?\\b[0-9]{1,3} ?%|\\b[0-9]{1,3} ?% (?:de |d')(?:presence|assiduite|absences?)\\b"
            + "|\\bpresente?s? (?:a|aux?) [0-9]{1,3} ?% (?:des|de la|du|de l')");

    /** A text that names nothing but attendance. */
    private static final Pattern SOLE = Pattern.compile(
            "(?:le |la |l'|les |attestations? (?:de |d')|certificats? (?:de |d')|feuilles? (?:de |d'))?"
                    + "(?:suivi (?:assidu|regulier|complet)|assiduite|presence|emargements?)"
                    + "(?: ?\\(? ?(?:feuilles?|fiches?|attestations?) (?:de presence|d'emargement|d'assiduite) ?\\)?)?"
                    + "(?: (?:a |de )(?:l'ensemble des |toutes les |tous les )(?:seances|cours|demi-journees|journees|modules|ateliers|heures))?"
                    + "(?: (?:est|sont) prises? en compte)?"
                    + "(?: (?:obligatoire|reguliere|effective|(?:en|de la|a la|de sa) formation|aux cours|des cours|aux seances))*");

    /** A negation that only sets the greatest absence. */
    private static final Pattern AT_MOST = Pattern.compile(
            "\\b(?:ne pas (?:avoir|cumuler|compter|depasser)|n'avoir pas|ne pas etre absente? a) (?:plus de )?(?=[0-9])");

    /** "Aucune épreuve", and a control of nothing but attendance. */
    private static final Pattern WITHOUT_TEST = Pattern.compile(
            "\\b(?:aucune?|sans|pas d'|absence d')(?: autre)? ?(?:epreuve|evaluation|examen|controle|test)s?(?: (?:n'est|ne sont|formelle?|prevue?|finale?)){0,3} ?:?"
                    + "|\\bcontroles? (?:de |d')(?:la |l')?(?=assiduite|presence)");

    /** The assessment that attendance replaces does not take place. */
    private static final Pattern REPLACING = Pattern.compile(
            "\\b(?:en lieu et place d|(?:tien(?:t|nent)|tenant) lieu d|a la place d|(?<!ne )dispens(?:e|ent) (?:le candidat |les candidats )?d)[^.;,]{0,40}");

    /**
     * Attendance at a test, or as a condition for taking one, is not an assessment; nor is the presence of somebody.
     */
    private static final WordPatterns OTHERWISE = WordPatterns.of(
            "epreuve",
            "examen",
            "examinat",
            "soutenance",
            "\\boral",
            "\\becrit",
            "qcm",
            "projet",
            "situation",
            "controle",
            "dossier",
            "\\bacced",
            "se presenter",
            "etude de cas",
            "presence en ligne",
            "presence (?:web|numerique|digitale)",
            "jury",
            "\\bne\\b",
            "\\bn'",
            "\\bpas\\b",
            "outre",
            "en complement",
            "en plus",
            "ainsi que",
            "\\btests?\\b",
            "livrable",
            "rapport",
            "memoire",
            "mise en",
            "note",
            "tableau",
            "gere\\b",
            "gerer",
            "analys",
            "presentation");

    /** One of these words is in every text on attendance. */
    private static final WordPatterns WORDS = WordPatterns.atWordStart(
            "presence",
            "presente?s? (?:a|aux?) ",
            "assidu",
            "emarge",
            "participation (?:a|aux?) ",
            "suivi (?:assidu|regulier|complet)",
            "absen",
            "suivi\\b[^.;,]{0,40}\\b(?:heures|cours|seances|modules|formation|enseignements|ateliers|journees)\\b",
            "assiste\\b");

    private AttendanceAsAssessment() {}

    static Stream<Finding> in(SheetCheck check, SheetPointer pointer, Prose text) {
        FoldedText folded = check.foldedText(text.text());
        List<SentencePart> parts = WORDS.matchIn(folded) ? SentencePart.of(folded) : List.of();
        return parts.stream()
                .filter(AttendanceAsAssessment::isOnlyAttendance)
                .limit(1)
                .map(part -> check.finding(pointer).showing(part.excerpt()));
    }

    private static boolean isOnlyAttendance(SentencePart part) {
        if (!WORDS.matchIn(part.text(), part.from(), part.to())) {
            return false;
        }
        String words = withoutDenials(part.words());
        return !OTHERWISE.matchIn(FoldedText.of(words)) && isJudged(words);
    }

    /** Takes out the words that name other assessments only to exclude them. */
    private static String withoutDenials(String words) {
        String limited = AT_MOST.matcher(words).replaceAll(" ");
        String alone = WITHOUT_TEST.matcher(limited).replaceAll(" ");
        return REPLACING.matcher(alone).replaceAll(" vaut ");
    }

    private static boolean isJudged(String words) {
        return RATE.matcher(words).find()
                || VALIDATES.matcher(words).find()
                || SOLE.matcher(words.strip()).matches();
    }
}
