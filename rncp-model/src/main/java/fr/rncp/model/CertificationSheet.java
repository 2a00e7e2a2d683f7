package fr.rncp.model;

import fr.rncp.model.place.DocumentSummary;
import fr.rncp.model.text.UnicodeChecks;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.QualificationLevel;
import fr.rncp.model.value.Register;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A certification sheet (<i>fiche</i>) of one of the two registers: everything that the official feed and the public
 * page publish.
 *
 * <p>Sheets are read by a reader or built: {@code CertificationSheet.builder().number(…).build()}; only the number is
 * required.
 *
 * @param source the file or page from which the sheet was read
 * @param number number of the sheet, with its register (feed: {@code NUMERO_FICHE})
 * @param technicalId technical number (feed: {@code ID_FICHE})
 * @param title title of the certification (feed: {@code INTITULE})
 * @param editorialState state of the sheet (feed: {@code ETAT_FICHE}); whether it is active is
 *     {@link Registration#active}
 * @param registration type, state and dates of the registration
 * @param classification level and codes of the certification
 * @param certifyingBodies bodies that award the certification (feed: {@code CERTIFICATEURS})
 * @param certifierHistory changes of certifying bodies; only the public page publishes them
 * @param partners bodies allowed to train or assess (feed: {@code PARTENAIRES})
 * @param mayHavePartners whether there may be partners (feed: {@code EXISTENCE_PARTENAIRES})
 * @param description texts that describe the certification
 * @param prerequisites requirements before training starts or the certification is awarded
 * @param blocks blocks of skills; an RS sheet has none (feed: {@code BLOCS_COMPETENCES})
 * @param accessPathways pathways to the certification, with their juries (feed: {@code SI_JURY_…})
 * @param territories whether the certification is accessible in New Caledonia and in French Polynesia
 * @param legalReferences legal texts (feed: {@code PUBLICATION_DECRET_…})
 * @param statistics figures per cohort (feed: {@code STATISTIQUES_PROMOTIONS})
 * @param relations links to other sheets
 * @param specificRegister facts that only RS sheets state
 * @param documents attached documents; only the public page publishes them
 * @param extensions texts of the source that have no component here
 */
@Value.Builder
public record CertificationSheet(
        Source source,
        SheetNumber number,
        OptionalInt technicalId,
        Optional<String> title,
        Optional<EditorialState> editorialState,
        Registration registration,
        Classification classification,
        List<CertifyingBody> certifyingBodies,
        List<CertifierChange> certifierHistory,
        List<Partner> partners,
        Answer mayHavePartners,
        Description description,
        Prerequisites prerequisites,
        List<SkillBlock> blocks,
        List<AccessPathway> accessPathways,
        Territories territories,
        List<LegalReference> legalReferences,
        List<CohortStatistics> statistics,
        Relations relations,
        SpecificRegister specificRegister,
        List<SheetDocument> documents,
        List<Extension> extensions)
        implements WithCertificationSheet {

    /**
     * Copies the lists and treats a blank text as absent, and checks nothing else. Use {@link #builder()} instead: this
     * constructor may change incompatibly.
     */
    public CertificationSheet {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(technicalId, "technicalId");
        title = UnicodeChecks.present(title);
        Objects.requireNonNull(editorialState, "editorialState");
        Objects.requireNonNull(registration, "registration");
        Objects.requireNonNull(classification, "classification");
        certifyingBodies = List.copyOf(certifyingBodies);
        certifierHistory = List.copyOf(certifierHistory);
        partners = List.copyOf(partners);
        Objects.requireNonNull(mayHavePartners, "mayHavePartners");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(prerequisites, "prerequisites");
        blocks = List.copyOf(blocks);
        accessPathways = List.copyOf(accessPathways);
        Objects.requireNonNull(territories, "territories");
        legalReferences = List.copyOf(legalReferences);
        statistics = List.copyOf(statistics);
        Objects.requireNonNull(relations, "relations");
        Objects.requireNonNull(specificRegister, "specificRegister");
        documents = List.copyOf(documents);
        extensions = List.copyOf(extensions);
    }

    /** {@return a new, empty builder for a CertificationSheet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the register of the sheet, as its number states it} */
    public Register register() {
        return number.register();
    }

    /**
     * {@return whether the registration is published as active} The result is false if the source states that the
     * registration is not active, and also if it states nothing; {@link Registration#active} distinguishes the two. The
     * answer applies to the day of the export; for another day see {@link Registration#isInForceOn}.
     */
    public boolean isActive() {
        return registration.active().isYes();
    }

    /**
     * Returns the first block with this code. Several sheets use codes such as {@code 01}, so a code identifies a block
     * only together with the sheet.
     *
     * @param code a block code
     * @return the block; empty if the sheet does not contain it
     */
    public Optional<SkillBlock> block(SkillBlockCode code) {
        return blocks.stream().filter(b -> b.code().equals(Optional.of(code))).findFirst();
    }

    /**
     * Returns a pathway to the certification.
     *
     * @param pathway the pathway
     * @return the pathway as the sheet describes it; empty if the sheet does not mention it
     */
    public Optional<AccessPathway> pathway(Pathway pathway) {
        return accessPathways.stream().filter(p -> p.pathway() == pathway).findFirst();
    }

    /**
     * {@return number, title, level and number of blocks, such as {@code CertificationSheet[RNCP36716 "Technicien …",
     * level 5, 3 blocks]}} The result is intended for logs and tests, and contains no texts of the sheet.
     */
    @Override
    public String toString() {
        return DocumentSummary.of("CertificationSheet")
                .id(Optional.of(number))
                .name(title)
                .value("level", classification.level().map(QualificationLevel::number))
                .count(blocks, "block", "blocks")
                .toString();
    }

    /** Builds a {@link CertificationSheet}; not thread-safe. */
    public static final class Builder extends CertificationSheetBuilder {
        Builder() {
            source(Source.NONE);
            registration(Registration.NONE);
            classification(Classification.NONE);
            mayHavePartners(Answer.UNKNOWN);
            description(Description.NONE);
            prerequisites(Prerequisites.NONE);
            territories(Territories.NONE);
            relations(Relations.NONE);
            specificRegister(SpecificRegister.NONE);
        }

        /**
         * Sets the number in the form that {@link SheetNumber#of(String)} accepts.
         *
         * @param number {@code RNCP} or {@code RS} and a number
         * @return this builder
         * @throws fr.rncp.model.value.UnreadableCodeException if the text has another form
         */
        public Builder number(String number) {
            number(SheetNumber.of(number));
            return this;
        }
    }
}
