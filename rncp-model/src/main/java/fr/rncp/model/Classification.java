package fr.rncp.model;

import fr.rncp.model.place.DocumentSummary;
import fr.rncp.model.value.BrochureNumber;
import fr.rncp.model.value.Code;
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
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * Level, type of award and codes of a certification (<i>nomenclatures</i>).
 *
 * @param level level of the national framework; an RS sheet has none (feed: {@code NOMENCLATURE_EUROPE})
 * @param levelAsPublished the published code and label, unless they only repeat {@code level}, as do {@code NIV5} and
 *     {@code Niveau 5}
 * @param levelCohortYears years of the cohorts to which the level applies (feed: {@code ANNEES_PROMOTIONS_NIVEAU})
 * @param diplomaType type of award, an open list (feed: {@code ABREGE})
 * @param nsf training specialities (feed: {@code CODES_NSF})
 * @param formacodes training topics, the main one first (feed: {@code FORMACODES})
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

    /** An instance in which every value is absent or unknown. */
    public static final Classification NONE = builder().build();

    /**
     * Copies the lists, and checks nothing. Use {@link #builder()} instead: this constructor may change incompatibly.
     */
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

    /**
     * Checks whether an occupation is among the ROME codes.
     *
     * @param code the code of the occupation
     * @return true if it is listed, however it is spelt there
     */
    public boolean hasRome(RomeCode code) {
        return rome.stream().map(Coded::code).anyMatch(c -> c.equals(code) || isSpelt(c, code, RomeCode::tryParse));
    }

    /**
     * Checks whether a group of training specialities (<i>groupe de spécialités</i>) is among the NSF codes, with or
     * without a letter.
     *
     * @param code a code of the group: {@code 326} and {@code 326r} ask for the same group
     * @return true if a code of the group is listed, however it is spelt there; false if {@code code} is not well
     *     formed
     */
    public boolean hasNsfGroup(NsfCode code) {
        Optional<NsfCode> group = NsfCode.tryParse(code.value()).flatMap(NsfCode::group);
        return group.isPresent()
                && nsf.stream().map(Coded::code).anyMatch(c -> NsfCode.tryParse(c.value())
                        .flatMap(NsfCode::group)
                        .equals(group));
    }

    /**
     * Checks whether a Formacode is listed.
     *
     * @param code the code
     * @return true if it is listed, however it is spelt there
     */
    public boolean hasFormacode(Formacode code) {
        return formacodes.stream()
                .map(Coded::code)
                .anyMatch(c -> c.equals(code) || isSpelt(c, code, Formacode::tryParse));
    }

    /** Compares codes by their canonical spelling, which codes as published may not have. */
    private static <C extends Code> boolean isSpelt(C published, C code, Function<String, Optional<C>> parser) {
        return (!published.isWellFormed() || !code.isWellFormed())
                && parser.apply(published.value()).equals(parser.apply(code.value()))
                && parser.apply(code.value()).isPresent();
    }

    /** {@return level, type of award and numbers of codes} The result is intended for logs and tests. */
    @Override
    public String toString() {
        return DocumentSummary.of("Classification")
                .value("level", level.map(QualificationLevel::number))
                .value("diploma type", diplomaType.map(Coded::code))
                .count(nsf, "NSF code", "NSF codes")
                .count(formacodes, "Formacode", "Formacodes")
                .count(rome, "ROME code", "ROME codes")
                .count(idcc, "IDCC", "IDCC")
                .count(ccnBrochures, "CCN brochure", "CCN brochures")
                .toString();
    }

    /** Builds a {@link Classification}; not thread-safe. */
    public static final class Builder extends ClassificationBuilder {
        Builder() {}
    }
}
