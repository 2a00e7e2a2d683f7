package fr.rncp.rules.reading;

import java.util.Objects;

/**
 * A condition other than blocks that a text mentions in connection with the award.
 *
 * @param kind the kind of condition
 * @param standing whether the text requires it
 */
public record ExtraCondition(Kind kind, Standing standing) {

    /** The kinds of conditions other than blocks. */
    public enum Kind {
        /** Practice at work: <i>application professionnelle, stage, mission, période en entreprise, PFMP</i>. */
        WORK_APPLICATION,
        /** An interview with the jury: <i>entretien final, entretien avec le jury</i>. */
        FINAL_INTERVIEW,
        /** A written work: <i>mémoire, thèse professionnelle, rapport</i>. */
        DISSERTATION,
        /** A professional portfolio: <i>dossier professionnel, portfolio</i>. */
        PORTFOLIO,
        /** An assessment that covers all blocks: <i>soutenance, épreuve transversale, examen final, grand oral</i>. */
        TRANSVERSAL_ASSESSMENT,
        /** A language test: <i>TOEIC, niveau B2 en anglais</i>. */
        LANGUAGE_TEST,
        /** A permit issued by others: <i>permis de conduire, CACES, habilitation électrique, SST</i>. */
        LICENCE,
        /** Another certification, held before: <i>être titulaire de …</i>. */
        PRIOR_CERTIFICATION,
        /** Professional experience: <i>justifier d'un an d'expérience</i>. */
        PROFESSIONAL_EXPERIENCE,
        /** A minimum mark: <i>moyenne générale, note minimale, note éliminatoire</i>. */
        MINIMUM_MARK
    }

    /** The status of a condition in a text. */
    public enum Standing {
        /** The award depends on it. */
        REQUIRED,
        /** The text mentions it for some candidates, as a possibility, or without stating whether it is required. */
        MENTIONED,
        /** The text states that it is not required. */
        NOT_REQUIRED
    }

    /** Rejects nulls. */
    public ExtraCondition {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(standing, "standing");
    }

    /** Returns the standing and the kind, for example {@code REQUIRED WORK_APPLICATION}. */
    @Override
    public String toString() {
        return standing + " " + kind;
    }
}
