package fr.rncp.rules.reading;

import fr.rncp.model.prose.Certainty;
import fr.rncp.model.prose.TextReading;
import fr.rncp.model.text.GuardedPattern;
import fr.rncp.rules.reading.Clause.ClauseSpan;
import fr.rncp.rules.reading.ExtraCondition.Kind;
import fr.rncp.rules.reading.ExtraCondition.Standing;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the conditions other than blocks that a text mentions. */
final class ExtraConditions {

    private static final Map<Kind, GuardedPattern> WORDS = new EnumMap<>(Map.of(
            Kind.WORK_APPLICATION,
            GuardedPattern.ofWords(
                    List.of(
                            "stage",
                            "application",
                            "mission",
                            "periode",
                            "pfmp",
                            "immersion",
                            "experience",
                            "en entreprise",
                            "en milieu professionnel"),
                    "(?<!attestation de |fin de |maitre de |rapport de |memoire de )\\bstages?\\b(?! de formation)|\\bapplications? professionnelles?\\b"
                            + "|\\bmissions? (?:en (?:entreprise|milieu)|professionnelles?)"
                            + "|\\bperiodes? (?:de (?:formation|stage|mise en situation|pratique) )?en (?:entreprise|milieu professionnel)"
                            + "|\\bpfmp\\b|\\bimmersion (?:professionnelle|en entreprise|dans une? )|\\bexperience en entreprise"
                            + "|\\bperiodes? (?:d'au moins |minimales? (?:de |d')|de |d')(?:[0-9]{1,4}|[a-z-]{2,15}) (?:semaines?|mois|jours|heures)"
                            + " (?:[a-z]{4,12} )?en (?:entreprise|milieu professionnel)\\b"
                            + "|\\b(?:[0-9]{1,4}|[a-z-]{3,15}) (?:semaines?|mois|jours|heures) (?:[a-z]{4,12} )?en (?:entreprise|milieu professionnel)\\b"),
            Kind.FINAL_INTERVIEW,
            GuardedPattern.ofWords(
                    List.of("entretien"),
                    "\\bentretiens? (?:finals?|finaux|de (?:validation|certification|jury)|(?:oral )?(?:avec|devant) (?:le|un) jury)\\b"),
            Kind.DISSERTATION,
            GuardedPattern.ofWords(
                    List.of("memoire", "these", "rapport"),
                    "\\bmemoires?\\b(?! vive)|\\btheses? professionnelles?\\b|\\brapports? (?:de (?:stage|mission|projet|fin)|"
                            + "d'activites?|professionnels?|ecrits?)\\b"),
            Kind.PORTFOLIO,
            GuardedPattern.ofWords(
                    List.of("dossier", "portfolio"), "\\bdossiers? professionnels?\\b|\\bportfolios?\\b"),
            Kind.TRANSVERSAL_ASSESSMENT,
            GuardedPattern.ofWords(
                    List.of(
                            "epreuve",
                            "evaluation",
                            "examen",
                            "etude",
                            "projet",
                            "situation",
                            "grand oral",
                            "soutenance"),
                    "\\b(?:epreuve|evaluation|examen|etude de cas|projet|mise en situation)s? (?:orales? |ecrites? |"
                            + "professionnelles? )?(?:final\\w{0,3}|finaux|transvers\\w{2,4}|terminal\\w{0,2}|de synthese|fil rouge)\\b"
                            + "|\\bgrand oral\\b|\\bsoutenances?\\b(?! (?:orales? )?(?:d'une? |du |de (?:la |son |sa |leur )?)"
                            + "(?:memoire|these|rapport|dossier professionnel|portfolio))"),
            Kind.LANGUAGE_TEST,
            GuardedPattern.ofWords(
                    List.of("toeic", "toefl", "ielts", "linguaskill", "bulats", "langue", "anglais"),
                    "\\b(?:toeic|toefl|ielts|linguaskill|bulats)\\b|\\b(?:test|epreuve|certification)s? (?:de |d'|en )"
                            + "(?:niveau (?:de |d'|en ))?(?:langues?|anglais)\\b|\\bniveau [abc][12] (?:minimum )?(?:en |d')(?:langue|anglais)"),
            Kind.LICENCE,
            GuardedPattern.ofWords(
                    List.of("permis", "caces", "electrique", "psc", "afgsu", "sst", "secours"),
                    "\\bpermis (?:de (?:conduire|chasser)|[a-e][a-z0-9]{0,2})\\b(?<!permis de)|\\b(?:un|le|du) permis\\b"
                            + "|\\bcaces\\b|\\bhabilitations? electriques?\\b|\\b(?:psc ?1|afgsu|sst|premiers secours)\\b"),
            Kind.PRIOR_CERTIFICATION,
            GuardedPattern.ofWords(
                    List.of("titulaire", "avoir obtenu", "justifi"),
                    "\\b(?:(?:etre|est|sont|deja|prealablement) titulaires?|avoir obtenu|justifi\\w{1,5})\\b[^.;,\\n]{0,60}?\\b(?:titre|diplome|certification|"
                            + "baccalaureat|bac|licence|bts|cap|cqp|ccp)\\b"),
            Kind.PROFESSIONAL_EXPERIENCE,
            GuardedPattern.ofWords(
                    List.of("experience"),
                    "\\b(?:justifi\\w{1,5}|dispos\\w{1,4}|avoir)\\b[^.;,\\n]{0,40}?\\bexperience\\b(?! en entreprise)"
                            + "|\\bexperience professionnelle (?:minimale )?(?:d\'|de |minimum )"),
            Kind.MINIMUM_MARK,
            GuardedPattern.ofWords(
                    List.of("moyenne", "note"),
                    "\\b(?:moyenne|note)s? (?:generale |globale |finale )?(?:minim\\w{2,4}|superieure|egale|d'au moins|au moins|"
                            + "eliminatoire|de [0-9]{1,2})")));

