package fr.rncp.testkit;

import fr.rncp.model.AccessPathway;
import fr.rncp.model.BlockCorrespondence;
import fr.rncp.model.CertifierAction;
import fr.rncp.model.CertifierChange;
import fr.rncp.model.CertifyingBody;
import fr.rncp.model.CertifyingBodyStatus;
import fr.rncp.model.Classification;
import fr.rncp.model.CohortStatistics;
import fr.rncp.model.Description;
import fr.rncp.model.Extension;
import fr.rncp.model.Habilitation;
import fr.rncp.model.LegalReference;
import fr.rncp.model.LegalReferenceKind;
import fr.rncp.model.Partner;
import fr.rncp.model.PartnerStatus;
import fr.rncp.model.Pathway;
import fr.rncp.model.Prerequisites;
import fr.rncp.model.Registration;
import fr.rncp.model.RegistrationType;
import fr.rncp.model.Relations;
import fr.rncp.model.SheetDocument;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.Source;
import fr.rncp.model.SourceFormat;
import fr.rncp.model.SpecificRegister;
import fr.rncp.model.Territories;
import fr.rncp.model.value.Answer;
import fr.rncp.model.value.Coded;
import fr.rncp.model.value.QualificationLevel;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * jqwik arbitraries of the parts of a sheet, composed of the given values. Absent scalars and texts are frequent. The
 * arbitraries shrink.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<SkillBlock> blocks() {
 *     return PartArbitraries.hostile().blocks();
 * }
 * }</pre>
 *
 * <p>Records with several components have no edge cases of their own.
 *
 * @param values the values of the parts
 */
@SuppressWarnings("exports") // jqwik is optional: only callers of these methods need it
public record PartArbitraries(ValueArbitraries values) {

    /** {@return the realistic variant: parts like those of the registers} */
    public static PartArbitraries realistic() {
        return new PartArbitraries(ValueArbitraries.realistic());
    }

    /** {@return the hostile variant: the most hostile parts that the model allows} */
    public static PartArbitraries hostile() {
        return new PartArbitraries(ValueArbitraries.hostile());
    }

    /** {@return answers: yes, no or unknown} */
    public Arbitrary<Answer> answers() {
        return Arbitraries.of(Answer.class);
    }

    /**
     * Returns codes, some with a label.
     *
     * @param codes the codes
     * @param <C> type of the codes
     * @return codes with their labels
     */
    public <C> Arbitrary<Coded<C>> coded(Arbitrary<C> codes) {
        return Combinators.combine(codes, values.lines().optional(values.presence()))
                .as((code, label) -> new Coded<>(code, label));
    }

    /** {@return origins of sheets (<i>source</i>)} */
    public Arbitrary<Source> sources() {
        return Composition.of(Source::builder, values)
                .perhaps(values.constants(SourceFormat.class), (part, value) -> part.format(value))
                .perhaps(values.feedVersions(), (part, value) -> part.feedVersion(value))
                .perhaps(values.dates(), (part, value) -> part.exportedOn(value))
                .always(values.lists(values.pointers()), (part, value) -> part.lost(value))
                .always(values.lists(values.pointers()), (part, value) -> part.inferred(value))
                .build(part -> part.build());
    }

    /** {@return registrations (<i>enregistrement</i>), with any set of dates} */
    public Arbitrary<Registration> registrations() {
        return Composition.of(Registration::builder, values)
                .perhaps(values.constants(RegistrationType.class), (part, value) -> part.type(value))
                .always(answers(), (part, value) -> part.active(value))
                .perhaps(values.dates(), (part, value) -> part.decisionDate(value))
                .perhaps(values.dates(), (part, value) -> part.effectiveDate(value))
                .perhaps(values.dates(), (part, value) -> part.pathwaysStartDate(value))
                .perhaps(values.dates(), (part, value) -> part.publicationDate(value))
                .perhaps(values.dates(), (part, value) -> part.lastOfficialJournalDate(value))
                .perhaps(values.dates(), (part, value) -> part.endDate(value))
                .perhaps(values.dates(), (part, value) -> part.awardDeadline(value))
                .perhaps(values.terms(), (part, value) -> part.termYears(value))
                .build(part -> part.build());
    }

