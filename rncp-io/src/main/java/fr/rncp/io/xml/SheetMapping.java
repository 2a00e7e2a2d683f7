package fr.rncp.io.xml;

import fr.rncp.io.message.Handling;
import fr.rncp.model.AccessPathway;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.CohortStatistics;
import fr.rncp.model.Description;
import fr.rncp.model.EditorialState;
import fr.rncp.model.LegalReference;
import fr.rncp.model.LegalReferenceKind;
import fr.rncp.model.Pathway;
import fr.rncp.model.Prerequisites;
import fr.rncp.model.Registration;
import fr.rncp.model.RegistrationType;
import fr.rncp.model.SkillBlock;
import fr.rncp.model.Source;
import fr.rncp.model.SpecificRegister;
import fr.rncp.model.Territories;
import fr.rncp.model.value.SheetNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Mapping of the elements of a {@code FICHE} to components; codes, bodies and relations have separate mappings. */
final class SheetMapping {

    private final FeedElement root;
    private final FeedReading read;

    SheetMapping(FeedElement root, FeedReading read) {
        this.root = root;
        this.read = read;
    }

    CertificationSheet map(SheetNumber number, Source source) {
        BodiesMapping bodies = new BodiesMapping(root, read);
        return CertificationSheet.builder()
                .source(source)
                .number(number)
                .technicalId(read.integer(root, "ID_FICHE"))
                .title(read.text(root, "INTITULE"))
                .editorialState(read.word(root, "ETAT_FICHE", FeedVocabulary.EDITORIAL_STATES, EditorialState.OTHER))
                .registration(registration())
                .classification(new CodesMapping(root, read).classification())
                .certifyingBodies(bodies.certifyingBodies())
                .partners(bodies.partners())
                .mayHavePartners(read.answer(root, "EXISTENCE_PARTENAIRES"))
                .description(description())
                .prerequisites(prerequisites())
                .blocks(blocks())
                .accessPathways(accessPathways())
                .territories(territories())
                .legalReferences(legalReferences())
                .statistics(statistics())
                .relations(new RelationsMapping(root, read).relations())
                .specificRegister(specificRegister())
                .extensions(new FeedLeftovers(read, Handling.KEPT_AS_EXTENSION.with()).collect(root))
                .build();
    }

    private Registration registration() {
        return Registration.builder()
                .type(read.word(root, "TYPE_ENREGISTREMENT", FeedVocabulary.REGISTRATION_TYPES, RegistrationType.OTHER))
                .active(read.answer(
                        root, "ACTIF")) // never from ETAT_FICHE: RNCP40344 is active while "Modifications à valider"
                .decisionDate(read.date(root, "DATE_DECISION"))
                .effectiveDate(read.date(root, "DATE_EFFET"))
                .publicationDate(read.date(root, "DATE_DE_PUBLICATION"))
                .lastOfficialJournalDate(read.date(root, "DATE_DERNIER_JO"))
                .endDate(read.date(root, "DATE_FIN_ENREGISTREMENT"))
                .awardDeadline(read.date(root, "DATE_LIMITE_DELIVRANCE"))
                .termYears(read.integer(root, "DUREE_ENREGISTREMENT"))
                .build();
    }

    private Description description() {
        return Description.builder()
                .objectives(read.prose(root, "OBJECTIFS_CONTEXTE"))
                .activities(read.prose(root, "ACTIVITES_VISEES"))
                .skills(read.prose(root, "CAPACITES_ATTESTEES"))
                .sectors(read.prose(root, "SECTEURS_ACTIVITE"))
                .jobs(read.prose(root, "TYPE_EMPLOI_ACCESSIBLES"))
                .regulations(read.prose(root, "REGLEMENTATIONS_ACTIVITES"))
                .link(read.prose(root, "LIEN_URL_DESCRIPTION"))
                .build();
    }

    private Prerequisites prerequisites() {
        return Prerequisites.builder()
                .entry(read.prose(root, "PREREQUIS_ENTREE_FORMATION"))
                .certification(read.prose(root, "PREREQUIS_VALIDATION_CERTIFICATION"))
                .build();
    }