    /** The words between a condition and the statement about it: "le stage de six semaines en entreprise est". */
    private static final String DESCRIBED = " (?:[a-z0-9'()-]{1,20} ){0,10}";

    private static final Pattern WITHOUT =
            compile("\\b(?:pas d(?:e |')|aucune? |sans |ni (?:d(?:e |'))?)(?:autre |une? )?$");
    private static final Pattern WAIVED = compile(
            "^ (?:[a-z]{2,20} ){0,3}(?:non (?:obligatoire|exige|requis)|facultati|optionnel)"
                    + "|^" + DESCRIBED
                    + "(?:n'(?:est|sont|a|ont) pas (?:[a-z]{1,12} ){0,2}(?:obligatoire|exige|requis|necessaire|demande|impose)"
                    + "|(?:est|sont|reste\\w{0,2}|demeure\\w{0,2}|sera|seront|etant) (?:[a-z]{1,12} )?(?:facultati|optionnel|non obligatoire))");
    private static final Pattern MAYBE = compile("\\b(?:peut|peuvent|pourra|pourront|possib\\w{1,6}|eventuel\\w{0,6}|"
            + "le cas echeant|en cas|selon|recommande\\w{0,2}|souhait\\w{1,5}|exemple|notamment|qui n'|n'ayant)\\b");
    private static final Pattern FOR_SOME =
            compile("\\b(?:pour (?:les|un|des) (?:candidat|apprenant|stagiaire|apprenti|"
                    + "etudiant|salarie)e?s?|vae|par (?:la )?voie|dans le cadre)\\b");
    private static final Pattern CONDITIONAL = compile("\\b(?:si|s'il|s'ils|lorsqu\\w{1,2}|quand)\\b");
    private static final Pattern OBLIGATORY =
            compile("^ (?:[a-z]{2,20} ){0,3}(?:obligatoire|exige|requis|imperati)" + "|^" + DESCRIBED
                    + "(?:est|sont|sera|seront) (?:egalement |aussi )?(?:obligatoire|exige|requis|imperati)");

    /** "Avoir effectué un stage": a requirement wherever the award depends on it, or where it opens a clause. */
    private static final Pattern DONE =
            compile("(?<opens>^[ \\n*•o–-]{0,4})?\\b(?:d')?avoir (?:[a-z]{1,12} )?(?:effectue|realise|accompli|suivi|"
                    + "reussi|soutenu|presente|passe|redige|remis|rendu|satisfait|fait)\\b[^,;:.]{0,40}$"
                    + "|(?<opening>^[ \\n*•o–-]{0,4})?\\bjustifie(?:r|nt)? (?:de |d')[^,;:.]{0,20}$");

    private final ClauseText text;
    private final Map<Kind, TextReading<ExtraCondition>> found = new EnumMap<>(Kind.class);

    private ExtraConditions(ClauseText text) {
        this.text = text;
    }

    private static Pattern compile(String regex) {
        return Pattern.compile(regex);
    }

    static List<TextReading<ExtraCondition>> in(ClauseText text) {
        ExtraConditions conditions = new ExtraConditions(text);
        text.clauses.forEach(clause -> WORDS.forEach((kind, words) -> conditions.read(clause, kind, words)));
        return List.copyOf(conditions.found.values());
    }

    private void read(Clause clause, Kind kind, GuardedPattern words) {
        Matcher matcher = clause.find(words);
        while (matcher.find()) {
            ClauseSpan span = new ClauseSpan(matcher.start(), matcher.end());
            found.merge(kind, reading(clause, kind, span), ExtraConditions::stronger);
        }
    }

    /** Returns the reading that requires more; if both require the same, the stated one, then the first. */
    private static TextReading<ExtraCondition> stronger(
            TextReading<ExtraCondition> one, TextReading<ExtraCondition> other) {
        int order = rank(one) - rank(other);
        return order <= 0 ? one : other;
    }

    private static int rank(TextReading<ExtraCondition> reading) {
        int standing =
                switch (reading.value().standing()) {
                    case REQUIRED -> 0;
                    case NOT_REQUIRED -> 2;
                    case MENTIONED -> 4;
                };
        return standing + (reading.isStated() ? 0 : 1);
    }

    private TextReading<ExtraCondition> reading(Clause clause, Kind kind, ClauseSpan span) {
        String before = text.before(clause, span.from());
        String behind = text.behind(clause, span.to());
        if (WITHOUT.matcher(before).find() || WAIVED.matcher(behind).find()) {
            return text.stated(new ExtraCondition(kind, Standing.NOT_REQUIRED), text.withDenial(clause, span));
        }
        Matcher done = DONE.matcher(before);
        boolean isDone = done.find();
        boolean obligatory = OBLIGATORY.matcher(behind).find()
                || (isDone
                        && (done.group("opens") != null
                                || done.group("opening") != null
                                || clause.obtains()
                                || clause.demands()));
        boolean hedged = FOR_SOME.matcher(text.aheadOf(clause, span.from())).find()
                || MAYBE.matcher(before).find()
                || MAYBE.matcher(behind).find()
                || (!clause.obtains() && CONDITIONAL.matcher(before).find());
        if (hedged || !(obligatory || clause.obtains() || clause.demands())) {
            return text.stated(new ExtraCondition(kind, Standing.MENTIONED), span);
        }
        Certainty certainty =
                obligatory || (clause.obtains() && clause.demands()) ? Certainty.STATED : Certainty.INFERRED;
        return text.reading(new ExtraCondition(kind, Standing.REQUIRED), span, certainty);
    }
}
