package fr.rncp.rules.reading;

import java.util.Objects;

/**
 * Something beside the blocks that a text names as belonging to the award.
 *
 * @param kind what it is
 * @param standing whether the text asks for it
 */
public record ExtraCondition(Kind kind, Standing standing) {

    /** What may be asked for beside blocks. */
    public enum Kind {
        /** Practice at work: <i>application professionnelle, stage, mission, période en entreprise, PFMP</i>. */
        WORK_APPLICATION,
        /** An interview with the jury: <i>entretien final, entretien avec le jury</i>. */
        FINAL_INTERVIEW,
        /** A written work: <i>mémoire, thèse professionnelle, rapport</i>. */
        DISSERTATION,
        /** <i>Dossier professionnel</i>, <i>portfolio</i>. */
        PORTFOLIO,
        /** An assessment over all blocks: <i>soutenance, épreuve transversale, examen final, grand oral</i>. */
        TRANSVERSAL_ASSESSMENT,
        /** A test of a language: <i>TOEIC, niveau B2 en anglais</i>. */
        LANGUAGE_TEST,
        /** A permit that others deliver: <i>permis de conduire, CACES, habilitation électrique, SST</i>. */
        LICENCE,
        /** Another certification held before: <i>être titulaire de …</i>. */
        PRIOR_CERTIFICATION,
        /** Experience at work: <i>justifier d'un an d'expérience</i>. */
        PROFESSIONAL_EXPERIENCE,
        /** A mark: <i>moyenne générale, note minimale, note éliminatoire</i>. */
        MINIMUM_MARK
    }

    /** How a text puts a condition. */
    public enum Standing {
        /** The award depends on it. */
        REQUIRED,
        /** It is named; for some candidates, as a possibility, or without any word on whether it is asked for. */
        MENTIONED,
        /** The text says that it is not asked for. */
        NOT_REQUIRED
    }

    /** Refuses nulls. */
    public ExtraCondition {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(standing, "standing");
    }

    /** {@code REQUIRED WORK_APPLICATION}. */
    @Override
    public String toString() {
        return standing + " " + kind;
    }
}
