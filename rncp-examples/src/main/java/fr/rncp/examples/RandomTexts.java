package fr.rncp.examples;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Pathway;
import fr.rncp.model.prose.Prose;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.Register;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of random sheets, as in the feed: runs of spaces in place of line breaks. */
final class RandomTexts {

    private static final String LOST_BREAK = "    ";

    private static final List<String> CIRCUMSTANCES = List.of(
            "en respectant les règles d’hygiène et de sécurité",
            "à l’aide d’outils numériques",
            "en appliquant les consignes afin de garantir la qualité du service",
            "en tenant compte des situations de handicap",
            "en limitant les déchets et la consommation d’énergie",
            "selon une procédure écrite afin de tenir les délais",
            "en rendant compte à un responsable afin d’assurer le suivi de l’activité");

    private static final List<String> ASSESSMENTS = List.of(
            "Mise en situation professionnelle fictive, suivie d’un entretien avec le jury",
            "Étude de cas fictive, remise par écrit et présentée à l’oral",
            "Dossier professionnel fictif et questionnaire",
            "Observation en situation de travail, consignée dans une grille");

    private static final List<String> JURIES = List.of(
            "Le jury, fictif, est composé d’un président et de deux professionnels extérieurs au certificateur.",
            "Jury fictif de trois membres : un formateur et deux professionnels du métier, extérieurs à l’organisme.",
            "Le jury, fictif, est composé de cinq membres, dont trois professionnels extérieurs au certificateur.",
            "Deux professionnels qualifiés, extérieurs au certificateur ; la voix du président est prépondérante.");

    private static final List<String> ENTRIES = List.of(
            "",
            "Aucun",
            "Savoir lire, écrire et compter",
            "Avoir une première expérience dans le domaine, ou l’avoir découvert lors d’un stage");

    private static final List<String> SECTORS = List.of(
            "Entreprises fictives de toutes tailles",
            "Artisanat et petites entreprises fictives",
            "Secteur privé et collectivités fictives");

    private static final String ALL_BLOCKS =
            "La certification s’obtient par la validation de l’ensemble des blocs de compétences.";
    private static final String ALL_BUT_OPTIONS =
            "La certification s’obtient par la validation des blocs communs et d’un bloc optionnel au choix.";
    private static final String OUTCOMES =
            " Le jury prononce une validation totale, une validation partielle, qui donne"
                    + " lieu à une attestation, ou une absence de validation. Les blocs validés sont acquis à vie.";

    private final Draws draws;

    RandomTexts(Draws draws) {
        this.draws = draws;
    }

    /** Returns a bulleted list whose line breaks are lost. */
    static Prose list(List<String> items) {
        return Prose.of(items.stream().map(item -> "- " + item).collect(Collectors.joining(LOST_BREAK)));
    }

    List<String> skills(List<String> actions) {
        return actions.stream()
                .map(action -> action + " " + draws.pick(CIRCUMSTANCES))
                .toList();
    }

    String assessment() {
        return draws.pick(ASSESSMENTS);
    }

    String entry() {
        return draws.pick(ENTRIES);
    }

    String sectors() {
        return draws.pick(SECTORS);
    }

    String accumulation(boolean options) {
        return (options ? ALL_BUT_OPTIONS : ALL_BLOCKS) + OUTCOMES;
    }

    /**
     * Returns the pathways in the order of the feed, all with the same jury except, sometimes, the pathway by
     * experience.
     */
    List<AccessPathway> pathways(CertificationSheet sheet) {
        String jury = draws.pick(JURIES);
        String juryOfExperience = draws.percent(15) ? draws.pick(JURIES) : jury;
        boolean rncp = sheet.number().register() == Register.RNCP;
        return Stream.of(Pathway.values())
                .filter(pathway -> pathway != Pathway.OTHER)
                .filter(pathway -> rncp || pathway != Pathway.APPRENTICESHIP)
                .map(pathway -> pathway(pathway, pathway == Pathway.EXPERIENCE ? juryOfExperience : jury))
                .toList();
    }

    private AccessPathway pathway(Pathway pathway, String jury) {
        boolean open = draws.percent(openness(pathway));
        return AccessPathway.builder()
                .pathway(pathway)
                .available(Answer.of(open))
                .jury(open ? Prose.of(jury) : Prose.NONE)
                .build();
    }

    private static int openness(Pathway pathway) {
        return switch (pathway) {
            case CONTINUING_TRAINING -> 100;
            case EXPERIENCE -> 95;
            default -> 60;
        };
    }
}
