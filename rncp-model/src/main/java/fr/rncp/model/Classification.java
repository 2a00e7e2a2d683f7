package fr.rncp.model;

import fr.rncp.model.value.BrochureNumber;
import fr.rncp.model.value.Coded;
import fr.rncp.model.value.DiplomaTypeCode;
import fr.rncp.model.value.Formacode;
import fr.rncp.model.value.Idcc;
import fr.rncp.model.value.LevelCode;
import fr.rncp.model.value.NsfCode;
import fr.rncp.model.value.QualificationLevel;
import fr.rncp.model.value.RomeCode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Level, type of award and codes of a certification (<i>nomenclatures</i>).
 *
 * @param level level of the national framework; an RS sheet has none (feed: {@code NOMENCLATURE_EUROPE})
 * @param levelAsPublished the published code and label, unless they plainly say {@code level}: {@code NIV5} and {@code Niveau 5}
 * @param levelCohortYears years of the cohorts for which the level holds (feed: {@code ANNEES_PROMOTIONS_NIVEAU})
 * @param diplomaType type of award, an open list (feed: {@code ABREGE})
 * @param nsf training specialities (feed: {@code CODES_NSF})
 * @param formacodes training offer, the first is the main one (feed: {@code FORMACODES})
 * @param rome occupations; an RS sheet has none (feed: {@code CODES_ROME})
 * @param idcc collective agreements (feed: {@code CODES_IDCC})
 * @param ccnBrochures brochures of collective agreements, which are not IDCC (feed: {@code CCN_1} to {@code CCN_3})
 */
@Value.Builder
@SuppressWarnings("unchecked") // the generated With… interface takes Coded<…> as varargs
public record Classification(
        Optional<QualificationLevel> level,
        Optional<Coded<LevelCode>> levelAsPublished,
        List<Integer> levelCohortYears,
        Optional<Coded<DiplomaTypeCode>> diplomaType,
        List<Coded<NsfCode>> nsf,
        List<Coded<Formacode>> formacodes,
        List<Coded<RomeCode>> rome,
        List<Coded<Idcc>> idcc,
        List<Coded<BrochureNumber>> ccnBrochures)
        implements WithClassification {

    /** Nothing stated. */
    public static final Classification NONE = builder().build();

    /** Copies the lists; judges nothing. Not part of the compatibility promise: use {@link #builder()}. */
    public Classification {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(levelAsPublished, "levelAsPublished");
        levelCohortYears = List.copyOf(levelCohortYears);
        Objects.requireNonNull(diplomaType, "diplomaType");
        nsf = List.copyOf(nsf);
        formacodes = List.copyOf(formacodes);
        rome = List.copyOf(rome);
        idcc = List.copyOf(idcc);
        ccnBrochures = List.copyOf(ccnBrochures);
    }

    /** {@return a new, empty builder for a Classification} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Classification}; not thread-safe. */
    public static final class Builder extends ClassificationBuilder {
        Builder() {}
    }
}