    /** {@return classifications: levels and codes (<i>niveau, NSF, Formacode, ROME, IDCC</i>)} */
    public Arbitrary<Classification> classifications() {
        return Composition.of(Classification::builder, values)
                .perhaps(Arbitraries.of(QualificationLevel.class), (part, value) -> part.level(value))
                .perhaps(coded(values.levels()), (part, value) -> part.levelAsPublished(value))
                .always(values.lists(values.years()), (part, value) -> part.levelCohortYears(value))
                .perhaps(coded(values.diplomaTypes()), (part, value) -> part.diplomaType(value))
                .always(values.lists(coded(values.nsf())), (part, value) -> part.nsf(value))
                .always(values.lists(coded(values.formacodes())), (part, value) -> part.formacodes(value))
                .always(values.lists(coded(values.rome())), (part, value) -> part.rome(value))
                .always(values.lists(coded(values.idcc())), (part, value) -> part.idcc(value))
                .always(values.lists(coded(values.brochures())), (part, value) -> part.ccnBrochures(value))
                .build(part -> part.build());
    }

    /** {@return certifying bodies (<i>certificateurs</i>)} */
    public Arbitrary<CertifyingBody> certifyingBodies() {
        return Composition.of(CertifyingBody::builder, values)
                .perhaps(values.lines(), (part, value) -> part.legalName(value))
                .perhaps(values.sirets(), (part, value) -> part.siret(value))
                .perhaps(values.lines(), (part, value) -> part.tradeName(value))
                .perhaps(values.addresses(), (part, value) -> part.website(value))
                .perhaps(values.constants(CertifyingBodyStatus.class), (part, value) -> part.status(value))
                .perhaps(values.dates(), (part, value) -> part.statusChangedOn(value))
                .build(part -> part.build());
    }

    /** {@return changes of certifying bodies (<i>historique des certificateurs</i>)} */
    public Arbitrary<CertifierChange> certifierChanges() {
        return Composition.of(CertifierChange::builder, values)
                .perhaps(values.lines(), (part, value) -> part.legalName(value))
                .perhaps(values.sirets(), (part, value) -> part.siret(value))
                .perhaps(values.constants(CertifierAction.class), (part, value) -> part.action(value))
                .perhaps(values.dates(), (part, value) -> part.changedOn(value))
                .build(part -> part.build());
    }

    /** {@return partners (<i>partenaires</i>)} */
    public Arbitrary<Partner> partners() {
        return Composition.of(Partner::builder, values)
                .perhaps(values.lines(), (part, value) -> part.legalName(value))
                .perhaps(values.sirets(), (part, value) -> part.siret(value))
                .perhaps(values.constants(Habilitation.class), (part, value) -> part.habilitation(value))
                .perhaps(values.constants(PartnerStatus.class), (part, value) -> part.status(value))
                .perhaps(values.dates(), (part, value) -> part.activeSince(value))
                .perhaps(values.dates(), (part, value) -> part.statusChangedOn(value))
                .build(part -> part.build());
    }

    /** {@return descriptions: the long texts of a sheet} */
    public Arbitrary<Description> descriptions() {
        return Composition.of(Description::builder, values)
                .always(values.prose(), (part, value) -> part.objectives(value))
                .always(values.prose(), (part, value) -> part.activities(value))
                .always(values.prose(), (part, value) -> part.skills(value))
                .always(values.prose(), (part, value) -> part.assessment(value))
                .always(values.prose(), (part, value) -> part.sectors(value))
                .always(values.prose(), (part, value) -> part.jobs(value))
                .always(values.prose(), (part, value) -> part.regulations(value))
                .always(values.prose(), (part, value) -> part.accumulation(value))
                .always(values.prose(), (part, value) -> part.link(value))
                .build(part -> part.build());
    }

    /** {@return prerequisites (<i>prérequis</i>)} */
    public Arbitrary<Prerequisites> prerequisites() {
        return Composition.of(Prerequisites::builder, values)
                .always(values.prose(), (part, value) -> part.entry(value))
                .always(values.prose(), (part, value) -> part.certification(value))
                .always(answers(), (part, value) -> part.blocksHaveOwn(value))
                .build(part -> part.build());
    }

    /** {@return skill blocks (<i>blocs de compétences</i>), some without code} */
    public Arbitrary<SkillBlock> blocks() {
        return Composition.of(SkillBlock::builder, values)
                .perhaps(values.blockCodes(), (part, value) -> part.code(value))
                .perhaps(values.lines(), (part, value) -> part.title(value))
                .always(values.prose(), (part, value) -> part.skills(value))
                .always(values.prose(), (part, value) -> part.assessment(value))
                .always(values.prose(), (part, value) -> part.entryPrerequisite(value))
                .always(values.prose(), (part, value) -> part.certificationPrerequisite(value))
                .build(part -> part.build());
    }