    private List<SkillBlock> blocks() {
        return FeedRecords.of(root.items("BLOCS_COMPETENCES", "BLOC_COMPETENCES"), item -> Optional.of(block(item)));
    }

    private SkillBlock block(FeedElement block) {
        return SkillBlock.builder()
                .code(read.blockCode(block))
                .title(read.text(block, "LIBELLE"))
                .skills(read.prose(block, "LISTE_COMPETENCES"))
                .assessment(read.prose(block, "MODALITES_EVALUATION"))
                .entryPrerequisite(read.prose(block, "PREREQUIS_ENTREE_FORMATION_BLOC"))
                .certificationPrerequisite(read.prose(block, "PREREQUIS_VALIDATION_BLOC"))
                .build();
    }

    private List<AccessPathway> accessPathways() {
        List<AccessPathway> pathways = new ArrayList<>();
        FeedVocabulary.PATHWAYS.forEach((name, pathway) -> FeedRecords.add(
                pathways, root.container(name).stream().toList(), way -> Optional.of(accessPathway(way, pathway))));
        return pathways;
    }

    private AccessPathway accessPathway(FeedElement way, Pathway pathway) {
        return AccessPathway.builder()
                .pathway(pathway)
                .available(read.answer(way, "ACTIF"))
                .jury(read.prose(way, "COMPOSITION"))
                .modifiedOn(read.date(way, "DATE_DERNIERE_MODIFICATION"))
                .build();
    }

    private Territories territories() {
        return Territories.builder()
                .newCaledonia(read.answer(root, "ACCESSIBLE_NOUVELLE_CALEDONIE"))
                .frenchPolynesia(read.answer(root, "ACCESSIBLE_POLYNESIE_FRANCAISE"))
                .build();
    }

    private List<LegalReference> legalReferences() {
        List<LegalReference> references = new ArrayList<>();
        FeedVocabulary.LEGAL_REFERENCES.forEach((list, kind) -> FeedRecords.add(
                references, root.items(list, "PUBLICATION_JO"), item -> Optional.of(legalReference(item, kind))));
        return references;
    }

    private LegalReference legalReference(FeedElement item, LegalReferenceKind kind) {
        return LegalReference.builder()
                .kind(kind)
                .title(read.text(item, "TITRE"))
                .publishedOn(read.date(item, "DATE_PUBLICATION_JO"))
                .build();
    }

    private List<CohortStatistics> statistics() {
        return FeedRecords.of(
                root.items("STATISTIQUES_PROMOTIONS", "STATISTIQUES_PROMOTION"), row -> Optional.of(cohort(row)));
    }

    private CohortStatistics cohort(FeedElement row) {
        return CohortStatistics.builder()
                .year(read.integer(row, "ANNEE"))
                .certifiedCount(read.integer(row, "NOMBRE_CERTIFIES"))
                .certifiedByVaeCount(read.integer(row, "NOMBRE_CERTIFIES_VAE"))
                .employmentRate6Months(read.rate(row, "TAUX_INSERTION_GLOBAL_6MOIS"))
                .targetOccupationRate6Months(read.rate(row, "TAUX_INSERTION_METIER_6MOIS"))
                .targetOccupationRate2Years(read.rate(row, "TAUX_INSERTION_METIER_2ANS"))
                .build();
    }

    private SpecificRegister specificRegister() {
        return SpecificRegister.builder()
                .masteryLevels(read.prose(root, "NIVEAU_MAITRISE_COMPETENCES"))
                .validity(read.prose(root, "DUREE_VALIDITE"))
                .renewal(read.prose(root, "MODALITES_RENOUVELLEMENT"))
                .partialValidation(read.answer(root, "VALIDATION_PARTIELLE"))
                .partialValidationScope(read.prose(root, "VALIDATION_PARTIELLE_PERIMETRE"))
                .build();
    }
}