    /** {@return pathways to a certification (<i>voies d'accès</i>), each with its jury} */
    public Arbitrary<AccessPathway> accessPathways() {
        return Composition.of(AccessPathway::builder, values)
                .always(values.constants(Pathway.class), (part, value) -> part.pathway(value))
                .always(answers(), (part, value) -> part.available(value))
                .always(values.prose(), (part, value) -> part.jury(value))
                .perhaps(values.dates(), (part, value) -> part.modifiedOn(value))
                .build(part -> part.build());
    }

    /** {@return territories: access from overseas (<i>Nouvelle-Calédonie, Polynésie française</i>)} */
    public Arbitrary<Territories> territories() {
        return Composition.of(Territories::builder, values)
                .always(answers(), (part, value) -> part.newCaledonia(value))
                .always(answers(), (part, value) -> part.frenchPolynesia(value))
                .build(part -> part.build());
    }

    /** {@return references to legal texts (<i>textes réglementaires</i>)} */
    public Arbitrary<LegalReference> legalReferences() {
        return Composition.of(LegalReference::builder, values)
                .always(Arbitraries.of(LegalReferenceKind.class), (part, value) -> part.kind(value))
                .perhaps(values.lines(), (part, value) -> part.title(value))
                .perhaps(values.dates(), (part, value) -> part.publishedOn(value))
                .build(part -> part.build());
    }

    /** {@return statistics of a cohort (<i>statistiques de promotion</i>)} */
    public Arbitrary<CohortStatistics> statistics() {
        return Composition.of(CohortStatistics::builder, values)
                .perhaps(values.years(), (part, value) -> part.year(value))
                .perhaps(values.counts(), (part, value) -> part.certifiedCount(value))
                .perhaps(values.counts(), (part, value) -> part.certifiedByVaeCount(value))
                .perhaps(values.rates(), (part, value) -> part.employmentRate6Months(value))
                .perhaps(values.rates(), (part, value) -> part.targetOccupationRate6Months(value))
                .perhaps(values.rates(), (part, value) -> part.targetOccupationRate2Years(value))
                .build(part -> part.build());
    }

    /** {@return correspondences of blocks (<i>correspondances</i>), with any number of blocks on each side} */
    public Arbitrary<BlockCorrespondence> correspondences() {
        return Composition.of(BlockCorrespondence::builder, values)
                .always(values.lists(values.blockCodes()), (part, value) -> part.sourceBlocks(value))
                .perhaps(values.numbers(), (part, value) -> part.target(value))
                .always(values.lists(values.blockCodes()), (part, value) -> part.targetBlocks(value))
                .build(part -> part.build());
    }

    /** {@return relations with other sheets (<i>anciennes et nouvelles certifications, correspondances</i>)} */
    public Arbitrary<Relations> relations() {
        return Composition.of(Relations::builder, values)
                .always(values.lists(values.numbers()), (part, value) -> part.replaces(value))
                .always(values.lists(values.numbers()), (part, value) -> part.replacedBy(value))
                .always(answers(), (part, value) -> part.hasCorrespondences(value))
                .always(values.lists(correspondences()), (part, value) -> part.correspondences(value))
                .build(part -> part.build());
    }

    /** {@return the components specific to the RS (<i>Répertoire spécifique</i>)} */
    public Arbitrary<SpecificRegister> specificRegisters() {
        return Composition.of(SpecificRegister::builder, values)
                .always(values.prose(), (part, value) -> part.masteryLevels(value))
                .always(values.prose(), (part, value) -> part.validity(value))
                .always(values.prose(), (part, value) -> part.renewal(value))
                .always(answers(), (part, value) -> part.partialValidation(value))
                .always(values.prose(), (part, value) -> part.partialValidationScope(value))
                .build(part -> part.build());
    }

    /** {@return attached documents} */
    public Arbitrary<SheetDocument> documents() {
        return Composition.of(SheetDocument::builder, values)
                .perhaps(values.lines(), (part, value) -> part.title(value))
                .perhaps(values.addresses(), (part, value) -> part.url(value))
                .build(part -> part.build());
    }

    /** {@return extensions: content without a component in the model, with its location in the source} */
    public Arbitrary<Extension> extensions() {
        return Combinators.combine(
                        values.paths(), values.texts(), values.pointers().optional())
                .as(Extension::new)
                .withoutEdgeCases();
    }
}
